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
    const begin = () => autosave.compose(true);
    const end = () => autosave.compose(false);
    window.addEventListener('online', retry);
    document.addEventListener('compositionstart', begin);
    document.addEventListener('compositionend', end);
    return () => {
      window.removeEventListener('online', retry);
      document.removeEventListener('compositionstart', begin);
      document.removeEventListener('compositionend', end);
      autosave.stop();
    };
  }, [autosave]);
  return { autosave, safety };
}
