import { listNameChoices } from './name-choices';
import type { FilterChoices } from '@/components/admin/article-filters';
import type { SignedInEditor } from '@/lib/auth/session-editor';

/** Beyond these a browser's list of completions is no help; any name can be typed. */
const mostOffered = 500;

/** What the list of articles can be narrowed to, in the language of the interface. */
export async function listFilterChoices(editor: SignedInEditor): Promise<FilterChoices> {
  const { sections, tags, authors } = await listNameChoices(editor, editor.locale);
  const namesOf = (choices: { name: string }[]) =>
    choices.slice(0, mostOffered).map(({ name }) => name);
  return { sections, tags: namesOf(tags), authors: namesOf(authors) };
}
