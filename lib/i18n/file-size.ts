import { locales, type Locale } from './locales';

/** How large a file is, in as few digits as say it: `640 KB`, `2.4 MB`, `18 MB`. */
export function formatFileSize(bytes: number, locale: Locale): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1024));
  if (kilobytes < 1000) return `${kilobytes} KB`;
  const megabytes = bytes / 1024 ** 2;
  const digits = { maximumFractionDigits: megabytes < 9.95 ? 1 : 0 };
  return `${new Intl.NumberFormat(locales[locale].htmlLang, digits).format(megabytes)} MB`;
}
