import { beforeAll, expect, test } from 'vitest';
import { ArticleForm, WorkingForm } from './article-form';
import type { Actor } from '@/lib/auth/actor';
import { useTestDatabase as onTestDatabase } from '@/lib/db/test-database';
import { formAction, idle } from '@/lib/forms/form-action';
import { keepWorking } from '@/lib/newsroom/keep-working';
import { saveDraft } from '@/lib/newsroom/save-draft';
import { readEverything } from '@/lib/newsroom/test-records';
import { newArticle, newEditor } from '@/prisma/seed/factories';

onTestDatabase();

let editor: Actor;
let articleId: string;

beforeAll(async () => {
  editor = await newEditor('editor');
  ({ articleId } = await newArticle(editor));
});

const actor = () => Promise.resolve(editor);
const save = formAction({ actor, input: ArticleForm, act: saveDraft });
const keep = formAction({ actor, input: WorkingForm, act: keepWorking });

const body = JSON.stringify({ type: 'doc', content: [{ type: 'paragraph' }] });

/** A form that both take, as the page fills it in. */
const typed = () => ({
  articleId,
  version: '1',
  revision: '1',
  working: '7',
  replaces: '',
  locale: 'en',
  storyId: '',
  sourceArticleId: '',
  title: 'A title',
  standfirst: '',
  slug: '',
  publishAt: '',
  exactPublishAt: '',
  body,
  sectionId: '',
  leadPictureId: '',
  tagIds: '[]',
  authorIds: '[]',
});

function formOf(fields: Record<string, string | Blob | null>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...typed(), ...fields })) {
    if (value !== null) form.set(name, value);
  }
  return form;
}

test.each([
  ['no field for the text', { body: null }, 'formInvalid'],
  ['a file in place of a title', { title: new Blob(['A title']) }, 'formInvalid'],
  ['a version that is no number', { version: 'new', revision: 'new' }, 'formInvalid'],
  ['a version without end', { version: '1e999', revision: '1e999' }, 'formInvalid'],
  ['half a version', { version: '1.5', revision: '1.5' }, 'formInvalid'],
  ['no JSON', { body: '{"type":"doc",' }, 'bodyInvalid'],
  ['JSON that is no document', { body: '"\\u0000"' }, 'bodyInvalid'],
  ['JSON deeper than the call stack', { body: '['.repeat(1_000_000) }, 'bodyInvalid'],
  ['another prototype', { body: '{"__proto__":{"type":"doc","content":[]}}' }, 'bodyInvalid'],
  ['an id that becomes no text', { tagIds: '[{"toString":1}]' }, 'tagNotFound'],
  [
    'ids in each other',
    { authorIds: `${'['.repeat(1_000)}${']'.repeat(1_000)}` },
    'authorNotFound',
  ],
  ['an id with nothing behind it', { articleId: '\u0000' }, 'articleNotFound'],
])('%s is refused, and changes nothing', async (_, fields, key) => {
  const before = await readEverything();
  for (const action of [save, keep]) {
    expect(await action(idle, formOf(fields))).toMatchObject({
      status: 'refused',
      refusal: { key },
    });
  }
  expect(await readEverything()).toEqual(before);
});

test('the same form without anything wrong is taken', async () => {
  expect(await keep(idle, formOf({}))).toMatchObject({ status: 'done' });
  expect(await save(idle, formOf({}))).toMatchObject({ status: 'done' });
});
