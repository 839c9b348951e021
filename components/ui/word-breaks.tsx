import { languageRuns } from '@/lib/i18n/language-runs';
import type { Locale } from '@/lib/i18n/locales';
import { breakOffsets } from '@/lib/i18n/word-breaks';
import { RunsBetween } from './runs';

/**
 * A text that breaks only between words, also in Chinese, where nothing in the text says where a
 * word ends: the browser may break at each `<wbr>`, under `word-break: keep-all` (`headline`). Runs of
 * other languages say which they are.
 */
export function WordBreaks({ text, locale }: { text: string; locale: Locale }) {
  return <RunsBetween runs={languageRuns(text, locale)} breaks={breakOffsets(text, locale)} />;
}
