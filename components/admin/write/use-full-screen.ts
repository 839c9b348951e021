import { useCallback, useEffect, useState } from 'react';
import { useControlKey } from './use-control-key';
import { isComposing } from '../is-composing';

/**
 * Whether only the sheet is there, and what changes it. Escape leaves; what is open on the sheet is
 * closed first.
 */
export function useFullScreen() {
  const [isFullScreen, setFullScreen] = useState(false);
  const toggle = useCallback(() => setFullScreen((is) => !is), []);
  useControlKey('Shift+Enter', toggle);

  useEffect(() => {
    if (!isFullScreen) return;
    const onKey = (event: KeyboardEvent) => {
      const isMeant = event.key === 'Escape' && !isComposing(event);
      if (isMeant && !document.querySelector('dialog[open]')) setFullScreen(false);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [isFullScreen]);

  return { isFullScreen, toggle };
}
