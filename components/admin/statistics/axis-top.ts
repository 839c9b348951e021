/** The next round number from a count on, which can be halved: what an axis ends with. */
export function axisTop(most: number): number {
  const magnitude = 10 ** Math.floor(Math.log10(Math.max(most, 2)));
  const round = [1, 2, 4, 6, 8, 10].find((step) => step * magnitude >= most) ?? 10;
  return Math.max(2, round * magnitude);
}
