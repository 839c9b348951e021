import type { AdminText } from '../admin-text';
import { AuditList, type AuditEntry } from '../audit-list';
import type { RevisionKind } from '@/lib/db/generated/enums';

/** One text of an article; its time is in the newsroom's zone. */
export type Version = {
  number: number;
  kind: RevisionKind;
  time: string;
  /** Empty where it was no person. */
  by: string;
  note: string;
  isNewest: boolean;
  isLive: boolean;
  /** How much came and went since the text before; `null` for the first. */
  size: { added: number; removed: number } | null;
  /** What was done with the article until the next text, newest first. */
  events: AuditEntry[];
};

type Props = { versions: Version[]; path: string; t: AdminText };

/** The texts of an article, newest first; any two can be compared. */
export function VersionList({ versions, path, t }: Props) {
  const [newest, second] = versions;
  return (
    <form action={`${path}/compare`}>
      <p aria-hidden="true" className="meta flex gap-x-4">
        <span className="w-11 text-center">{t('history.fromHead')}</span>
        <span className="w-11 text-center">{t('history.toHead')}</span>
      </p>
      <ol aria-label={t('history.list')} className="border-ink border-t">
        {versions.map((version) => (
          <li key={version.number} className="border-hair border-b py-3">
            <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
              <Pick
                name="from"
                label={t('history.from', { number: version.number })}
                version={version}
                isPicked={version === (second ?? newest)}
              />
              <Pick
                name="to"
                label={t('history.to', { number: version.number })}
                version={version}
                isPicked={version === newest}
              />
              <a
                href={`${path}/compare?from=${Math.max(1, version.number - 1)}&to=${version.number}`}
                className="inline-flex min-h-11 items-center font-semibold"
              >
                {t('history.version', { number: version.number })}
              </a>
              <span>
                {t(`history.kind.${version.kind}`)}{' '}
                {version.by ? t('history.by', { by: version.by }) : t('history.byProgram')}
              </span>
              <span className="text-soft tabular-nums">{version.time}</span>
              <Size size={version.size} t={t} />
              {version.isNewest && <Mark>{t('history.newest')}</Mark>}
              {version.isLive && <Mark look="text-live">{t('history.live')}</Mark>}
            </div>
            {version.note && (
              <p className="text-soft">{t('history.note', { note: version.note })}</p>
            )}
            {version.events.length > 0 && (
              <div className="ms-6 mt-1">
                <AuditList entries={version.events} t={t} />
              </div>
            )}
          </li>
        ))}
      </ol>
      {versions.length > 1 && (
        <p className="mt-4">
          <button type="submit" className="button button-ink">
            {t('history.compare')}
          </button>
        </p>
      )}
    </form>
  );
}

type PickProps = { name: 'from' | 'to'; label: string; version: Version; isPicked: boolean };

function Pick({ name, label, version, isPicked }: PickProps) {
  return (
    <label className="grid size-11 cursor-pointer place-items-center">
      <input
        type="radio"
        name={name}
        value={version.number}
        defaultChecked={isPicked}
        aria-label={label}
        title={label}
        className="accent-ink size-4"
      />
    </label>
  );
}

function Size({ size, t }: { size: Version['size']; t: AdminText }) {
  if (!size) return <span className="meta">{t('history.begun')}</span>;
  return (
    <span className="meta tabular-nums">
      <span className="sr-only">{t('history.sizeLabel', size)}</span>
      <span aria-hidden="true">{t('history.size', size)}</span>
    </span>
  );
}

function Mark({ look = 'text-soft', children }: { look?: string; children: string }) {
  return <span className={`label ${look}`}>{children}</span>;
}
