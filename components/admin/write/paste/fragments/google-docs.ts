import type { Fragment } from './fragment';

const clip = (html: string) =>
  `<meta charset='utf-8'><meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-7f0c6a1e-7fff-3f1c-2b8b-0e3c9b1f2a77">${html}</b><br class="Apple-interchange-newline">`;

const run = (words: string, style = 'font-weight:400;font-style:normal;') =>
  `<span style="font-size:11pt;font-family:Arial,sans-serif;color:#000000;background-color:transparent;${style}text-decoration:none;vertical-align:baseline;white-space:pre-wrap;">${words}</span>`;

const paragraph = (html: string) =>
  `<p dir="ltr" style="line-height:1.38;margin-top:0pt;margin-bottom:0pt;">${html}</p>`;

const item = (words: string, level: number) =>
  `<li dir="ltr" style="list-style-type:disc;font-size:11pt;font-weight:400;white-space:pre;" aria-level="${level}"><p dir="ltr" role="presentation">${run(words)}</p></li>`;

/** What Google Docs and Sheets put on the clipboard. */
export const fragmentsOfGoogleDocs: Fragment[] = [
  [
    'paragraphs in a bold element that is not bold, with breaks between them',
    clip(paragraph(run('First.')) + '<br />' + paragraph(run('Second.')) + '<br /><br />'),
    ['First.', 'Second.'],
  ],
  [
    'bold, italic and both, by styles alone',
    clip(
      paragraph(
        run('Bold', 'font-weight:700;font-style:normal;') +
          run(', ') +
          run('italic', 'font-weight:400;font-style:italic;') +
          run(', ') +
          run('both', 'font-weight:700;font-style:italic;') +
          run('.'),
      ),
    ),
    ['**Bold**, _italic_, **_both_**.'],
  ],
  [
    'headings and a link',
    clip(
      `<h1 dir="ltr" style="line-height:1.38;">${run('Report', 'font-weight:400;')}</h1><h3 dir="ltr">${run('Details', 'font-weight:700;')}</h3>` +
        paragraph(
          `<a href="https://example.org/a?b=1&amp;c=2" style="text-decoration:none;">${run('the page', 'text-decoration:underline;')}</a>`,
        ),
    ),
    ['## Report', '### Details', '[the page](https://example.org/a?b=1&c=2)'],
  ],
  [
    'lists in lists, which stand beside their items',
    clip(
      `<ul style="margin-top:0;padding-inline-start:48px;">${item('One', 1)}<ul>${item('Inside', 2)}<ol>${item('Deep', 3)}</ol></ul>${item('Two', 1)}</ul>`,
    ),
    ['- One', '  - Inside', '    1. Deep', '- Two'],
  ],
  [
    'a table with a merged cell',
    clip(
      `<div dir="ltr" style="margin-left:0pt;" align="left"><table style="border:none;border-collapse:collapse;"><colgroup><col width="301"/><col width="301"/></colgroup><tbody>
<tr style="height:0pt"><td colspan="2" style="border-left:solid #000000 1pt;">${paragraph(run('Both', 'font-weight:700;'))}</td></tr>
<tr><td>${paragraph(run('Left'))}</td><td>${paragraph(run('Right'))}<br /></td></tr></tbody></table></div>`,
    ),
    ['| 2×1 **Both**', '| Left | Right'],
  ],
  ['a few words of a line', clip(run('a few words')), ['a few words']],
  [
    'cells of Google Sheets',
    `<meta charset='utf-8'><style type="text/css"><!--td {border: 1px solid #cccccc;}--></style><google-sheets-html-origin><table xmlns="http://www.w3.org/1999/xhtml"
cellspacing="0" dir="ltr" border="1" data-sheets-root="1"><colgroup><col width="100"/><col width="100"/></colgroup><tbody><tr style="height:21px;"><td
style="overflow:hidden;font-weight:bold;" data-sheets-value="{&quot;1&quot;:2}">Year</td><td>Visitors</td></tr><tr><td>2025</td><td>12000</td></tr></tbody></table></google-sheets-html-origin>`,
    ['| **Year** | Visitors', '| 2025 | 12000'],
  ],
];
