import type { Editor } from '@tiptap/core';
import { isHistoryTransaction } from '@tiptap/pm/history';
import { Plugin, PluginKey, type EditorState, type Transaction } from '@tiptap/pm/state';
import { insertBlock, putBlock } from './insert-block';
import type { PastedPicture } from './paste/take-pictures';

/** A picture on its way into the text, and where it belongs there now. */
export type PicturePlace = {
  file: File;
  at: number;
  /** Whether it is part of a text that was pasted. */
  isInText: boolean;
  /** What was said of it where it comes from; empty for nothing. */
  alt: string;
  /** The paste that it came with; `null` once something else has changed the text. */
  pastedBy: Transaction | null;
};

type Change = { added: PicturePlace[] } | { gone: File };

const key = new PluginKey<PicturePlace[]>('picturePlaces');

/** Follows the places of pictures through everything that changes the text. */
export const picturePlaces = new Plugin<PicturePlace[]>({
  key,
  state: {
    init: () => [],
    apply(tr, places) {
      const change = tr.getMeta(key) as Change | undefined;
      const followed = tr.docChanged ? places.flatMap((place) => follow(place, tr)) : places;
      if (!change) return followed;
      if ('added' in change) return [...followed, ...change.added];
      return followed.filter(({ file }) => file !== change.gone);
    },
  },
});

/** What is undone while its pictures are on their way takes them with it. */
function follow(place: PicturePlace, tr: Transaction): PicturePlace[] {
  // Behind the pictures that came before it, and before whatever else is put there.
  const side = tr.getMeta(key) ? 1 : -1;
  const { pos: at, deletedAcross } = tr.mapping.mapResult(place.at, side);
  const isUndone = place.isInText && (place.pastedBy !== null || deletedAcross);
  if (isHistoryTransaction(tr) && isUndone) return [];
  return [{ ...place, at, pastedBy: isOwn(tr, place) ? place.pastedBy : null }];
}

/** Whether a change is part of the paste, or puts one of the pictures in. */
function isOwn(tr: Transaction, { pastedBy }: PicturePlace): boolean {
  const root = (tr.getMeta('appendedTransaction') as Transaction | undefined) ?? tr;
  return root === pastedBy || [tr, root].some((one) => one.getMeta(key) !== undefined);
}

/** The pictures that are on their way, in the order in which they came. */
export function listPlaces(state: EditorState): PicturePlace[] {
  return key.getState(state) ?? [];
}

/** Where files were dropped or pasted, pictures will stand. */
export function addFiles(state: EditorState, files: File[], at: number): Transaction {
  const added = files.map((file) => ({ file, at, isInText: false, alt: '', pastedBy: null }));
  return state.tr.setMeta(key, { added } satisfies Change);
}

/** One that is not to come any more. */
export function forgetPlace(editor: Editor, file: File): void {
  editor.view.dispatch(editor.state.tr.setMeta(key, { gone: file } satisfies Change));
}

/**
 * Takes the signs of pasted pictures out of the text, and keeps their places; a paragraph that held
 * nothing else goes with them.
 *
 * @param pastedBy what put the text in
 * @returns the change; `null` where there are no such signs
 */
export function takeSigns(
  state: EditorState,
  pictures: PastedPicture[],
  pastedBy: Transaction,
): Transaction | null {
  const { tr } = state;
  const added: PicturePlace[] = [];
  const found = findSigns(state, pictures);
  for (const { picture, from } of found) {
    const { file, alt, sign } = picture;
    const start = tr.mapping.map(from);
    tr.delete(start, start + sign.length);
    const at = dropIfEmpty(tr, closeGap(tr, start));
    added.push({ file, at, isInText: true, alt, pastedBy });
  }
  return found.length > 0 ? tr.setMeta(key, { added } satisfies Change) : null;
}

function findSigns({ doc }: EditorState, pictures: PastedPicture[]) {
  const found: { picture: PastedPicture; from: number }[] = [];
  doc.descendants(({ text = '' }, pos) => {
    for (const { 0: sign, index } of text.matchAll(/\uFDD0\d+\uFDD1/g)) {
      const picture = pictures.find((one) => one.sign === sign);
      if (picture) found.push({ picture, from: pos + index });
    }
  });
  return found;
}

/**
 * Where a picture stood between words, no two spaces are left, and none at an end.
 *
 * @returns where that is now
 */
function closeGap(tr: Transaction, at: number): number {
  const { nodeBefore, nodeAfter } = tr.doc.resolve(at);
  const before = nodeBefore?.text?.at(-1);
  const after = nodeAfter?.text?.at(0);
  if (after === ' ' && (before ?? ' ') === ' ') tr.delete(at, at + 1);
  if (before !== ' ' || after !== undefined) return at;
  tr.delete(at - 1, at);
  return at - 1;
}

/**
 * Takes a paragraph away that held nothing but a picture, where the text can do without it.
 *
 * @returns where the picture belongs then
 */
function dropIfEmpty(tr: Transaction, at: number): number {
  const place = tr.doc.resolve(at);
  const { parent, depth } = place;
  if (parent.content.size > 0 || depth === 0) return at;
  const index = place.index(depth - 1);
  if (!place.node(depth - 1).canReplace(index, index + 1)) return at;
  const before = place.before();
  tr.delete(before, place.after());
  return before;
}

/** Puts a picture that is there into its place; as part of a pasted text it leaves the cursor alone. */
export function standPicture(editor: Editor, file: File, mediaId: string): PicturePlace | null {
  const place = listPlaces(editor.state).find((one) => one.file === file);
  if (!place) return null;
  const figure = { type: 'figure', attrs: { mediaId } };
  if (!place.isInText) {
    forgetPlace(editor, file);
    insertBlock(editor, figure, place.at);
    return place;
  }
  const { tr } = putBlock(editor.state, figure, place.at);
  // Undone in one step with the text that it came with.
  if (place.pastedBy) tr.setMeta('appendedTransaction', place.pastedBy);
  editor.view.dispatch(tr.setMeta(key, { gone: file } satisfies Change));
  return place;
}
