import { useEffect, useState } from 'react';
import { Autosave, type Safety } from './autosave';

/** Autosave for as long as a page is open (`Autosave.use`), and where what was typed is. */
export function useAutosave(
  send: () => Promise<Safety>,
  save: () => void,
): { autosave: Autosave; safety: Safety } {
  const [safety, setSafety] = useState<Safety>('saved');
  const [autosave] = useState(() => new Autosave(setSafety));
  useEffect(() => autosave.use(send, save));
  useEffect(() => {
    const retry = () => autosave.retry();
    window.addEventListener('online', retry);
    return () => {
      window.removeEventListener('online', retry);
      autosave.stop();
    };
  }, [autosave]);
  return { autosave, safety };
}
