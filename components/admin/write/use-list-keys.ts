import { useState } from 'react';
import { isComposing } from '../is-composing';

/**
 * Arrows through a list while the focus stays where one types (WAI-ARIA practices, "Combobox").
 *
 * @param words what the list was found by; other words are another list, and it begins anew
 * @param count of the list's options
 * @param first the option to begin with; -1 for none
 * @returns `at`: the option that Enter would choose, -1 for none; `onKey`: whether a key was for the list
 */
export function useListKeys(words: string, count: number, first: number) {
  const [moved, setMoved] = useState({ words, at: first });
  const at = Math.min(moved.words === words ? moved.at : first, count - 1);

  function onKey(event: KeyboardEvent, choose: (at: number) => void): boolean {
    if (isComposing(event) || count === 0) return false;
    if (event.key === 'ArrowDown') setMoved({ words, at: (at + 1) % count });
    else if (event.key === 'ArrowUp') setMoved({ words, at: at <= 0 ? count - 1 : at - 1 });
    else if (event.key === 'Enter' && at >= 0) choose(at);
    else return false;
    event.preventDefault();
    return true;
  }

  return { at, onKey };
}
