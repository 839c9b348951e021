import type { Fragment } from './fragment';

const link = (href: string) => `<p><a href="${href}">words</a></p>`;

/** What is put on the clipboard to do harm. Whatever acts sets the page's title to \`stolen\`. */
export const hostileFragments: Fragment[] = [
  [
    'scripts in every place',
    `<script>document.title='stolen'</script><p>a<script src="https://evil.example/x.js"></script>b</p><SCRIPT/x>document.title='stolen'</SCRIPT><p>c<scr<script>ipt>document.title='stolen'</scr</script>ipt></p>`,
    ['ab', "cipt>document.title='stolen'ipt>"],
  ],
  [
    'handlers',
    `<p onclick="document.title='stolen'" onmouseover=document.title='stolen'>a <b onfocus="document.title='stolen'" tabindex=0 autofocus>b</b><img src=x onerror="document.title='stolen'"><details open ontoggle="document.title='stolen'">c</details><body onload="document.title='stolen'">`,
    ['a **b**', 'c'],
  ],
  ['an address of scripts', link(`javascript:document.title='stolen'`), ['words']],
  [
    'the same with control characters in it',
    link('java&#10;script:alert(1)') +
      link('&#1;javascript:alert(1)') +
      link('java&Tab;script&colon;alert(1)'),
    ['words', 'words', 'words'],
  ],
  [
    'the same in capitals, spaces and entities',
    link('  JaVaScRiPt:alert(1)') +
      link('&#106;&#97;&#118;&#97;&#115;&#99;&#114;&#105;&#112;&#116;:alert(1)') +
      link('javascript&#x3A;alert(1)'),
    ['words', 'words', 'words'],
  ],
  [
    'other addresses that act or hold a page',
    link('data:text/html,<script>alert(1)</script>') +
      link('vbscript:msgbox(1)') +
      link('blob:https://example.org/1') +
      link('file:///etc/passwd') +
      link('view-source:x') +
      link('//evil.example') +
      link('/\\evil.example') +
      link('https://bank.example@evil.example/'),
    Array<string>(8).fill('words'),
  ],
  [
    'an address that says more than it seems',
    `<p><a href="https://example.org/&quot; onmouseover=&quot;alert(1)">words</a> <a xlink:href="javascript:alert(1)" href='https://example.org/'>more</a></p>`,
    ['[words](https://example.org/%22%20onmouseover=%22alert(1)) [more](https://example.org/)'],
  ],
  [
    'drawings and formulas that hold scripts',
    `<svg onload="document.title='stolen'"><script>document.title='stolen'</script><a xlink:href="javascript:alert(1)"><text>x</text></a><foreignObject><p>y</p></foreignObject></svg>
<math><mtext><a href="javascript:alert(1)">z</a></mtext><maction actiontype="statusline" xlink:href="javascript:alert(1)">w</maction></math><p>after</p>`,
    ['after'],
  ],
  [
    'elements that change their meaning when they are read twice',
    `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=document.title='stolen'&gt;"></table></mtext></math><p>after</p>`,
    ['after'],
  ],
  [
    'more of these',
    `<svg></p><style><a id="</style><img src=1 onerror=document.title='stolen'>"></svg><form><math><mtext></form><form><mglyph><style></math><img src onerror=document.title='stolen'></style></mglyph></mtext></math></form>`,
    ['">'],
  ],
  [
    'the same where scripts are off',
    `<p>before</p><noscript><p title="</noscript><img src=x onerror=document.title='stolen'>">a</p></noscript><p>after</p>`,
    ['before', 'after'],
  ],
  [
    'a script hidden in a comment, a title, a text area and a template',
    `<!--><img src=x onerror=document.title='stolen'>--><title><img src=x onerror=document.title='stolen'></title><textarea></textarea><img src=x onerror=document.title='stolen'></textarea><template><script>document.title='stolen'</script></template><xmp><img src=x onerror=document.title='stolen'></xmp><p>after</p>`,
    [`--><img src=x onerror=document.title='stolen'>`, 'after'],
  ],
  [
    'what turns a page into another',
    `<base href="https://evil.example/"><meta http-equiv="refresh" content="0;url=javascript:document.title='stolen'"><link rel="stylesheet" href="https://evil.example/x.css"><p><a href="/here">words</a></p>`,
    ['[words](/here)'],
  ],
  [
    'styles that lay something over the page',
    `<style>body{display:none}</style><div style="position:fixed;inset:0;z-index:9999;background:url(https://evil.example/track)" class="fixed inset-0">words</div><p style="-moz-binding:url(x);behavior:url(x);width:expression(alert(1))" id="x" name="y">more</p>`,
    ['words', 'more'],
  ],
  [
    'frames, objects, players and controls',
    `<iframe srcdoc="<script>parent.document.title='stolen'</script>"></iframe><object data="javascript:alert(1)"><embed src="javascript:alert(1)">a</object><video><source onerror="document.title='stolen'">b</video><audio src=x onerror="document.title='stolen'"></audio><isindex action=javascript:alert(1) type=image><button formaction="javascript:alert(1)">c</button><select><option>d</option></select><keygen autofocus onfocus=alert(1)><p>after</p>`,
    ['after'],
  ],
  [
    'numbers without end',
    `<table><tr><td colspan="999999999" rowspan="999999999">a</td><td colspan="-1">b</td></tr></table><ol start="99999999999"><li>c</li></ol><ol start="-5"><li>d</li></ol>`,
    ['| a | b', '1. c', '1. d'],
  ],
  [
    'a claim to come from this very editor',
    `<h2 data-pm-slice='0 0 ["heading",{"level":99},"table",{"onclick":"alert(1)"}]' onclick="alert(1)" style="position:fixed">words <a href="javascript:alert(1)" class="fixed inset-0" onclick="alert(1)">more</a></h2>`,
    ['## words more'],
  ],
  [
    'the same around a single line',
    `<p data-pm-slice='1 1 ["heading",{"level":99}]'>words</p>`,
    ['words'],
  ],
  [
    'elements nested without end',
    '<div><b><blockquote>'.repeat(100) + 'words' + '</blockquote></b></div>'.repeat(100),
    [`${'> '.repeat(9)}**words**`],
  ],
  [
    'lists nested without end',
    '<ul><li>a'.repeat(100) + '</li></ul>'.repeat(100),
    [
      ...Array.from({ length: 9 }, (_, at) => `${'  '.repeat(at)}- a`),
      ...Array<string>(91).fill(`${'  '.repeat(9)}a`),
    ],
  ],
  [
    'characters that cannot be seen',
    `<p>a\u0000b\u0007c\u202Ed\u2066e\uD800f</p>`,
    ['abcde\uFFFDf'],
  ],
];
