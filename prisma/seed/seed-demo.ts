import { operator, type Actor } from '@/lib/auth/actor';
import { db } from '@/lib/db/client';
import type { Role } from '@/lib/db/generated/enums';
import { env, setEnv } from '@/lib/env';
import { changeSiteSettings } from '@/lib/newsroom/change-site-settings';
import { createEditor } from '@/lib/newsroom/create-editor';
import { resetPassword } from '@/lib/newsroom/reset-password';
import { demoSettings } from './demo-newspaper';
import { demoStories } from './demo-stories';
import { newPassword } from './factories';
import { openAuthors, openSections, openTags } from './seed-names';
import { addPictures } from './seed-pictures';
import { tellStory } from './tell-story';

/** What loading the demo newspaper came to; `editors` can sign in with what stands there. */
export type DemoReport =
  { loaded: true; articles: number; editors: DemoEditor[] } | { loaded: false; reason: string };

type DemoEditor = { name: string; role: Role; email: string; password: string };

/**
 * Fills an empty database with the demo newspaper: settings, sections, tags, bylines, pictures, a
 * writer and an editor, and stories in every state, all through the acts of the newsroom, so that
 * history and audit are real. What an interrupted run left before its first article is taken up;
 * the pictures, which take longest, come before it.
 *
 * @param say is told how far it has come, a line at a time
 * @returns what was loaded; or, where there are articles or another paper's name, why nothing was
 */
export async function seedDemo(say: (line: string) => void = () => {}): Promise<DemoReport> {
  const obstacle = await findObstacle();
  if (obstacle) {
    const reason = `The demo newspaper is for an empty database; this one ${obstacle}. Nothing was changed.`;
    return { loaded: false, reason };
  }

  await changeSiteSettings(operator, demoSettings);
  const sectionIds = await openSections(operator);
  const writer = await hire({
    name: 'Zhou An',
    role: 'writer',
    email: 'zhou.an@chufeng.example.org',
  });
  const editor = await hire({
    name: 'Lin Yue',
    role: 'editor',
    email: 'lin.yue@chufeng.example.org',
  });
  const newsroom = {
    writer: writer.actor,
    editor: editor.actor,
    sectionIds,
    tagIds: await openTags(editor.actor),
    authorIds: await openAuthors(editor.actor),
    pictureIds: await addPictures(editor.actor, say),
  };

  const articles = await withoutMail(async () => {
    let told = 0;
    for (const story of demoStories) told += await tellStory(newsroom, story);
    return told;
  });
  return { loaded: true, articles, editors: [editor.account, writer.account] };
}

/** What happened before anybody came here is no news. */
async function withoutMail<Result>(work: () => Promise<Result>): Promise<Result> {
  const { SMTP_URL = '' } = env();
  setEnv({ SMTP_URL: '' });
  return work().finally(() => setEnv({ SMTP_URL }));
}

/** Why this is no database for a demo; `null` if it is one. */
async function findObstacle(): Promise<string | null> {
  const articles = await db().article.count();
  if (articles > 0) return `has articles (${articles})`;
  const ours = Object.values(demoSettings.texts).map(({ name }) => name);
  const other = await db().siteSettingText.findFirst({ where: { name: { notIn: ours } } });
  return other && `belongs to “${other.name}”`;
}

type Hired = { actor: Actor; account: DemoEditor };

async function hire(person: Omit<DemoEditor, 'password'>): Promise<Hired> {
  const account = { ...person, password: newPassword() };
  const { name, role, email, password } = account;
  const there = await db().editor.findUnique({ where: { email } });
  if (there) await resetPassword(operator, { editorId: there.id, password });
  const { id } = there ?? (await createEditor(operator, account));
  return { actor: { id, name, role, from: 'local' }, account };
}
