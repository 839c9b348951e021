import { useState } from 'react';
import { toFormData } from './article-form-data';
import { findDifference } from './find-difference';
import { mergeTexts, settle, type Choices, type Merge } from './merge-texts';
import type { Base, Saved } from './use-saved';
import type { useTypedText } from './use-typed-text';
import type { SavedText, TypedText, WrittenArticle } from './written-article';
import type { BlockChange } from '@/lib/articles/compare-blocks';

/**
 * What somebody else saved while this page was open, and what became of it. `isActLeft`: something else
 * than saving was asked for, and has to be asked for again.
 */
export type Meeting = { by: string; time: string } & (
  | { kind: 'choice'; merge: Merge; newest: WrittenArticle; isActLeft: boolean }
  | { kind: 'merged'; changes: BlockChange[]; isActLeft: boolean }
);

type Parts = {
  saved: Saved;
  typed: ReturnType<typeof useTypedText>;
  /** Hands in a merged text; `null` when it was not taken. */
  send: (from: Base, form: FormData) => Promise<SavedText | null>;
  /** What the newsroom has now. */
  read: () => Promise<WrittenArticle | null>;
  /** Whether the last refusal was because of somebody else's save. */
  isOvertaken: () => boolean;
};

/**
 * Brings together what is typed on this page and what somebody else saved first. What they did in
 * different places is merged and shown; where they changed the same, a person chooses.
 */
export function useMerge({ saved, typed, send, read, isOvertaken }: Parts) {
  const [meeting, setMeeting] = useState<Meeting | null>(null);

  /**
   * @param newest what the newsroom has, which what is on the page was not made from
   * @param isActLeft whether something else than saving was asked for
   */
  async function meet(newest: WrittenArticle, isActLeft = false): Promise<void> {
    if (!typed.isUnsaved()) return adopt(newest, isActLeft);
    const merge = mergeTexts(saved.origin.current, newest, typed.read());
    if (merge.clashes.length === 0) await hand(newest, merge, {}, isActLeft);
    else setMeeting({ kind: 'choice', merge, newest, isActLeft, ...whoSaved(newest) });
  }

  /** Somebody has saved a newer text: where nothing was typed, it comes onto the page. */
  async function catchUp(): Promise<void> {
    if (typed.isUnsaved()) return;
    const newest = await read();
    const { version } = saved.newestBase.current;
    if (newest && newest.version > version && !typed.isUnsaved()) adopt(newest, false);
  }

  /** What was typed since the question is taken along; where that makes another question, it is asked. */
  async function choose(choices: Choices): Promise<void> {
    if (meeting?.kind !== 'choice') return;
    const { newest, isActLeft } = meeting;
    const merge = mergeTexts(saved.origin.current, newest, typed.read());
    if (merge.clashes.every(({ key }) => key in choices))
      await hand(newest, merge, choices, isActLeft);
    else setMeeting({ ...meeting, merge });
  }

  async function hand(
    newest: WrittenArticle,
    merge: Merge,
    choices: Choices,
    isActLeft: boolean,
  ): Promise<void> {
    const edits = typed.countEdits();
    const { mine } = merge;
    const text = settle(merge, choices);
    const form = toFormData(text, newest);
    if (merge.clashes.length > 0) form.set('mine', toWords(mine));
    const stored = await send({ id: newest.id, version: newest.version }, form);
    const after = await read();
    if (!stored) return after && isOvertaken() ? meet(after, isActLeft) : undefined;
    const isNewest = after?.version === stored.version;
    const { revision } = stored;
    show(mine, isNewest ? after : text);
    typed.markSaved(edits);
    saved.startFrom(isNewest ? after : { ...text, revision });
    tell(newest, mine, text, isActLeft);
  }

  /** Nothing was typed: the newest text takes the place of the one on the page. */
  function adopt(newest: WrittenArticle, isActLeft: boolean): void {
    const before = typed.read();
    typed.replace(newest);
    saved.follow({ articleId: newest.id ?? '', ...newest });
    saved.startFrom(newest);
    tell(newest, before, newest, isActLeft);
  }

  /** Puts a text on the page; what was typed since `sent` was read stays. */
  function show(sent: TypedText, text: TypedText): void {
    const merge = mergeTexts(sent, text, typed.read());
    const mine = merge.clashes.map(({ key }) => [key, 'mine'] as const);
    typed.replace(settle(merge, Object.fromEntries(mine)));
  }

  function tell(
    newest: WrittenArticle,
    before: TypedText,
    after: TypedText,
    isActLeft: boolean,
  ): void {
    const changes = findDifference(before, after, newest.locale);
    setMeeting({ kind: 'merged', changes, isActLeft, ...whoSaved(newest) });
  }

  const dismiss = () => setMeeting(null);
  return { meeting, meet, catchUp, choose, dismiss };
}

function toWords({ fields, body }: TypedText): string {
  return JSON.stringify({ title: fields.title, standfirst: fields.standfirst, body });
}

function whoSaved({ saved }: WrittenArticle): { by: string; time: string } {
  return saved ?? { by: '', time: '' };
}
