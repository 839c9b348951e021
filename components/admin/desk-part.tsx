import type { AdminText } from './admin-text';
import { LanguagePair, type LanguageVersion } from './language-pair';
import { Standing, type StandingName } from './standing';

/** An article on the desk; its times are in the newsroom's zone. */
export type DeskLine = {
  id: string;
  title: string;
  lang: string;
  standing: StandingName;
  /** When it becomes public, for one that is scheduled. */
  time: string | null;
  versions: LanguageVersion[];
  changed: string;
  /** What the desk said, for one that was sent back. */
  reason: string | null;
};

type Props = {
  title: string;
  href: string;
  lines: DeskLine[];
  /** How many there are in all, where not all are shown. */
  count: string | null;
  t: AdminText;
};

/** One kind of what waits; its heading leads to all of that kind. Nothing is shown where nothing waits. */
export function DeskPart({ title, href, lines, count, t }: Props) {
  if (lines.length === 0) return null;
  return (
    <section className="border-ink min-w-0 border-t pt-2 pb-6">
      <div className="flex items-center gap-2.5">
        <h2 className="headline text-xl">
          <a href={href} className="inline-flex min-h-11 items-center no-underline hover:underline">
            {title}
          </a>
        </h2>
        {count && (
          <span className="text-soft tabular-nums">
            {count} <span className="sr-only">{t('desk.inAll')}</span>
          </span>
        )}
      </div>
      <ul>
        {lines.map((line) => (
          <li key={line.id} className="border-hair grid gap-1 border-t py-3">
            <a
              href={`/admin/articles/${line.id}`}
              lang={line.lang}
              className="headline text-lg leading-snug wrap-anywhere no-underline hover:underline"
            >
              {line.title}
            </a>
            <div className="text-soft flex flex-wrap items-center gap-x-4 gap-y-1">
              <Standing name={line.standing} time={line.time ?? undefined} t={t} />
              <LanguagePair versions={line.versions} t={t} />
              <span className="tabular-nums">{line.changed}</span>
            </div>
            {line.reason && <p className="border-gone mt-1 border-s-3 ps-3">{line.reason}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
