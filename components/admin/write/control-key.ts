import { isComposing } from '../is-composing';

type Pressed = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing' | 'keyCode'
>;

/**
 * Whether a key is pressed together with Ctrl or Cmd.
 *
 * @param keys such as `S`, `Alt+F`, `Shift+Enter`. Without `Shift` it may be pressed or not: on some
 *   keyboards `/` cannot be typed without it
 */
export function isControlKey(event: Pressed, keys: string): boolean {
  const also = keys.split('+');
  const key = also.pop() ?? '';
  const isSameKey =
    event.key.toLowerCase() === key.toLowerCase() ||
    // On a Mac, Option makes another letter of it.
    (event.altKey && event.code === `Key${key}`);
  return (
    isSameKey &&
    (event.ctrlKey || event.metaKey) &&
    event.altKey === also.includes('Alt') &&
    (event.shiftKey || !also.includes('Shift'))
  );
}

/** As `isControlKey`, and no input method is composing. */
export function isShortcut(event: Pressed, keys: string): boolean {
  return isControlKey(event, keys) && !isComposing(event);
}
