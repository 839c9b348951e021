import { foldText, runsOf } from './analyze';

/**
 * What a query asks for without how it is written: two that differ only in case, width, accents,
 * punctuation or Traditional characters have one key.
 */
export function queryKey(q: string): string {
  return [...runsOf(foldText(q))].map(({ text }) => text).join(' ');
}
