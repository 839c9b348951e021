import { toSafeHref } from '@/lib/articles/safe-href';

/**
 * Where a link leads that somebody typed: `example.org` and `desk@example.org` are meant as links too.
 *
 * @returns `null` for what no link can lead to
 */
export function toLinkHref(typed: string): string | null {
  const text = typed.trim();
  if (/^[^\s/:@]+@[^\s/:@]+$/.test(text)) return toSafeHref(`mailto:${text}`);
  const isBareHost = /^[\w-]+(\.[\w-]+)+([/?#:]|$)/.test(text);
  return toSafeHref(isBareHost ? `https://${text}` : text);
}
