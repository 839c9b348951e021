/** What programs can be told of; the `type` that they read is `article.` and this. */
export const eventKinds = ['published', 'updated', 'withdrawn'] as const;

export type EventKind = (typeof eventKinds)[number];

/** Whether a stored kind is one of them; what a test sends is none. */
export function isEventKind(kind: string): kind is EventKind {
  return eventKinds.some((one) => one === kind);
}
