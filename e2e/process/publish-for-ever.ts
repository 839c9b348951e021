import { appendFileSync } from 'node:fs';
import { operator } from '@/lib/auth/actor';
import { publishArticle } from '@/lib/newsroom/publish-article';
import { saveDraft } from '@/lib/newsroom/save-draft';
import { withdrawArticle } from '@/lib/newsroom/withdraw-article';
import { newArticle, newContent, newEditor, newSection } from '@/prisma/seed/factories';

// Publishes, changes and withdraws articles that somebody else began until it is killed, and writes
// down what was confirmed.
const [file = ''] = process.argv.slice(2);

type Saved = { articleId: string; version: number; state: string };
const confirm = ({ articleId, version, state }: Saved) =>
  appendFileSync(file, `${JSON.stringify({ articleId, version, state })}\n`);

const { id: sectionId } = await newSection();
const writer = await newEditor('writer');

async function liveOf(count: number): Promise<void> {
  const drafted = await newArticle(writer, { sectionId });
  confirm(drafted);
  const published = await publishArticle(operator, drafted);
  confirm(published);
  const changed = await saveDraft(operator, { ...published, content: newContent({ sectionId }) });
  confirm(changed);
  if (count % 2 === 0) return;
  const again = await publishArticle(operator, changed);
  confirm(again);
  if (count % 3 !== 0) return;
  const reason = 'It was about another building.';
  confirm(await withdrawArticle(operator, { ...again, reason }));
}

async function publish(): Promise<never> {
  for (let count = 1; ; count++) await liveOf(count);
}

await Promise.all([publish(), publish(), publish()]);
