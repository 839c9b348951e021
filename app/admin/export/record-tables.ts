import { toAuditFilter, toEventFilter } from '../audit/audit-query';
import { allPages, exportedList, linesAtOnce, type Reader } from './exported-list';
import { auditChangeLines } from '@/components/admin/audit-changes';
import { auditSentence } from '@/components/admin/audit-list';
import { listAuditEvents, type AuditLine, type AuditPosition } from '@/lib/newsroom/audit-events';
import { listLateDeliveries, type LateDelivery } from '@/lib/newsroom/late-deliveries';

/** Who did what, newest first. */
export const auditTable = exportedList<AuditLine>(
  { room: 'audit', path: '/admin/audit' },
  ({ t, minute }) => [
    [t('export.columns.time'), ({ at }) => minute(at)],
    [t('export.columns.by'), ({ by }) => by],
    [
      t('export.columns.what'),
      ({ act, by, subject }) => auditSentence({ act, by, what: subject.name }, t),
    ],
    [t('export.columns.reason'), ({ reason }) => reason],
    [t('export.columns.changes'), ({ changes }) => auditChangeLines(changes, t).join('\n')],
    [t('export.columns.from'), ({ from }) => from],
  ],
  ({ editor, paper }, query) =>
    allPages(async (before: AuditPosition | undefined) => {
      const filter = toEventFilter(toAuditFilter(query), paper.zone);
      const page = { ...filter, before, limit: linesAtOnce, locale: editor.locale };
      return listAuditEvents(editor, page);
    }),
);

/** There are no more unless nothing has left the house for a long time. */
const mostDeliveries = 1_000;

/** What should have left the house and has not, the oldest first. */
export const deliveryTable = exportedList<LateDelivery>(
  { room: 'deliveries', path: '/admin/deliveries' },
  (reader) => [
    [reader.t('export.columns.what'), (delivery) => sentenceOf(delivery, reader)],
    [reader.t('export.columns.since'), ({ since }) => reader.minute(since)],
    [reader.t('export.columns.attempts'), ({ attempts }) => attempts],
    [reader.t('export.columns.next'), ({ nextTryAt }) => reader.minute(nextTryAt)],
    [
      reader.t('export.columns.trouble'),
      ({ trouble }) => reader.t(`deliveries.troubles.${trouble}`),
    ],
    [reader.t('export.columns.words'), ({ words }) => words],
  ],
  async function* ({ editor }) {
    yield await listLateDeliveries(editor, mostDeliveries);
  },
);

function sentenceOf({ kind, mail }: LateDelivery, { t }: Reader): string {
  if (!mail) return t('deliveries.unknown', { kind });
  const { news, receiver, article } = mail;
  return t(`deliveries.mail.${news}`, { receiver, title: article.title });
}
