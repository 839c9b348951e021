import { useRef, useState } from 'react';
import type { Autosave } from './autosave';
import type { ArticleAct } from '@/lib/articles/article';

/** Lets one act pass at a time, and holds back meanwhile what is sent by itself. */
export function useOneAct(autosave: Autosave) {
  const [working, setWorking] = useState<ArticleAct | null>(null);
  const isUnderWay = useRef(false);

  /**
   * @param act what it is called on the page
   * @param work what is done; its answer is `null` where something else is under way
   * @param afterwards what follows in any case
   */
  async function alone<Result>(
    act: ArticleAct,
    work: () => Promise<Result>,
    afterwards: () => void,
  ): Promise<Result | null> {
    if (isUnderWay.current) return null;
    isUnderWay.current = true;
    setWorking(act);
    try {
      await autosave.pause();
      return await work();
    } finally {
      setWorking(null);
      isUnderWay.current = false;
      afterwards();
    }
  }

  return { working, isUnderWay, alone };
}
