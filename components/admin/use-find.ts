import { useEffect, useState, type ComponentProps } from 'react';
import type { FormAct } from './form/act-form.client';
import { idle } from '@/lib/forms/form-action';

const pause = 200;

/**
 * Finds while somebody types, a moment after the last letter; nothing is asked while an input method
 * composes, and an answer that comes too late is not shown.
 *
 * @param beside what is sent with the words
 * @param first the words to begin with
 * @returns `found`: `null` until there is a first answer; `words`: as far as they are typed; `field`: for
 *   the input in which one types
 */
export function useFind<Found>(
  onFind: FormAct<Found>,
  beside: Record<string, string> = {},
  first = '',
) {
  const [words, setWords] = useState(first);
  const [isComposing, setIsComposing] = useState(false);
  const [found, setFound] = useState<Found | null>(null);
  const asked = new URLSearchParams({ ...beside, words }).toString();

  useEffect(() => {
    if (isComposing) return;
    let isStale = false;
    const form = new FormData();
    for (const [name, value] of new URLSearchParams(asked)) form.set(name, value);
    const ask = async () => {
      const answer = await onFind(idle, form).catch(() => null);
      if (!isStale && answer?.status === 'done') setFound(answer.result);
    };
    const asking = setTimeout(() => void ask(), pause);
    return () => {
      isStale = true;
      clearTimeout(asking);
    };
  }, [onFind, asked, isComposing]);

  const field: ComponentProps<'input'> = {
    type: 'search',
    value: words,
    autoComplete: 'off',
    onChange: ({ target }) => setWords(target.value),
    onCompositionStart: () => setIsComposing(true),
    onCompositionEnd: () => setIsComposing(false),
    // Enter would send the form around it.
    onKeyDown: (event) => event.key === 'Enter' && event.preventDefault(),
  };
  return { found, words, field };
}
