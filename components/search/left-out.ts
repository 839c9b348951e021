/** A part of a search's address that could not be followed, with what was typed. */
export type LeftOut =
  | { part: 'section' | 'author' | 'from' | 'to'; typed: string }
  /** It ends before it begins. */
  | { part: 'period'; from: string; to: string };

/** The name within the page of the sentence about it. */
export function leftOutId({ part }: LeftOut): string {
  return `left-out-${part}`;
}

/** Whether it is something that the form for days can put right. */
export function isAboutDays({ part }: LeftOut): boolean {
  return part === 'from' || part === 'to' || part === 'period';
}
