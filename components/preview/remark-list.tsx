import { Moment } from '@/components/ui/moment';
import type { Remark } from '@/lib/db/generated/client';
import type { Reading } from '@/lib/i18n/reading';

type Props = {
  remarks: Remark[];
  /** The one that was just left; it is where its writer goes on reading. */
  said: string | string[] | undefined;
  reading: Reading;
};

/** What was said, in order. */
export function RemarkList({ remarks, said, reading }: Props) {
  if (remarks.length === 0) return null;
  return (
    <ol className="remark-list font-ui list-none! ps-0! text-[0.9375rem] leading-normal">
      {remarks.map(({ id, kind, name, text, createdAt }) => (
        <li
          key={id}
          tabIndex={id === said ? -1 : undefined}
          autoFocus={id === said}
          className={`border-seal border-s-3 py-1 ps-3 ${id === said ? 'bg-mark' : ''}`}
        >
          <p className="text-soft text-[0.8125rem]">
            <b className="text-ink">{name}</b>
            {kind !== 'comment' && ` · ${reading.t(`preview.said.${kind}`)}`}
            {' · '}
            <Moment time={createdAt} reading={reading} as="minute" />
          </p>
          {text && <p className="whitespace-pre-line">{text}</p>}
        </li>
      ))}
    </ol>
  );
}
