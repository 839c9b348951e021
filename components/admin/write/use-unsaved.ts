import { useCallback, useEffect, useState } from 'react';
import { copiesOf, LocalCopies, type LeftBehind } from './local-copies';
import type { TypedText, UnsavedText, WrittenArticle } from './written-article';
import { keyOf } from '@/lib/articles/body-node';
import { formatMinute } from '@/lib/i18n/dates';

/** Text of the editor's that is not saved; with a `key` it lies in this browser. */
export type Offer = UnsavedText & { key?: string };

/** What is on the page, of which article, and the numbers of what it was made from and set aside as. */
type OnPage = TypedText & { id: string | null; revision: number; number: number | null };

/**
 * What is offered back when an article is opened: what is set aside in the newsroom, and what was left
 * behind in this browser, one after the other, until each is taken up or thrown away. And what is kept
 * in this browser from now on.
 *
 * @param who the editor, and the newsroom's zone for the times
 */
export function useUnsaved(
  opened: WrittenArticle,
  { editorId, zone }: { editorId: string; zone: string },
) {
  const [copies] = useState(() => new LocalCopies());
  const [offers, setOffers] = useState<Offer[]>(opened.unsaved ? [opened.unsaved] : []);

  useEffect(() => {
    copies.open();
    void copies.leftBehind(copiesOf(editorId, opened)).then((found) => {
      const unknown = found.filter((one) => !isSaved(one, opened));
      if (unknown.length === 0) return;
      setOffers((now) =>
        joined(
          unknown.map((one) => toOffer(one, zone)),
          now,
        ),
      );
    });
    return () => copies.close();
  }, [copies, editorId, opened, zone]);

  /** Offers what the same editor has set aside on another page meanwhile. */
  function offer(unsaved: UnsavedText): void {
    setOffers((now) => joined(now, [unsaved]));
  }

  function settle({ key, number }: Offer): void {
    if (key) void copies.remove(key);
    setOffers((now) => now.filter((one) => one.key !== key || one.number !== number));
  }

  /** Keeps what is on the page in this browser. */
  const keepCopy = useCallback(
    (read: () => OnPage) =>
      copies.put(() => {
        const { id, ...text } = read();
        return { ...text, at: Date.now(), of: copiesOf(editorId, { ...opened, id }) };
      }),
    [copies, editorId, opened],
  );
  const clearCopy = useCallback(() => void copies.clear(), [copies]);

  return { unsaved: offers[0] ?? null, offer, settle, keepCopy, clearCopy };
}

/** A copy was written after what its page had set aside, and takes its place; of a text there is one offer. */
function joined(first: Offer[], others: Offer[]): Offer[] {
  const isKnown = ({ key, number }: Offer) =>
    first.some((one) => (key ? one.key === key : one.number === number));
  return [...first, ...others.filter((one) => !isKnown(one))];
}

function toOffer({ key, copy }: LeftBehind, zone: string): Offer {
  const { number, revision, fields, body, picture, at } = copy;
  return { key, number, revision, fields, body, picture, time: formatMinute(new Date(at), zone) };
}

/** A page can be gone after its text was saved, and before it heard of that. */
function isSaved({ copy }: LeftBehind, { fields, body }: WrittenArticle): boolean {
  return keyOf([copy.fields, copy.body]) === keyOf([fields, body]);
}
