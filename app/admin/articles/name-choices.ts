import type { NameChoices } from '@/components/admin/write/written-article';
import type { Actor } from '@/lib/auth/actor';
import type { Locale } from '@/lib/i18n/locales';
import { listChoices } from '@/lib/newsroom/name-choices';
import { listSections } from '@/lib/taxonomy/sections';

/** What an article of this language can be put under. */
export async function listNameChoices(editor: Actor, locale: Locale): Promise<NameChoices> {
  const [sections, tags, authors] = await Promise.all([
    listSections(locale),
    listChoices(editor, 'tag', locale),
    listChoices(editor, 'author', locale),
  ]);
  return { sections: sections.map(({ id, name }) => ({ id, name })), tags, authors };
}
