import type { Period } from '@/lib/newsroom/statistics-period';

/** What of `2026-11-27 13:00` says which step it is. */
const parts = { hour: [11, 16], day: [0, 10], month: [0, 7] } as const;

/** What a step of a period is called. */
export function stepName(at: string, step: Period['step']): string {
  return at.slice(...parts[step]);
}
