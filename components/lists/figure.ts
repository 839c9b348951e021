const grouped = new Intl.NumberFormat('en');

/** A count as both languages write it: `1,190`. */
export function figure(count: number): string {
  return grouped.format(count);
}
