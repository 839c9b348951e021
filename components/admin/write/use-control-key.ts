import { useEffect, useEffectEvent } from 'react';
import { isControlKey, isShortcut } from './control-key';

/**
 * Does something at Ctrl or Cmd and a key, unless an input method is composing a word; the browser does
 * nothing of its own at it either way.
 *
 * @param keys as in `isControlKey`
 */
export function useControlKey(keys: string, act: () => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!isControlKey(event, keys)) return;
    event.preventDefault();
    if (isShortcut(event, keys)) act();
  });

  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
