/** Of a power of ten, or of one: what may be halved. */
const steps = [1, 1.2, 1.6, 2, 2.4, 3, 4, 5, 6, 8, 10];
const smallSteps = [2, 4, 6, 8, 10];

/** The next round number from a count on, which can be halved: what an axis ends with. */
export function axisTop(most: number): number {
  const magnitude = 10 ** Math.floor(Math.log10(Math.max(most, 1)));
  const round = (magnitude === 1 ? smallSteps : steps).find((step) => step * magnitude >= most);
  return Math.round((round ?? 10) * magnitude);
}
