/** Letters as they stand in a pattern of `LIKE`, where some would be signs. */
export function toPattern(letters: string): string {
  return letters.replace(/[\\%_]/g, '\\$&');
}

/** A pattern for `ILIKE`: whatever has these letters somewhere. */
export function having(letters: string): string {
  return `%${toPattern(letters)}%`;
}
