import type { TypedText } from './written-article';
import type { BlockChange } from '@/lib/articles/compare-blocks';
import { compareTexts } from '@/lib/articles/compare-texts';
import { locales, type Locale } from '@/lib/i18n/locales';

type Text = Pick<TypedText, 'fields' | 'body'>;

/** What became of the words of a text of this language. */
export function findDifference(before: Text, after: Text, locale: Locale): BlockChange[] {
  const toWords = ({ fields, body }: Text) => ({ ...fields, body });
  return compareTexts(toWords(before), toWords(after), locales[locale].htmlLang);
}
