import { Fragment, type ReactNode } from 'react';
import { breakOffsets } from '@/components/ui/word-breaks';
import type { Locale } from '@/lib/i18n/locales';

type Segment = { text: string; hit: boolean };

/** A text with what answers the query marked. */
export function MarkedText({ segments }: { segments: Segment[] }) {
  return segments.map((segment, at) => (
    <Fragment key={at}>{mark(segment.hit, segment.text)}</Fragment>
  ));
}

/** The same for a headline, which breaks between words wherever its marks begin and end. */
export function MarkedHeadline({ segments, locale }: { segments: Segment[]; locale: Locale }) {
  const breaks = breakOffsets(segments.map(({ text }) => text).join(''), locale);
  let start = 0;
  return segments.map((segment, at) => {
    const from = start;
    start += segment.text.length;
    const cuts = breaks.filter((offset) => offset > from && offset < start);
    const ends = [...cuts, start];
    const pieces = ends.map((end, index) => (
      <Fragment key={end}>
        {index > 0 && <wbr />}
        {segment.text.slice((ends[index - 1] ?? from) - from, end - from)}
      </Fragment>
    ));
    return (
      <Fragment key={at}>
        {breaks.includes(from) && <wbr />}
        {mark(segment.hit, pieces)}
      </Fragment>
    );
  });
}

function mark(hit: boolean, text: ReactNode): ReactNode {
  return hit ? <mark>{text}</mark> : text;
}
