import { z } from 'zod';
import { formatTimePosition, parseTimePosition } from '../time-position';
import {
  everything,
  listChoices,
  type ListChoice,
  type ListFilter,
} from '@/components/admin/list-filter';
import { cleanLine } from '@/lib/articles/clean-text';
import { isLocale } from '@/lib/i18n/locales';
import type { NewsroomPosition } from '@/lib/newsroom/list-newsroom-articles';

/** What an address asks for, after its `?`. */
export type Query = Record<string, string | string[] | undefined>;

/** Which articles an address asks for; what it does not know counts as absent. */
export function toListFilter(query: Query): ListFilter {
  const { which, locale, section, from, to } = query;
  return {
    ...everything,
    which: isChoice(which) ? which : 'all',
    locale: isLocale(locale) ? locale : null,
    words: toLine(query.q),
    section: z.uuid().safeParse(section).data ?? '',
    tag: toLine(query.tag),
    author: toLine(query.author),
    from: z.iso.date().safeParse(from).data ?? '',
    to: z.iso.date().safeParse(to).data ?? '',
  };
}

/** Where a further page begins, as it stands in its address. */
export function parsePosition(before: Query[string]): NewsroomPosition | undefined {
  const position = parseTimePosition(before);
  return position && { changedAt: position.at, id: position.id };
}

export function formatPosition({ changedAt, id }: NewsroomPosition): string {
  return formatTimePosition({ at: changedAt, id });
}

function toLine(text: Query[string]): string {
  return typeof text === 'string' ? cleanLine(text).slice(0, 200) : '';
}

function isChoice(which: Query[string]): which is ListChoice {
  return listChoices.some((choice) => choice === which);
}
