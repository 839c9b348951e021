import { useEffect, useEffectEvent } from 'react';

/** Does something at Ctrl or Cmd and a key, unless an input method is composing a word. */
export function useControlKey(key: string, act: () => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const isMeant =
      (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === key;
    if (!isMeant) return;
    event.preventDefault();
    if (!event.isComposing) act();
  });

  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
