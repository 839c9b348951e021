/** Loaded by whoever makes a picture, never by who reads; one core is left for readers. */
export async function loadSharp() {
  const { default: sharp } = await import('sharp');
  sharp.cache(false);
  sharp.concurrency(1);
  return sharp;
}
