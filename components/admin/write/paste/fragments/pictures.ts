import type { LeftPictures } from '../take-pictures';

/** What it is that is pasted, its HTML, the document that it becomes, and what stays behind. */
type FragmentWithPictures = [
  what: string,
  html: string,
  document: string[],
  left?: Partial<LeftPictures>,
];

const png =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAABAAAAAKCAMAAACKYC6uAAAAA1BMVEUqXKqyraZCAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAADElEQVQImWNgGCoAAACqAAHvIsWbAAAAAElFTkSuQmCC';
const img = `<img src="${png}" alt="The east stair">`;
const space = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

/** Texts with pictures, as programs and pages put them on the clipboard. */
export const fragmentsWithPictures: FragmentWithPictures[] = [
  [
    'a picture between paragraphs, as Google Docs and Word in the browser write it',
    `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span>Before.</span></p><p dir="ltr"><span><span
style="border:none;display:inline-block;overflow:hidden;width:602px;height:399px;"><img src="${png}" width="602" height="399" style="margin-left:0px;"></span></span></p><p dir="ltr"><span>After.</span></p></b>`,
    ['Before.', 'picture: ', 'After.'],
  ],
  [
    'a picture within words, which stay together',
    `<p>The stair ${img} is open${img}. </p><p>${img} After. ${img}</p><p>北${img}门</p>`,
    [
      'The stair is open.',
      'picture: ',
      'picture: ',
      'After.',
      'picture: ',
      'picture: ',
      '北门',
      'picture: ',
    ],
  ],
  [
    'pictures at the beginning, at the end, and one after the other',
    `${img}<p>Words.</p><p>${img}</p><p>${img}</p>`,
    ['picture: ', 'Words.', 'picture: ', 'picture: '],
  ],
  [
    'pictures in lists, quotations and cells',
    `<ul><li>${img}</li><li>One${img}</li></ul><blockquote><p>Said.</p><p>${img}</p><p>More.</p></blockquote><table><tr><td><p>a</p>${img}<p>b</p></td><td>${img}</td></tr></table>`,
    [
      '- ',
      '  picture: ',
      '- One',
      '  picture: ',
      '> Said.',
      '> picture: ',
      '> More.',
      '| a ¶ picture:  ¶ b | picture: ',
    ],
  ],
  [
    'a picture in a heading, in a link and with sources of several kinds',
    `<h2>${img}</h2><a href="https://example.org/">${img}</a><p>Words.</p><picture><source srcset="https://example.org/a.webp">${img}</picture>`,
    ['picture: ', 'picture: ', 'Words.', 'picture: '],
  ],
  [
    'pictures of other sites',
    `<p>One.</p><img src="https://example.org/a.png"><img src="//example.org/b.png"><p>Two.</p><img class="rich_pages" data-src="https://mmbiz.qpic.cn/x/640?wx_fmt=png" src="data:image/svg+xml,%3Csvg%3E"><img src="/c.png"><img src="blob:https://example.org/1">`,
    ['One.', 'Two.'],
    { elsewhere: 5 },
  ],
  [
    'pictures that Word and WPS only name',
    `<p class=MsoNormal><img width=100 height=80 src="file:///C:/Users/Lin/AppData/Local/Temp/msohtmlclip1/01/clip_image001.png" v:shapes="_x0000_i1025"></p><p class=MsoNormal>图一　东楼梯</p><p><img src="file:///C:/Temp/ksohtml/wps1.jpg"></p>`,
    ['图一　东楼梯'],
    { elsewhere: 2 },
  ],
  [
    'what is no picture, is damaged, or may hold scripts',
    `<p>One.</p><img src="data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9YWxlcnQoMSk+PC9zdmc+"><img src="data:image/svg+xml,%3Csvg onload=alert(1)%3E"><img src="data:image/png;base64,%%%"><img src="data:image/png;base64,"><img src="data:image/png,plain"><p>Two.</p><img src="data:text/html,<script>document.title='stolen'</script>"><img src="data:text/html;base64,PHNjcmlwdD5kb2N1bWVudC50aXRsZT0nc3RvbGVuJzwvc2NyaXB0Pg==" onerror="document.title='stolen'"><img src="data:">`,
    ['One.', 'Two.'],
    { unusable: 8 },
  ],
  [
    'what nobody sees, and what only keeps space',
    `<p>One.</p><p style="display:none">${img}</p><noscript>${img}</noscript><img src="${space}" alt=""><img src="https://example.org/count" width="1" height="1"><img><img src=""><p>Two.</p>`,
    ['One.', 'Two.'],
  ],
  [
    'a text that seems to know how pictures are told apart',
    `<p>One \uFDD00\uFDD1 two\uFDD0.</p>${img}`,
    ['One 0 two.', 'picture: '],
  ],
  [
    'a claim to come from this very editor',
    `<p data-pm-slice="0 0 []">One.</p>${img}<figure data-media-id="nobody"><img src="https://example.org/a.png"></figure>`,
    ['One.', 'picture: '],
    { elsewhere: 1 },
  ],
];
