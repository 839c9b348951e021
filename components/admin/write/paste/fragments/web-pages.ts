import type { Fragment } from './fragment';

/** What browsers put on the clipboard from pages of the web, and mail programs from mails. */
export const fragmentsOfWebPages: Fragment[] = [
  [
    'points that stand in no list, with words between them',
    '<li>One.</li> Between. <li>Two.</li><li>Three.</li>',
    ['- One.', 'Between.', '- Two.', '- Three.'],
  ],
  [
    'what is around an article',
    `<header><a href="/">Paper</a></header><nav><ul><li><a href="https://example.org/">Home</a></li></ul></nav><main><article><h1>The east stair</h1><p>It is open.</p></article></main>
<aside><h3>Related</h3></aside><form action="/subscribe"><input value="you@example.org"><button>Subscribe</button></form><noscript>Turn on scripts.</noscript><iframe src="https://example.org/ad"></iframe>`,
    ['[Paper](/)', '## The east stair', 'It is open.'],
  ],
  [
    'a whole page that stands in a form',
    `<form id="form1" action="list.aspx"><input type="hidden" name="__VIEWSTATE" value="x"><div id="content"><p>The words.</p></div></form>`,
    ['The words.'],
  ],
  [
    'blocks without paragraphs',
    `<div>First.<div>Second.</div>Third.</div><div><span>Fo</span><span>urth.</span></div>`,
    ['First.', 'Second.', 'Third.', 'Fourth.'],
  ],
  [
    'breaks as paragraphs, one break as a line end',
    `<p>First.<br><br>Second,<br>on two lines.<span><br>&nbsp;<br></span>Third <b>bold<br><br>Fourth</b>.</p>`,
    ['First.', 'Second,⏎on two lines.', 'Third **bold**', '**Fourth**.'],
  ],
  [
    'headings of six levels',
    `<h1>One</h1><h2 class="x"><strong>Two</strong></h2><h3><a href="#three">Three</a></h3><h4>Four</h4><h5><div>Five</div></h5><h6>Six</h6><h2>&nbsp;</h2>`,
    ['## One', '## Two', '### Three', '### Four', '### Five', '### Six'],
  ],
  [
    'a list of definitions',
    `<dl><dt>Stair</dt><dd>A way up.</dd><dt>Lift</dt><dt>Elevator</dt><dd>Another.</dd></dl>`,
    ['Stair', 'A way up.', 'Lift', 'Elevator', 'Another.'],
  ],
  [
    'a table with head, foot, caption and merged cells',
    `<table><caption>Visitors</caption><thead><tr><th scope="col">Year</th><th>Number</th></tr></thead><tfoot><tr><td colspan="2">From the yearbook.</td></tr></tfoot>
<tbody><tr></tr><tr><td rowspan="2">2025</td><td>12</td></tr><tr><td>13</td></tr></tbody></table>`,
    ['Visitors', '|! Year |! Number', '| 1×2 2025 | 12', '| 13', '| 2×1 From the yearbook.'],
  ],
  [
    'tables that only hold a page together, as in mails',
    `<table width="600"><tr><td><table><tr><td>Dear reader,</td></tr></table></td></tr><tr><td><p>it is open.</p><table><tr><td>Mon</td><td>9–17</td></tr></table></td></tr></table>`,
    ['Dear reader,', 'it is open.', '| Mon | 9–17'],
  ],
  [
    'links: whole ones as they are, those that mean nothing here as words',
    `<p><a href="https://example.org/?utm_source=x&fbclid=y#top" target="_blank" class="btn" rel="noopener" title="Go" ping="https://spy.example">whole</a> <a href="mailto:desk@example.org">mail</a>
<a href="next.html">next</a> <a href="../up">up</a> <a href="#note">note</a> <a href="//other.example/x">other</a> <a href="tel:110">phone</a> <a name="here">anchor</a></p>`,
    [
      '[whole](https://example.org/?utm_source=x&fbclid=y#top) [mail](mailto:desk@example.org) next up note other phone anchor',
    ],
  ],
  [
    'a card: one link around a heading and a paragraph',
    `<a href="https://example.org/a"><h3>A title</h3><p>A line.</p><img src="https://example.org/a.png" alt="A stair"></a>`,
    ['### [A title](https://example.org/a)', '[A line.](https://example.org/a)'],
  ],
  [
    'lists that are written wrongly',
    `<ul><li>One</li><ul><li>Inside</li></ul></ul><li>Alone</li><ol start="4"><li></li><li>Four<ul><li>Bullet</li></ul></li><li><h4>Five</h4><p>More.</p></li></ol><ul></ul>`,
    ['- One', '  - Inside', '- Alone', '4. Four', '  - Bullet', '5. Five', '  More.'],
  ],
  [
    'medium weight is not bold, and small words around are as they were',
    `<p style="font-weight:500">Plain <b style="font-weight:inherit">bold</b> <span style="font: bold 12px/1 serif">shorthand</span> H<sub>2</sub>O <s>gone</s> <mark>seen</mark> <q>said</q></p>`,
    ['Plain **bold** shorthand H2O gone seen said'],
  ],
  [
    'some words from the middle of a line',
    `<meta charset='utf-8'><span style="color:rgb(0,0,0);display:inline !important;float:none;">from the</span><span> </span><strong style="box-sizing:border-box">middle</strong>`,
    ['from the **middle**'],
  ],
  [
    'part of an editor like this one, with a heading that articles have not',
    `<h1 data-pm-slice="1 1 []" class="x">Their title</h1><p style="color:red">Their text.</p>`,
    ['## Their title', 'Their text.'],
  ],
];
