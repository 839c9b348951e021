import type { Locale } from '@/lib/i18n/locales';
import { cleanLine } from '@/lib/articles/clean-text';
import { oncePerProcess } from '@/lib/process-state';
import { looksPersonal } from './looks-personal';
import { queryKey } from './query-key';

/** A query that found nothing, and how often since the last writing; `key` as search compares it. */
export type Miss = { locale: Locale; key: string; query: string; count: number };

/** Longer ones are sentences of somebody, not what an editor could answer. */
const longestQuery = 100;

/** More different ones between two writings are no readers. */
const mostWaiting = 500;

/** The server, which writes them, and the pages, which notice them, share one process. */
function waitingMisses(): Map<string, Miss> {
  return oncePerProcess('missed-searches', () => new Map<string, Miss>());
}

/**
 * Notes that a reader's query found nothing, for the editors: in memory, without waiting for
 * anything, and whatever the query is. What may name a person is not noted
 * (docs/decisions/010-missed-searches-are-counted-without-readers.md).
 */
export function noteMiss(locale: Locale, q: string): void {
  if (q.length > 2 * longestQuery) return;
  const query = cleanLine(q);
  const key = queryKey(query);
  if (key === '' || [...query].length > longestQuery || looksPersonal(query)) return;
  const waiting = waitingMisses();
  const name = `${locale} ${key}`;
  const known = waiting.get(name);
  if (known) known.count += 1;
  else if (waiting.size < mostWaiting) waiting.set(name, { locale, key, query, count: 1 });
}

/** Everything noted since the last time. */
export function takeMisses(): Miss[] {
  const waiting = waitingMisses();
  const misses = [...waiting.values()];
  waiting.clear();
  return misses;
}
