import type { Locale } from '@/lib/i18n/locales';
import { mostCounted } from '@/lib/newsroom/list-newsroom-articles';

/** How many there are, as text: `1,000+` where nothing was counted further. */
export function writeCount(count: number, locale: Locale): string {
  const figure = new Intl.NumberFormat(locale).format(Math.min(count, mostCounted));
  return count > mostCounted ? `${figure}+` : figure;
}
