import { randomBytes } from 'node:crypto';
import { operator, type Actor } from '@/lib/auth/actor';
import type { Role } from '@/lib/db/generated/enums';
import type { Locale } from '@/lib/i18n/locales';
import { addPicture } from '@/lib/newsroom/add-picture';
import type { ArticleContent } from '@/lib/newsroom/article-content';
import { createArticle } from '@/lib/newsroom/create-article';
import { createAuthor } from '@/lib/newsroom/create-author';
import { createEditor } from '@/lib/newsroom/create-editor';
import { createSection } from '@/lib/newsroom/create-section';
import { createTag } from '@/lib/newsroom/create-tag';
import { publishArticle } from '@/lib/newsroom/publish-article';
import { articleBody, paragraph } from './body';

type NewEditor = { name: string; email: string; password: string; locale: Locale };
type Names = Record<Locale, { name: string; slug: string }>;
type NewSection = { position: number; texts: Names };
type NewArticle = Partial<ArticleContent> & { locale?: Locale; storyId?: string };

/** What an editor may hand in as an article; the title, and so the address, is like no other. */
export function newContent(overrides: Partial<ArticleContent> = {}): ArticleContent {
  return {
    title: `The east stair is open again ${unique()}`,
    standfirst: 'Eleven weeks of work on the handrails have ended.',
    body: articleBody(paragraph('Visitors reach the reading room by the east stair from today.')),
    slug: '',
    publishAt: null,
    sectionId: null,
    ...overrides,
  };
}

/** An editor who can sign in (the password is random unless given), as the actor of acts. */
export async function newEditor(role: Role, overrides: Partial<NewEditor> = {}): Promise<Actor> {
  const word = unique();
  const editor = {
    name: `Editor ${word}`,
    email: `editor-${word}@example.org`,
    password: newPassword(),
    role,
    ...overrides,
  };
  const { id } = await createEditor(operator, editor);
  return { id, name: editor.name, role, from: 'local' };
}

/** A section with a name and an address of its own in each language. */
export async function newSection(overrides: Partial<NewSection> = {}): Promise<{ id: string }> {
  return createSection(operator, { position: 0, texts: newNames('Section', '栏目'), ...overrides });
}

/** A tag with a name and an address of its own in each language. */
export async function newTag(texts: Names = newNames('Tag', '标签')): Promise<{ id: string }> {
  return createTag(operator, { texts });
}

/** An author with a name and an address of their own in each language. */
export async function newAuthor(
  texts: Names = newNames('Author', '作者'),
): Promise<{ id: string }> {
  return createAuthor(operator, { texts });
}

function newNames(en: string, zh: string): Names {
  const word = unique();
  const slug = `${en.toLowerCase()}-${word}`;
  return { en: { name: `${en} ${word}`, slug }, zh: { name: `${zh}${word}`, slug } };
}

const onePixel = 'R0lGODlhAQABAIAAAAAAAP///ywAAAAAAQABAAACAkQBADs=';
const paletteAt = 13;

/** A picture like no other: one pixel in a colour of its own. Its files go into the media folder. */
export async function newPicture(): Promise<{ id: string }> {
  const file = Buffer.from(onePixel, 'base64');
  randomBytes(6).copy(file, paletteAt);
  const texts = { en: { alt: 'A colour' }, zh: { alt: '一种颜色' } };
  return addPicture(operator, { file, credit: '', texts });
}

/** A draft by `actor`: English, and a story of its own, unless said otherwise. */
export function newArticle(actor: Actor, { locale = 'en', storyId, ...content }: NewArticle = {}) {
  return createArticle(actor, { locale, storyId, content: newContent(content) });
}

/** An article that `actor` wrote and published, in a new section unless one is given. */
export async function newPublishedArticle(actor: Actor, overrides: NewArticle = {}) {
  const sectionId = overrides.sectionId ?? (await newSection()).id;
  const { articleId, version } = await newArticle(actor, { ...overrides, sectionId });
  return publishArticle(actor, { articleId, version });
}

/** A password that nobody guesses, in letters that are hard to misread. */
export function newPassword(): string {
  const letters = 'abcdefghijkmnpqrstuvwxyz23456789';
  return Array.from(randomBytes(16), (byte) => letters[byte % letters.length]).join('');
}

function unique(): string {
  return randomBytes(4).toString('hex');
}
