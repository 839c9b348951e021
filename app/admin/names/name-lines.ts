import type { NameLine } from '@/components/admin/names/name-list';
import type { RoomName } from '@/components/admin/rooms';
import type { SignedInEditor } from '@/lib/auth/session-editor';
import { isLocale } from '@/lib/i18n/locales';
import type { NamedThing } from '@/lib/newsroom/list-names';
import { mostUses } from '@/lib/newsroom/name-uses';
import type { NamedKind } from '@/lib/newsroom/named-kinds';

/** The room of each kind. */
export const namePlaces = {
  section: { room: 'sections', path: '/admin/sections' },
  tag: { room: 'tags', path: '/admin/tags' },
  author: { room: 'authors', path: '/admin/authors' },
} as const satisfies Record<NamedKind, { room: RoomName; path: string }>;

/** A line of the list of a kind. */
export function toNameLine(kind: NamedKind, { id, texts }: NamedThing, count: string): NameLine {
  const names: NameLine['names'] = {};
  for (const { locale, name } of texts) if (isLocale(locale)) names[locale] = name;
  return { id, href: `${namePlaces[kind].path}/${id}`, names, count };
}

/** How many, as text: `1,000+` where there are more. */
export function writeCount(count: number, { locale }: Pick<SignedInEditor, 'locale'>): string {
  const figure = new Intl.NumberFormat(locale).format(Math.min(count, mostUses));
  return count > mostUses ? `${figure}+` : figure;
}
