import { domainToUnicode } from 'node:url';
import type { ShareRow } from '@/components/admin/statistics/share-table';
import { isLocale, locales } from '@/lib/i18n/locales';
import type { adminTranslator } from '@/lib/i18n/translate';
import type { ReadStatistics, Share } from '@/lib/newsroom/read-statistics';
import { devices } from '@/lib/reads/reader-device';
import { noReferrer, otherReferrer, ownReferrer } from '@/lib/reads/referrer';

type Text = ReturnType<typeof adminTranslator>;

const kinds = ['front', 'article', 'list', 'search', 'other'] as const;

/** What was read by one thing at a time, as the tables show it. */
export function toShareRows(statistics: ReadStatistics, t: Text) {
  const { sections, languages, kinds: byKind, devices: byDevice, referrers } = statistics;
  return {
    sections: sections.map((each) => row(each, each.name || t('statistics.goneSection'))),
    languages: languages.map(languageRow),
    kinds: byKind.map((each) =>
      row(
        each,
        nameIn(kinds, each.name, (kind) => t(`statistics.kind.${kind}`)),
      ),
    ),
    devices: byDevice.map((each) =>
      row(
        each,
        nameIn(devices, each.name, (device) => t(`statistics.device.${device}`)),
      ),
    ),
    referrers: referrers.map((each) => row(each, referrerName(each.name, t))),
  };
}

/** The articles that were read most, each with the way to where it is written. */
export function toArticleRows({ articles }: ReadStatistics): ShareRow[] {
  return articles.map(({ id, title, locale, reads }) => ({
    key: id,
    name: title,
    lang: locales[locale].htmlLang,
    href: `/admin/articles/${id}`,
    reads,
  }));
}

function row({ name: key, reads }: Share, name: string): ShareRow {
  return { key, name, reads };
}

function languageRow({ name, reads }: Share): ShareRow {
  if (!isLocale(name)) return { key: name, name, reads };
  return { key: name, name: locales[name].name, lang: locales[name].htmlLang, reads };
}

/** What a later version counted is shown as it was counted. */
function nameIn<Name extends string>(
  known: readonly Name[],
  name: string,
  say: (name: Name) => string,
): string {
  const found = known.find((each) => each === name);
  return found ? say(found) : name;
}

function referrerName(name: string, t: Text): string {
  if (name === noReferrer) return t('statistics.referrer.none');
  if (name === ownReferrer) return t('statistics.referrer.own');
  if (name === otherReferrer) return t('statistics.referrer.other');
  return domainToUnicode(name) || name;
}
