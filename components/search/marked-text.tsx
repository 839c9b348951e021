import { Fragment } from 'react';
import { RunsBetween } from '@/components/ui/runs';
import { breakOffsets } from '@/lib/i18n/word-breaks';
import { languageRuns } from '@/lib/i18n/language-runs';
import type { Locale } from '@/lib/i18n/locales';

type Segment = { text: string; hit: boolean };

type Props = { segments: Segment[]; locale: Locale };

/** A text with what answers the query marked. */
export function MarkedText(props: Props) {
  return <Marked {...props} breaks={[]} />;
}

/** The same for a headline, which breaks between words wherever its marks begin and end. */
export function MarkedHeadline(props: Props) {
  return <Marked {...props} breaks={breakOffsets(wholeText(props.segments), props.locale)} />;
}

function Marked({ segments, locale, breaks }: Props & { breaks: number[] }) {
  const runs = languageRuns(wholeText(segments), locale);
  let end = 0;
  return segments.map(({ text, hit }, at) => {
    const from = end;
    end += text.length;
    const words = <RunsBetween runs={runs} from={from} to={end} breaks={breaks} />;
    return (
      <Fragment key={at}>
        {breaks.includes(from) && <wbr />}
        {hit ? <mark>{words}</mark> : words}
      </Fragment>
    );
  });
}

function wholeText(segments: Segment[]): string {
  return segments.map(({ text }) => text).join('');
}
