import { foldText, runsOf } from './analyze';

/**
 * What a query asks for, however it is spelled: two that differ in case, width, accents, signs, or in
 * Traditional and Simplified characters have one key. Empty where nothing is asked for.
 */
export function queryKey(q: string): string {
  return [...runsOf(foldText(q))].map(({ text }) => text).join(' ');
}
