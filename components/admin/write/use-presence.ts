import { useEffect, useState } from 'react';

/** Who else has the article open, in which version it is, and who made that; times are the newsroom's. */
export type PresentState = {
  others: { name: string; time: string }[];
  version: number;
  changed: { by: string; time: string } | null;
};

/** Milliseconds; whoever says nothing for 45 seconds counts as gone. */
const every = 15_000;

/** Says again and again that this page is open, and what it is told then; `null` until it is told anything. */
export function usePresence(articleId: string | null): PresentState | null {
  const [present, setPresent] = useState<PresentState | null>(null);
  useEffect(() => {
    if (!articleId) return;
    const address = `/admin/articles/${articleId}/presence`;
    // What is not told this time is told the next: the page goes on without it.
    const say = async () => {
      const answer = await fetch(address, { method: 'POST' }).catch(() => null);
      if (answer?.ok) setPresent((await answer.json()) as PresentState);
    };
    const leave = () =>
      void fetch(address, { method: 'DELETE', keepalive: true }).catch(() => null);
    const sayOnReturn = () => document.visibilityState === 'visible' && void say();
    void say();
    const timer = setInterval(() => void say(), every);
    window.addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', sayOnReturn);
    return () => {
      clearInterval(timer);
      window.removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', sayOnReturn);
      leave();
    };
  }, [articleId]);
  return present;
}
