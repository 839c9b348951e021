/**
 * Whether a key belongs to an input method that is composing a word, and so to nobody else. Safari ends
 * the composition before it tells of the Enter that ended it; only the number 229 says whose key it was.
 */
export function isComposing(event: Pick<KeyboardEvent, 'isComposing' | 'keyCode'>): boolean {
  return event.isComposing || event.keyCode === 229;
}
