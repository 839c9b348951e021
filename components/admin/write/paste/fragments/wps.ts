import type { Fragment } from './fragment';

const clip = (html: string) =>
  `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=ProgId content=Word.Document><meta name=Generator content="Microsoft Word 14">
<title></title><!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style>@font-face{font-family:"宋体";} p.MsoNormal{mso-style-name:正文;text-align:justify;font-size:10.5pt;} span.10{font-family:'Times New Roman';}</style></head>
<body style="tab-interval:21pt;text-justify-trim:punctuation;"><!--StartFragment-->${html}<!--EndFragment--></body></html>`;

const run = (words: string, style = '') =>
  `<span style="mso-spacerun:'yes';font-family:宋体;${style}mso-ascii-font-family:Calibri;font-size:10.5000pt;mso-font-kerning:1.0000pt;"><font face="宋体" >${words}</font></span>`;

const end = `<span style="mso-spacerun:'yes';font-family:宋体;font-size:10.5000pt;"><o:p></o:p></span>`;

const item = (mark: string, words: string, level = 1) =>
  `<p class=MsoNormal style="margin-left:21.0000pt;text-indent:-21.0000pt;mso-list:l0 level${level} lfo1;" ><![if !supportLists]>` +
  `<span style="font-family:Wingdings;mso-bidi-font-family:'Times New Roman';font-size:10.5000pt;"><span style='mso-list:Ignore;' >${mark}<span>&nbsp;</span></span></span>` +
  `<![endif]>${run(words)}${end}</p>`;

/** What WPS Office puts on the clipboard. */
export const fragmentsOfWps: Fragment[] = [
  [
    'paragraphs that are indented by spaces',
    clip(`<p class=MsoNormal style="text-indent:21.0000pt;" >${run('　　华初设计院的新馆今天开放。')}${end}</p>
<p class=MsoNormal ><span style="font-size:10.5pt;">&nbsp;</span></p><p class=MsoNormal >${run('&nbsp;&nbsp;&nbsp;&nbsp;读者从东门进入。')}</p>`),
    ['华初设计院的新馆今天开放。', '读者从东门进入。'],
  ],
  [
    'bold and italic, said twice',
    clip(
      `<p class=MsoNormal ><b>${run('加粗', 'font-weight:bold;')}</b>${run('，')}<i>${run('斜体', 'font-style:italic;')}</i>${run('，', 'font-weight:normal;')}${run('只有样式', 'font-weight:bold;')}${run('。')}</p>`,
    ),
    ['**加粗**，_斜体_，**只有样式**。'],
  ],
  [
    'Chinese numbers, with a level of brackets below',
    clip(
      item('一、', '总则') +
        item('（一）', '目的', 2) +
        item('（二）', '范围', 2) +
        item('二、', '附则'),
    ),
    ['1. 总则', '  1. 目的', '  2. 范围', '2. 附则'],
  ],
  [
    'bullets that Wingdings draws from letters',
    clip(item('l', '要点') + item('n', '方块', 2) + item('l', '要点')),
    ['- 要点', '  - 方块', '- 要点'],
  ],
  [
    'a heading and a table',
    clip(`<h2 ><b><span style="font-family:黑体;font-weight:bold;">数据</span></b></h2>
<table class=MsoTableGrid border=1 cellspacing=0 style="border-collapse:collapse;mso-table-layout-alt:fixed;border:none;" >
<tr><td width=284 valign=top style="width:213pt;" ><p class=MsoNormal >${run('年份')}</p></td><td width=284 ><p class=MsoNormal >${run('人数')}</p></td></tr>
<tr><td width=284 ><p class=MsoNormal >${run('2025')}</p></td><td ><p class=MsoNormal ><o:p>&nbsp;</o:p></p></td></tr></table>`),
    ['## 数据', '| 年份 | 人数', '| 2025 | '],
  ],
  [
    'cells of a spreadsheet',
    `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style>.et2{font-weight:700;}</style></head><body><table width="144" border="0" cellpadding="0"
style='width:108.00pt;border-collapse:collapse;table-layout:fixed;'><!--StartFragment--><col width="72" span="2" style='width:54.00pt;'/>
<tr height="18" style='height:13.50pt;'><td class="et2" height="18" x:str>年份</td><td class="et2" x:str>人数</td></tr>
<tr height="18"><td x:num>2025</td><td x:num="12000">12,000</td></tr><!--EndFragment--></table></body></html>`,
    ['| 年份 | 人数', '| 2025 | 12,000'],
  ],
];
