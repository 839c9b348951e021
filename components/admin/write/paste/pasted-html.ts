import { dropAliens } from './drop-aliens';
import { flattenDeepBlocks } from './flatten-deep-blocks';
import { keepKnownAttributes } from './keep-known-attributes';
import { makeParagraphs } from './make-paragraphs';
import { markWords } from './mark-words';
import { nestWordLists } from './nest-word-lists';
import { readWordOnline } from './read-word-online';
import { renameHeadings } from './rename-headings';
import { repairLists } from './repair-lists';
import { straightenTables } from './straighten-tables';
import { dropPictures } from './take-pictures';

type Step = (body: HTMLElement) => void;

const foreignSteps: Step[] = [
  readWordOnline,
  nestWordLists,
  straightenTables,
  repairLists,
  flattenDeepBlocks,
  renameHeadings,
  markWords,
  makeParagraphs,
  keepKnownAttributes,
];

/** What comes from another page of Courant, or from a like editor, has its structure already. */
const ownSteps: Step[] = [renameHeadings, keepKnownAttributes];

/**
 * Pasted HTML as an article can hold it, wherever it was copied: lists as lists, headings on the two
 * levels under the article's own title, paragraphs where somebody sees paragraphs, bold and italic
 * where styles say so, and nothing that holds no words.
 *
 * @param takePictures takes the pictures out, and may leave words in their places
 * @returns HTML that the editor's schema still has to clean; nothing in here makes it safe
 */
export function tidyPastedHtml(html: string, takePictures: Step = dropPictures): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  dropAliens(body);
  takePictures(body);
  const isOwn = body.querySelector('[data-pm-slice]') !== null;
  for (const step of isOwn ? ownSteps : foreignSteps) step(body);
  return body.innerHTML;
}
