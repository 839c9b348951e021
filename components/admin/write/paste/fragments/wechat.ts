import type { Fragment } from './fragment';

/** What a browser puts on the clipboard from an article of WeChat (微信公众号), and of like editors. */
export const fragmentsOfWeChat: Fragment[] = [
  [
    'sections in sections around every paragraph',
    `<section data-role="outer" label="edit by 135editor" style="font-size:16px;visibility:visible;"><section powered-by="xiumi.us" style="margin:10px 0;box-sizing:border-box;"><section
style="padding:0 10px;"><p style="white-space:normal;line-height:1.75em;"><span style="font-size:15px;letter-spacing:1px;"><span leaf="">新馆今天开放。</span></span></p></section></section><section
powered-by="xiumi.us"><section><p><span leaf="">读者从东门进入。</span></p></section></section></section>`,
    ['新馆今天开放。', '读者从东门进入。'],
  ],
  [
    'paragraphs indented by ideographic spaces, with filler between them',
    `<p style="text-indent:2em;">　　第一段。</p><p><br  /></p><p>&nbsp;</p><section><span leaf=""><br class="ProseMirror-trailingBreak"></span></section><p><span>&nbsp; &nbsp;</span>第二段，&nbsp; &nbsp;有空格。</p><p>\u200B\uFEFF</p>`,
    ['第一段。', '第二段， 有空格。'],
  ],
  [
    'bold spans, and a paragraph that is bold as a whole',
    `<p style="font-weight:bold;"><span textstyle="" style="color:rgb(171,25,66);">小标题</span></p><p>正文中的<span textstyle="" style="font-weight:bold;">重点</span>和<strong style="outline:0px;"><span>强调</span></strong>，<em>斜体</em>。</p>`,
    ['**小标题**', '正文中的**重点**和**强调**，_斜体_。'],
  ],
  [
    'pictures that load late, and their captions',
    `<section style="text-align:center;"><img class="rich_pages wxw-img" data-src="https://mmbiz.qpic.cn/mmbiz_png/x/640?wx_fmt=png" data-ratio="0.66" data-w="1080" src="data:image/svg+xml,%3Csvg%3E"></section><p style="text-align:center;font-size:12px;">图：张　三</p>`,
    ['图：张　三'],
  ],
  [
    'cards, players and small programs',
    `<p>视频如下：</p><mp-common-videosnap data-id="export/x" data-desc="视频号">视频号</mp-common-videosnap><mpvoice name="录音" voice_encode_fileid="x"></mpvoice><iframe
class="video_iframe" data-src="https://v.qq.com/x"></iframe><section class="mp_profile_iframe_wrp"><mp-common-profile data-nickname="华初">华初</mp-common-profile></section><mp-style-type data-value="3"></mp-style-type><p style="display:none;"><mp-style-type></mp-style-type>占位</p>`,
    ['视频如下：'],
  ],
  [
    'lines of one paragraph that are meant as paragraphs',
    `<div class="rich_media_content" id="js_content">　　第一段。<br>　　第二段。<br><br>第三段，<br>同一段。</div>`,
    ['第一段。', '第二段。', '第三段，⏎同一段。'],
  ],
  [
    'a list and a quotation',
    `<ol class="list-paddingleft-1" style="padding-left:30px;"><li><p><span leaf="">第一</span></p></li><li><section><span leaf="">第二</span></section></li></ol><blockquote class="js_blockquote_wrap" data-type="2"><section class="js_blockquote_digest"><section>引用的话。</section></section></blockquote>`,
    ['1. 第一', '2. 第二', '> 引用的话。'],
  ],
  [
    'a frame drawn as a table of one cell',
    `<table style="border-collapse:collapse;"><tbody><tr><td style="border:1px solid #000;"><p>框中的话。</p><p>还有一句。</p></td></tr></tbody></table>`,
    ['框中的话。', '还有一句。'],
  ],
];
