import type { Locale } from '@/lib/i18n/locales';

// Lexemes that no text can contain, so that language, place and time are found by the index that
// has the words: the text parser never makes one that begins with an @.

export function localeLabel(locale: Locale): string {
  return `@${locale}`;
}

export function sectionLabel(sectionId: string): string {
  return `@s${sectionId}`;
}

export function tagLabel(tagId: string): string {
  return `@t${tagId}`;
}

export function authorLabel(authorId: string): string {
  return `@a${authorId}`;
}

/** Who began an article. */
export function creatorLabel(editorId: string): string {
  return `@e${editorId}`;
}

export function stateLabel(state: string): string {
  return `@is-${state}`;
}

/**
 * Decades, years, quarters and months are those of UTC: they only narrow where a time is looked for, and must
 * not change their meaning when the newsroom changes its zone.
 */
export function yearLabel(time: Date): string {
  return `@y${time.getUTCFullYear()}`;
}

export function decadeLabel(time: Date): string {
  return `@x${Math.floor(time.getUTCFullYear() / 10)}`;
}

export function quarterLabel(time: Date): string {
  return `@q${time.getUTCFullYear()}${Math.floor(time.getUTCMonth() / 3) + 1}`;
}

/** @param months how many months before that of `time` */
export function monthLabel(time: Date, months = 0): string {
  const month = new Date(Date.UTC(time.getUTCFullYear(), time.getUTCMonth() - months));
  return `@m${month.getUTCFullYear()}${String(month.getUTCMonth() + 1).padStart(2, '0')}`;
}

/** A day or a month as people write it (`2017-09-19`, `2017-09`), in the newsroom's zone. */
export function issuedLabel(day: string): string {
  return `@i${day.replaceAll('-', '')}`;
}

/** A condition on a vector: it has, of each group, any label. A group without labels is never met. */
export function haveLabels(groups: string[][]): string {
  return groups.map((group) => `(${group.map(quote).join(' | ') || "'@none'"})`).join(' & ');
}

function quote(lexeme: string): string {
  return `'${lexeme.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}
