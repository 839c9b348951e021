import { Extension, type Editor } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import { TextSelection } from '@tiptap/pm/state';
import { getMatchHighlights, search, SearchQuery, setSearchState } from 'prosemirror-search';

type Place = { from: number; to: number };

/** Finds words in the text and marks them there. Nothing is looked for until `lookFor` says what. */
export const FindInText = Extension.create({
  name: 'findInText',
  addProseMirrorPlugins: () => [search()],
});

/** What is selected, if it can be looked for: a few words of one paragraph. */
export function selectedWords(editor: Editor): string {
  const { from, to, $from, $to } = editor.state.selection;
  if (!$from.sameParent($to) || to - from > 100) return '';
  return editor.state.doc.textBetween(from, to);
}

/** Marks every place that has the words, in large or small letters, and selects the next one. */
export function lookFor(editor: Editor, words: string): void {
  editor.view.dispatch(setSearchState(editor.state.tr, toQuery(words)));
  const { from } = editor.state.selection;
  const places = findPlaces(editor);
  select(editor, places.find((place) => place.from >= from) ?? places[0]);
}

/** Marks nothing any more. */
export function stopLooking(editor: Editor): void {
  if (editor.isDestroyed) return;
  editor.view.dispatch(setSearchState(editor.state.tr, toQuery('')));
}

/** How many places have the words, and which of them is selected: 0 for none. */
export function countPlaces(editor: Editor): { count: number; at: number } {
  const { from, to } = editor.state.selection;
  const places = findPlaces(editor);
  const at = places.findIndex((place) => place.from === from && place.to === to) + 1;
  return { count: places.length, at };
}

/** Selects the next place, or the first one after the last. */
export function goToNext(editor: Editor): void {
  const { from, to, empty } = editor.state.selection;
  const places = findPlaces(editor);
  select(editor, places.find((place) => place.from >= (empty ? from : to)) ?? places[0]);
}

/** Selects the place before, or the last one before the first. */
export function goToPrevious(editor: Editor): void {
  const { from } = editor.state.selection;
  const places = findPlaces(editor);
  select(editor, places.findLast((place) => place.to <= from) ?? places.at(-1));
}

/** Replaces the selected place and selects the next one; where none is selected, that is all. */
export function replaceHere(editor: Editor, words: string): void {
  const { count, at } = countPlaces(editor);
  if (at > 0) put(editor, findPlaces(editor).slice(at - 1, at), words);
  if (count > 0) goToNext(editor);
}

/**
 * Replaces all places at once.
 *
 * @returns how many there were
 */
export function replaceEverywhere(editor: Editor, words: string): number {
  const places = findPlaces(editor);
  if (places.length > 0) put(editor, places, words);
  return places.length;
}

/**
 * In one step for Undo, whatever was typed just before; bold stays bold. (The library's own replacing
 * reads `$1` as more than words.)
 */
function put({ state, view }: Editor, places: Place[], words: string): void {
  const { doc, schema, tr } = state;
  for (const { from, to } of places.toReversed()) {
    const marks = doc.resolve(from).marksAcross(doc.resolve(to));
    tr.replaceWith(from, to, words === '' ? [] : schema.text(words, marks));
  }
  const after = tr.mapping.map(places.at(-1)?.to ?? 0);
  view.dispatch(closeHistory(tr.setSelection(TextSelection.create(tr.doc, after))));
}

/** By a pattern, not by a string in small letters: some letters are two when they are small. */
function toQuery(words: string): SearchQuery {
  const search = words.replace(/[$()*+./?[\\\]^{|}]/g, String.raw`\$&`);
  return new SearchQuery({ search, regexp: true });
}

function findPlaces({ state }: Editor): Place[] {
  return getMatchHighlights(state)
    .find()
    .map(({ from, to }) => ({ from, to }))
    .sort((one, other) => one.from - other.from);
}

function select(editor: Editor, place: Place | undefined): void {
  if (!place) return;
  const { tr } = editor.state;
  editor.view.dispatch(tr.setSelection(TextSelection.create(tr.doc, place.from, place.to)));
  showSelected(editor);
}

/** ProseMirror scrolls only to what has the focus, and that has the field in which one types. */
function showSelected(editor: Editor): void {
  const selected = editor.view.dom.querySelector('.ProseMirror-active-search-match');
  selected?.scrollIntoView({ block: 'center' });
}
