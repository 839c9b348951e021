import type { Trouble } from './article-answer';
import type { Autosave } from './autosave';
import { readRevision } from './read-newest';
import type { SetAside } from './set-aside';
import type { Saved } from './use-saved';
import type { useTypedText } from './use-typed-text';
import type { Offer } from './use-unsaved';
import type { ArticleActions, WrittenArticle } from './written-article';

type Parts = {
  actions: Pick<ArticleActions, 'readRevision'>;
  saved: Saved;
  typed: ReturnType<typeof useTypedText>;
  setAside: SetAside;
  autosave: Autosave;
  /** An offer is dealt with. */
  settle: (offered: Offer) => void;
  /** Merges what is on the page with what is saved. */
  meet: (newest: WrittenArticle) => Promise<unknown>;
  refuse: (trouble: Trouble) => void;
};

/** What becomes of text that was not saved earlier, and is offered back. */
export function useTakeUp(parts: Parts) {
  const { actions, saved, typed, setAside, autosave, settle, meet, refuse } = parts;
  const { article } = saved;

  /**
   * Puts it on the page, which sets it aside from now on. What somebody else saved since it was made is
   * merged with it.
   */
  async function takeUp(offered: Offer): Promise<void> {
    // A copy in a browser may be from before copies knew what they were made from.
    const { revision = article.revision } = offered;
    const isBehind = revision !== article.revision && article.id !== null;
    const from = isBehind ? await readRevision(actions, article.id, revision) : null;
    if (isBehind && !from) return refuse({ kind: 'unreachable' });
    setAside.learn(offered.number);
    if (from) saved.fallBehind({ ...from, revision });
    typed.takeUp(offered);
    settle(offered);
    if (from) await meet(article);
  }

  /** It is thrown away: what is on the page can take its place. */
  function forgetUnsaved(offered: Offer): void {
    settle(offered);
    if (typed.isUnsaved()) autosave.touch();
  }

  return { takeUp, forgetUnsaved };
}
