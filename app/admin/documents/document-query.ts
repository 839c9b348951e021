import { parseTimePosition } from '../time-position';
import { cleanLine } from '@/lib/articles/clean-text';

type Query = Record<string, string | string[] | undefined>;

/** Which PDFs an address asks for, and from where on; what makes no sense is passed over. */
export function readDocumentQuery({ q, before }: Query) {
  const words = typeof q === 'string' ? cleanLine(q).slice(0, 100) : '';
  return { words, before: parseTimePosition(before) };
}
