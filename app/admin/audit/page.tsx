import type { Metadata } from 'next';
import { toAuditEntries } from './audit-entries';
import { toAuditFilter, toEventFilter } from './audit-query';
import { NewsroomPage } from '../newsroom-page';
import { requireRoom } from '../require-room';
import { formatTimePosition, parseTimePosition } from '../time-position';
import { AuditFilters, auditPath } from '@/components/admin/audit-filters';
import { AuditList } from '@/components/admin/audit-list';
import { CsvLink } from '@/components/admin/csv-link';
import { interfaceLocale } from '@/lib/auth/session';
import { adminTranslator } from '@/lib/i18n/translate';
import { listAuditActors, listAuditEvents } from '@/lib/newsroom/audit-events';
import { newsroomTimeZone } from '@/lib/site/time-zone';

export const dynamic = 'force-dynamic';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: adminTranslator(await interfaceLocale())('audit.title') };
}

/** Who did what, and when. */
export default async function AuditPage({ searchParams }: Props) {
  const query = await searchParams;
  const filter = toAuditFilter(query);
  const editor = await requireRoom('audit', auditPath(filter));
  const t = adminTranslator(editor.locale);
  const before = parseTimePosition(query.before);
  const zone = await newsroomTimeZone();
  const [{ lines, next }, people] = await Promise.all([
    listAuditEvents(editor, {
      ...toEventFilter(filter, zone),
      before,
      limit: 50,
      locale: editor.locale,
    }),
    listAuditActors(editor),
  ]);
  return (
    <NewsroomPage editor={editor} place="audit">
      <h1 className="headline mb-4 text-3xl">{t('audit.title')}</h1>
      <AuditFilters filter={filter} people={people} t={t} />
      {lines.length > 0 ? (
        <AuditList entries={toAuditEntries(lines, zone)} t={t} />
      ) : (
        <p className="text-soft">{t('audit.empty')}</p>
      )}
      {next && (
        <p className="mt-5">
          <a href={auditPath(filter, formatTimePosition(next))} className="button">
            {t('audit.older')}
          </a>
        </p>
      )}
      {lines.length > 0 && <CsvLink list="audit" path={auditPath(filter)} t={t} />}
    </NewsroomPage>
  );
}
