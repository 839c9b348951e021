import { dayAfter, startOfDay } from '@/lib/i18n/dates';
import type { Locale } from '@/lib/i18n/locales';
import { newsroomTimeZone } from '@/lib/site/time-zone';
import { findAuthor } from '@/lib/taxonomy/authors';
import { findSection } from '@/lib/taxonomy/sections';
import { findTag } from '@/lib/taxonomy/tags';
import { invalid } from './answer';

const finders = { section: findSection, tag: findTag, author: findAuthor };

/** From the first day's start to the last day's end, in the newsroom's zone. */
export async function periodOf({ from, to }: { from?: string; to?: string }) {
  const zone = await newsroomTimeZone();
  return {
    from: from === undefined ? undefined : startOfDay(from, zone),
    to: to === undefined ? undefined : startOfDay(dayAfter(to), zone),
  };
}

/**
 * The id of what has this slug in a language.
 *
 * @throws ApiRefusal if nothing has
 */
export async function idAt(
  parameter: keyof typeof finders,
  locale: Locale,
  slug: string | undefined,
): Promise<string | undefined> {
  if (slug === undefined) return undefined;
  const found = await finders[parameter](locale, slug);
  if (!found) throw invalid(parameter, `No ${parameter} has this slug in this language.`);
  return found.id;
}
