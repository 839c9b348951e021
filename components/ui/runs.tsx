import { Fragment } from 'react';
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

/** A text from one offset to another, cut where its language changes and where a line may break. */
export function RunsBetween({ runs, from = 0, to = Infinity, breaks = [] }: BetweenProps) {
  let end = 0;
  return runs.map(({ text, ...language }) => {
    const start = end;
    end += text.length;
    const [first, last] = [Math.max(start, from), Math.min(end, to)];
    if (first >= last) return null;
    const cuts = [first, ...breaks.filter((offset) => offset > first && offset < last)];
    const pieces = cuts.map((cut, at) => (
      <Fragment key={cut}>
        {at > 0 && <wbr />}
        {text.slice(cut - start, (cuts[at + 1] ?? last) - start)}
      </Fragment>
    ));
    return (
      <Fragment key={start}>
        {first > from && breaks.includes(first) && <wbr />}
        {language.lang ? <span {...language}>{pieces}</span> : pieces}
      </Fragment>
    );
  });
}
