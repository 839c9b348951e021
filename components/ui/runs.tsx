import { languageRuns, type LanguageRun } from '@/lib/i18n/language-runs';
import type { Locale } from '@/lib/i18n/locales';

/** A text in which runs of other languages than the page's say which they are. */
export function Runs({ text, locale }: { text: string; locale: Locale }) {
  return <RunsBetween runs={languageRuns(text, locale)} />;
}

type BetweenProps = {
  runs: LanguageRun[];
  from?: number;
  to?: number;
  /** Where lines may break beyond the text's own spaces; at `from` itself nothing is put. */
  breaks?: number[];
};

/**
 * A text from one offset to another, cut where its language changes and where a line may break. What
 * needs no element gets none: texts are most of a page.
 */
export function RunsBetween({ runs, from = 0, to = Infinity, breaks = [] }: BetweenProps) {
  let end = 0;
  return runs.flatMap(({ text, ...language }) => {
    const start = end;
    end += text.length;
    const [first, last] = [Math.max(start, from), Math.min(end, to)];
    if (first >= last) return [];
    const cuts = [first, ...breaks.filter((offset) => offset > first && offset < last)];
    const pieces = cuts.flatMap((cut, at) => {
      const piece = text.slice(cut - start, (cuts[at + 1] ?? last) - start);
      return at > 0 ? [<wbr key={cut} />, piece] : [piece];
    });
    const before = first > from && breaks.includes(first) ? [<wbr key={first} />] : [];
    if (!language.lang) return [...before, ...pieces];
    return [
      ...before,
      <span key={`run-${start}`} {...language}>
        {pieces}
      </span>,
    ];
  });
}
