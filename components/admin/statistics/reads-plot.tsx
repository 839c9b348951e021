import type { AdminText } from '../admin-text';
import { axisTop } from './axis-top';
import { stepName } from './step-name';
import type { Period } from '@/lib/newsroom/statistics-period';

type Step = { at: string; reads: number };

type Props = { steps: Step[]; step: Period['step']; t: AdminText };

/** What of `2026-11-27 13:00` stands at the axis. */
const marks = { hour: [11, 16], day: [5, 10], month: [0, 7] } as const;

/** How much of its place a bar takes. */
const filled = 0.6;

/** What was read, step by step, as bars; and the same as a table. */
export function ReadsPlot({ steps, step, t }: Props) {
  const peak = steps.reduce((most, each) => (each.reads > most.reads ? each : most));
  const top = axisTop(peak.reads);
  const nameOf = ({ at }: Step) => stepName(at, step);
  const ends = [steps[0], steps[Math.floor(steps.length / 2)], steps.at(-1)];
  return (
    <figure className="mb-7">
      <div className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3">
        <p
          aria-hidden="true"
          className="text-soft -my-2.5 flex flex-col justify-between text-end text-sm tabular-nums"
        >
          {[top, top / 2, 0].map((value) => (
            <span key={value}>{t('statistics.count', { count: value })}</span>
          ))}
        </p>
        <svg
          role="img"
          aria-labelledby="reads-title reads-text"
          className="h-44 w-full overflow-visible"
        >
          <title id="reads-title">{t('statistics.overTime')}</title>
          <desc id="reads-text">
            {t('statistics.peak', { at: nameOf(peak), count: peak.reads })}
          </desc>
          {['0%', '50%', '100%'].map((y) => (
            <line key={y} x1="0" x2="100%" y1={y} y2={y} className="stroke-line" />
          ))}
          {steps.map(({ at, reads }, place) => (
            <rect
              key={at}
              x={percent((place + (1 - filled) / 2) / steps.length)}
              width={percent(filled / steps.length)}
              y={percent(1 - reads / top)}
              height={percent(reads / top)}
              className="fill-ink"
            />
          ))}
        </svg>
        <p
          aria-hidden="true"
          className="text-soft col-start-2 mt-2 flex justify-between text-sm tabular-nums"
        >
          {ends.map((each, at) => (
            <span key={at}>{each?.at.slice(...marks[step])}</span>
          ))}
        </p>
      </div>
      <details className="mt-1">
        <summary className="inline-flex min-h-11 cursor-pointer items-center underline">
          {t('statistics.asTable')}
        </summary>
        <table className="tabular-nums">
          <thead>
            <tr className="text-soft">
              <th scope="col" className="pe-8 text-start font-normal">
                {t(`statistics.step.${step}`)}
              </th>
              <th scope="col" className="text-end font-normal">
                {t('statistics.readsHead')}
              </th>
            </tr>
          </thead>
          <tbody>
            {steps.map((each) => (
              <tr key={each.at} className="border-hair border-t">
                <th scope="row" className="py-1 pe-8 text-start font-normal">
                  {nameOf(each)}
                </th>
                <td className="py-1 text-end">{t('statistics.count', { count: each.reads })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`;
}
