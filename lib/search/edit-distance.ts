/**
 * How many characters must be added, left out, made another or exchanged with their neighbour to make
 * one word of the other (Damerau and Levenshtein, each place changed once).
 */
export function editDistance(one: string, other: string): number {
  const [a, b] = [[...one], [...other]];
  const rows: number[][] = [b.map((_, at) => at)];
  rows[0]?.push(b.length);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      const changed = at(rows, i - 1, j - 1) + cost;
      const longer = at(rows, i - 1, j) + 1;
      const shorter = (row[j - 1] ?? Infinity) + 1;
      const isExchange = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const exchanged = isExchange ? at(rows, i - 2, j - 2) + cost : Infinity;
      row.push(Math.min(changed, longer, shorter, exchanged));
    }
    rows.push(row);
  }
  return at(rows, a.length, b.length);
}

function at(rows: number[][], i: number, j: number): number {
  return rows[i]?.[j] ?? Infinity;
}
