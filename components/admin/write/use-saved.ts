import { useRef, useState } from 'react';
import type { SavedText, TypedText, WrittenArticle } from './written-article';

/** Which article an act is about, and in which version this page knows it. */
export type Base = { id: string | null; version: number };

/** A saved text, and its number. */
export type Origin = Pick<TypedText, 'fields' | 'body'> & { revision: number };

/**
 * What the newsroom has of the article on the page: as it was read last, and the text that the one on the
 * page was made from. The two differ while somebody else has saved, and the texts are not merged yet.
 */
export function useSaved(opened: WrittenArticle) {
  const [article, setArticle] = useState(opened);
  const [base, setBase] = useState<Base>({ id: opened.id, version: opened.version });
  /** As `base`, for what goes on after something was awaited. */
  const newestBase = useRef(base);
  const origin = useRef<Origin>(opened);

  function moveTo(next: Base): Base {
    newestBase.current = next;
    setBase(next);
    return next;
  }

  /** The newsroom did something with the article: from here on, acts are about that version. */
  function follow({ articleId: id, version }: SavedText): Base {
    return moveTo({ id, version });
  }

  /** What is on the page was made from this text. */
  function startFrom(text: Origin): void {
    origin.current = text;
  }

  /** What is on the page was made from an earlier text: no act passes before it is merged with the newest. */
  function fallBehind(text: Origin): void {
    startFrom(text);
    moveTo({ ...newestBase.current, version: 0 });
  }

  return { article, base, newestBase, origin, setArticle, follow, startFrom, fallBehind };
}

export type Saved = ReturnType<typeof useSaved>;
