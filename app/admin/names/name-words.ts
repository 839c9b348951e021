import { cleanLine } from '@/lib/articles/clean-text';

/** Which letters a list of names is asked to have, as its address says it. */
export function findNameWords(q: string | string[] | undefined): string {
  return typeof q === 'string' ? cleanLine(q).slice(0, 80) : '';
}
