import type { Fragment } from './fragment';

const head = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15">
<link rel=File-List href="file:///C:/Users/Lin/AppData/Local/Temp/msohtmlclip1/01/clip_filelist.xml">
<!--[if gte mso 9]><xml><o:OfficeDocumentSettings><o:AllowPNG/></o:OfficeDocumentSettings></xml><![endif]-->
<style><!-- /* Font Definitions */ @font-face {font-family:Wingdings;}
p.MsoNormal {mso-style-unhide:no; margin:0cm; font-size:12.0pt;} --></style>
<!--[if gte mso 10]><style>table.MsoNormalTable {mso-style-name:"Table Normal";}</style><![endif]--></head>`;

const clip = (html: string) =>
  `${head}<body lang=EN-GB style='tab-interval:36.0pt'><!--StartFragment-->${html}<!--EndFragment--></body></html>`;

const item = (list: string, mark: string, words: string) =>
  `<p class=MsoListParagraphCxSpMiddle style='margin-left:36.0pt;text-indent:-18.0pt;mso-list:${list}'>` +
  `<![if !supportLists]><span style='font-family:Symbol;mso-bidi-font-family:Symbol'>` +
  `<span style='mso-list:Ignore'>${mark}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span></span>` +
  `</span><![endif]><span lang=EN-US>${words}<o:p></o:p></span></p>`;

/** What Word for Windows and for the Mac, Word in the browser and Outlook put on the clipboard. */
export const fragmentsOfWord: Fragment[] = [
  [
    'paragraphs, with an empty one between them',
    clip(`<p class=MsoNormal style='margin-bottom:8.0pt'><span lang=EN-US>The stair is
open again.<o:p></o:p></span></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoNormal><span style='mso-spacerun:yes'>&nbsp;&nbsp; </span>It was closed for weeks.</p>`),
    ['The stair is open again.', 'It was closed for weeks.'],
  ],
  [
    'headings, bold as they are anyway',
    clip(`<h1 style='mso-list:none'><b><span lang=EN-US>The report<o:p></o:p></span></b></h1>
<h2><a name="_Toc1"></a><span>Results</span></h2><h4><i>In detail</i></h4><p class=MsoTitle>A title style</p>`),
    ['## The report', '## Results', '### _In detail_', 'A title style'],
  ],
  [
    'bold and italic, by elements and by styles',
    clip(`<p class=MsoNormal><b style='mso-bidi-font-weight:normal'>Bold</b>, <i style='mso-bidi-font-style:normal'>italic</i>,
<span style='font-weight:bold'>styled, <span style='font-style:italic'>both</span></span> and <b><span style='font-weight:normal'>plain</span></b>.</p>`),
    ['**Bold**, _italic_, **styled, ****_both_** and plain.'],
  ],
  [
    'a list of three levels',
    clip(
      item('l0 level1 lfo1', '·', 'First') +
        item('l0 level2 lfo1', 'o', 'Inside') +
        item('l0 level3 lfo1', '§', 'Deep inside') +
        item('l0 level2 lfo1', 'o', 'Inside again') +
        item('l0 level1 lfo1', '·', 'Last'),
    ),
    ['- First', '  - Inside', '    - Deep inside', '  - Inside again', '- Last'],
  ],
  [
    'a numbered list with letters below its numbers, and one that goes on later',
    clip(
      item('l1 level1 lfo2', '1.', 'One') +
        item('l1 level2 lfo2', 'a)', 'Letter') +
        item('l1 level2 lfo2', 'b)', 'Letter') +
        item('l1 level1 lfo2', '2.', 'Two') +
        '<p class=MsoNormal>Between.</p>' +
        item('l1 level1 lfo2', '3.', 'Three'),
    ),
    ['1. One', '  1. Letter', '  2. Letter', '2. Two', 'Between.', '3. Three'],
  ],
  [
    'bullets right before numbers',
    clip(item('l0 level1 lfo1', 'Ø', 'Point') + item('l1 level1 lfo2', '1.1.', 'Step')),
    ['- Point', '1. Step'],
  ],
  [
    'a list that begins on its second level',
    clip(item('l0 level2 lfo1', 'o', 'Low') + item('l0 level1 lfo1', '·', 'High')),
    ['- Low', '- High'],
  ],
  [
    'list paragraphs whose marks are not told apart, as Outlook sends them on',
    `<p class="MsoListParagraph" style="mso-list:l0 level1 lfo1">·&nbsp;&nbsp;&nbsp; First</p>
     <p class="MsoListParagraph" style="mso-list:l1 level1 lfo2">1.&nbsp;&nbsp; Step</p>`,
    ['- First', '1. Step'],
  ],
  [
    'a table',
    clip(`<table class=MsoTableGrid border=1 cellspacing=0 style='border-collapse:collapse;mso-yfti-tbllook:1184'>
<tr style='mso-yfti-irow:0;mso-yfti-firstrow:yes'><td width=301 valign=top style='width:225.4pt;border:solid windowtext 1.0pt'>
<p class=MsoNormal><b>Year<o:p></o:p></b></p></td><td width=301><p class=MsoNormal><b>Visitors</b></p></td></tr>
<tr><td colspan=2><p class=MsoNormal>2025</p><p class=MsoNormal>12,000</p></td></tr></table><p class=MsoNormal><o:p>&nbsp;</o:p></p>`),
    ['| **Year** | **Visitors**', '| 2×1 2025 ¶ 12,000'],
  ],
  [
    'footnotes, as the words that they are',
    clip(`<p class=MsoNormal>As reported<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span
class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]><span>[1]</span><![endif]></span></span></a>.</p>
<div style='mso-element:footnote-list'><br clear=all><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a
href="#_ftnref1" name="_ftn1"><span>[1]</span></a> The yearbook, p. 7.</p></div></div>`),
    ['As reported[1].', '[1] The yearbook, p. 7.'],
  ],
  [
    'tracked changes: what was put in stays, what was taken out does not come back',
    clip(`<p class=MsoNormal>It opens on <del cite="mailto:Lin" datetime="2026-11-20T09:00"><span>Monday</span></del><ins
cite="mailto:Lin" datetime="2026-11-20T09:00">Tuesday</ins>.</p>`),
    ['It opens on Tuesday.'],
  ],
  [
    'remarks in the margin and hidden words',
    clip(`<p class=MsoNormal><a style='mso-comment-reference:LY_1;mso-comment-date:20261120T0900'>The number</a><span
class=MsoCommentReference><a class=msocomanchor id="_anchor_1" onmouseover="msoCommentShow('_anchor_1','_com_1')"
href="#_msocom_1">[LY1]</a></span> is right.<span style='display:none;mso-hide:all'>Do not print.</span></p>
<div style='mso-element:comment-list'><div style='mso-element:comment'><p class=MsoCommentText>Are you sure?</p></div></div>`),
    ['The number is right.'],
  ],
  [
    'smart tags, content controls and a link',
    clip(`<w:sdt><p class=MsoNormal>In <st1:City w:st="on"><st1:place w:st="on">Wuxi</st1:place></st1:City>, see <span
class=MsoHyperlink><a href="https://example.org/report?utm_source=word"><span style='color:blue'>the report</span></a></span>.</p></w:sdt>`),
    ['In Wuxi, see [the report](https://example.org/report?utm_source=word).'],
  ],
  [
    'a drawing and a picture',
    clip(`<p class=MsoNormal><!--[if gte vml 1]><v:shape id="_x0000_i1025" style='width:10pt'><v:imagedata src="file:///C:/clip.png"/></v:shape><![endif]-->
<![if !vml]><img width=10 height=10 src="file:///C:/clip_image001.png" v:shapes="_x0000_i1025"><![endif]></p><p class=MsoNormal>After it.</p>`),
    ['After it.'],
  ],
  [
    'lists from Word in the browser, where every item is a list of its own',
    `<div class="OutlineElement Ltr SCXW1 BCX0"><p class="Paragraph SCXW1" xml:lang="EN-US"><span data-contrast="auto" class="TextRun"><span
class="NormalTextRun">Before</span></span><span class="EOP SCXW1" data-ccp-props="{}">&nbsp;</span></p></div>
<div class="ListContainerWrapper SCXW1"><ul class="BulletListStyle1" role="list"><li data-font="Symbol" data-listid="1" data-aria-posinset="1"
data-aria-level="1" role="listitem"><p class="Paragraph"><span class="TextRun">One</span><span class="EOP">&nbsp;</span></p></li></ul></div>
<div class="ListContainerWrapper SCXW1"><ul role="list"><li data-aria-posinset="1" data-aria-level="2"><p>Inside</p></li></ul></div>
<div class="ListContainerWrapper SCXW1"><ol role="list"><li data-aria-posinset="1" data-aria-level="1"><p>First</p></li></ol></div>
<div class="ListContainerWrapper SCXW1"><ol role="list" start="2"><li data-aria-posinset="2" data-aria-level="1"><p>Second</p></li></ol></div>`,
    ['Before', '- One', '  - Inside', '1. First', '2. Second'],
  ],
];
