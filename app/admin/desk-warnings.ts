import { writeCount } from './bounded-count';
import { auditPath } from '@/components/admin/audit-filters';
import { picturesPath } from '@/components/admin/pictures/picture-filters';
import { rooms } from '@/components/admin/rooms';
import { formatMinute } from '@/lib/i18n/dates';
import type { Locale } from '@/lib/i18n/locales';
import { adminTranslator } from '@/lib/i18n/translate';
import type { Desk } from '@/lib/newsroom/desk';
import { licenceStandings } from '@/lib/newsroom/picture-licence';

/**
 * What is wrong, in words, and where it is looked into.
 *
 * @param yesterday the newsroom's day since when sign-ins were counted, as `2017-09-19`
 */
export function toDeskWarnings(
  { lateDeliveries, webhooksInTrouble, refusedSignIns, licences }: Desk,
  { yesterday, zone }: { yesterday: string; zone: string },
  locale: Locale,
): { text: string; href: string }[] {
  const t = adminTranslator(locale);
  const counted = (count: number) => ({ count, figure: writeCount(count, locale) });
  const warnings = [];
  if (lateDeliveries) {
    const { count, since, trouble } = lateDeliveries;
    const time = { since: formatMinute(since, zone) };
    const late = t('desk.late', { ...counted(count), ...time });
    const text = `${late} ${t(`deliveries.troubles.${trouble}`)}`;
    warnings.push({ text, href: rooms.deliveries.href });
  }
  if (webhooksInTrouble) {
    const text = t('desk.webhooks', { count: webhooksInTrouble });
    warnings.push({ text, href: rooms.webhooks.href });
  }
  if (refusedSignIns) {
    const href = auditPath({ act: 'editor:sign-in-refused', from: yesterday });
    warnings.push({ text: t('desk.refused', counted(refusedSignIns)), href });
  }
  for (const standing of licenceStandings) {
    const count = licences?.[standing];
    if (!count) continue;
    const filter = { words: '', undescribed: false, licence: standing, isShown: true };
    const href = picturesPath(filter);
    warnings.push({ text: t(`desk.licence_${standing}`, counted(count)), href });
  }
  return warnings;
}
