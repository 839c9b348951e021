import { foldText, runsOf } from './analyze';
import { issuedLabel } from './labels';
import { phraseWish, type Wish } from './question';

const written =
  /^(?<year>\d{4})(?:[-/.](?<month>\d{1,2})(?:[-/.](?<day>\d{1,2}))?|年(?<hanMonth>\d{1,2})月(?:(?<hanDay>\d{1,2})[日号])?)$/;

const monthNames =
  'january february march april may june july august september october november december'.split(
    ' ',
  );

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
  const { year = '' } = parts;
  const month = Number(parts.month ?? parts.hanMonth);
  const day = Number(parts.day ?? parts.hanDay ?? 1);
  const isDay = (parts.day ?? parts.hanDay) !== undefined;
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const name = monthNames[month - 1] ?? '';
  const [mm, dd] = [month, day].map((number) => String(number).padStart(2, '0'));
  const spellings = isDay
    ? [
        `${year} ${mm} ${dd}`,
        `${year}年${month}月${day}日`,
        `${day} ${name} ${year}`,
        `${name} ${day} ${year}`,
      ]
    : [`${year} ${mm}`, `${year}年${month}月`, `${name} ${year}`];
  return {
    wishes: spellings.map((spelling) => phraseWish([...runsOf(foldText(spelling))])),
    label: issuedLabel(isDay ? `${year}-${mm}-${dd}` : `${year}-${mm}`),
  };
}
