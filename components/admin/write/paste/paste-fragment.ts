import { Editor, type JSONContent } from '@tiptap/core';
import { expect } from 'vitest';
import { bodyExtensions } from '../body-extensions';
import { toBody } from '../body-json';
import { listPlaces, standPicture } from '../picture-places';
import type { LeftPictures } from './take-pictures';
import { parseArticleBody, type ArticleBody } from '@/lib/articles/article-body';

/** A picture of the newsroom. */
export const mediaId = '0197a1b2-0000-7000-8000-000000000001';

/**
 * Pastes HTML into an empty writing page, and answers what the newsroom would keep when its pictures
 * are there, too.
 *
 * @param onLeft told of the pictures that do not come along
 */
export function paste(html: string, onLeft?: (left: LeftPictures) => void): ArticleBody {
  const editor = openEditor();
  if (onLeft) editor.on('picturesLeft', onLeft);
  editor.view.pasteHTML(html, new Event('paste') as ClipboardEvent);
  for (const { file } of listPlaces(editor.state)) standPicture(editor, file, mediaId);
  expectHarmless(editor.getHTML());
  const sent = JSON.stringify(toBody(editor.getJSON()));
  editor.destroy();
  return parseArticleBody(JSON.parse(sent));
}

/** What is on the clipboard when everything on a writing page was copied. */
export function copyOf(body: ArticleBody): string {
  const editor = openEditor(body);
  editor.commands.selectAll();
  const { dom } = editor.view.serializeForClipboard(editor.state.selection.content());
  editor.destroy();
  return dom.innerHTML;
}

/** A writing page without its surroundings. */
export function openEditor(content?: JSONContent): Editor {
  return new Editor({
    element: document.createElement('div'),
    extensions: bodyExtensions,
    content,
    editorProps: { handleScrollToSelection: () => true },
  });
}

/** By which the writing page knows what HTML has no element for. */
const ownAttributes =
  /^(figure data-media-id|sup (data-footnote|title)|aside data-info-box|p data-info-box-title|div data-(gallery|embed|document|title))$/;

/** Nothing acts, looks foreign, or leads where a link may not lead. */
function expectHarmless(html: string): void {
  expect(html, 'no sign of a picture stays').not.toMatch(/[\uFDD0\uFDD1]/);
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const element of body.querySelectorAll('*')) {
    expect(element.localName).toMatch(
      /^(p|h[23]|ul|ol|li|blockquote|table|caption|colgroup|col|tbody|tr|td|th|br|a|strong|em|code|pre|hr|figure|figcaption|aside|div|sup)$/,
    );
    for (const { name, value } of element.attributes) {
      if (name === 'href') expect(value).toMatch(/^(https?:\/\/|mailto:|\/(?!\/))/);
      else if (/^(start|colspan|rowspan)$/.test(name)) expect(value).toMatch(/^\d+$/);
      else if (ownAttributes.test(`${element.localName} ${name}`)) expect(value).not.toContain('<');
      // By these a table in the editor keeps its width.
      else expect(`${element.localName} ${name}`).toMatch(/^(table|col) style$/);
    }
  }
}
