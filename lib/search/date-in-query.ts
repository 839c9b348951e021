import { foldText, runsOf } from './analyze';
import { issuedLabel } from './labels';
import { phraseWish, type Group, type Wish } from './question';

const written =
  /^(?<year>\d{4})(?:[-/.](?<month>\d{1,2})(?:[-/.](?<day>\d{1,2}))?|年(?<hanMonth>\d{1,2})月(?:(?<hanDay>\d{1,2})[日号])?)$/;
const inEnglish =
  /^(?:(?<day>\d{1,2}) )?(?<name>[a-z]{3,9})(?: (?<dayAfter>\d{1,2}))? (?<year>\d{4})$/;
const longestInEnglish = 3;

const monthNames =
  'january february march april may june july august september october november december'.split(
    ' ',
  );

type DateMeant = { year: string; month: number; day: number | null };

/**
 * A date (`2017-09-19`, `2017/9/19`, `2017年9月19日`) or a month (`2017年9月`) in a query: the other ways
 * in which texts write it, and the label of what was issued then.
 *
 * @param chunk folded
 * @returns `null` for anything else
 */
export function readDate(chunk: string): { wishes: Wish[]; label: string } | null {
  const parts = written.exec(chunk)?.groups;
  if (!parts) return null;
  const day = parts.day ?? parts.hanDay;
  const month = Number(parts.month ?? parts.hanMonth);
  return waysToWrite({ year: parts.year ?? '', month, day: day ? Number(day) : null });
}

/** Makes one group of each date that is typed in English words: `19 September 2017`, `September 2017`. */
export function joinEnglishDates(groups: Group[]): Group[] {
  const joined: Group[] = [];
  for (let at = 0; at < groups.length;) {
    const found = longestDate(groups.slice(at, at + longestInEnglish));
    joined.push(...(found ? [found.group] : groups.slice(at, at + 1)));
    at += found?.length ?? 1;
  }
  return joined;
}

function longestDate(groups: Group[]): { group: Group; length: number } | null {
  for (let length = groups.length; length > 1; length -= 1) {
    const wishes = groups.slice(0, length).flatMap((group) => group.wishes);
    const isPlain = wishes.length === length && wishes.every(({ isQuoted }) => !isQuoted);
    const phrases = wishes.flatMap((wish) => wish.phrases);
    const date = isPlain ? readEnglish(phrases.flat().map(({ text }) => text)) : null;
    const ways = date && waysToWrite(date);
    if (!ways) continue;
    const typed = { ...phraseWish([]), phrases };
    return { group: { wishes: [typed, ...ways.wishes], labels: [ways.label] }, length };
  }
  return null;
}

function readEnglish(words: string[]): DateMeant | null {
  const parts = inEnglish.exec(words.join(' '))?.groups;
  const name = parts?.name ?? '?';
  const month = monthNames.findIndex((one) => one === name || one.slice(0, 3) === name) + 1;
  const day = parts?.day ?? parts?.dayAfter;
  return { year: parts?.year ?? '', month, day: day ? Number(day) : null };
}

function waysToWrite({ year, month, day }: DateMeant): { wishes: Wish[]; label: string } | null {
  if (month < 1 || month > 12 || (day !== null && (day < 1 || day > 31))) return null;
  const name = monthNames[month - 1] ?? '';
  const mm = twoFigures(month);
  const dd = day === null ? '' : twoFigures(day);
  const spellings =
    day === null
      ? [`${year} ${mm}`, `${year}年${month}月`, `${name} ${year}`]
      : [
          `${year} ${mm} ${dd}`,
          `${year}年${month}月${day}日`,
          `${day} ${name} ${year}`,
          `${name} ${day} ${year}`,
        ];
  return {
    wishes: spellings.map((spelling) => phraseWish([...runsOf(foldText(spelling))])),
    label: issuedLabel(day === null ? `${year}-${mm}` : `${year}-${mm}-${dd}`),
  };
}

function twoFigures(number: number): string {
  return String(number).padStart(2, '0');
}
