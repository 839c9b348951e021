import { articleBody, bold, bullets, heading, link, numbered, paragraph, quote } from '../body';
import type { DemoStory } from '../demo-story';

export const drawingArchive: DemoStory = {
  section: 'institute',
  issuedAt: '2021-03-22 10:00',
  picture: 'drawingArchive',
  tags: ['drawing', 'libraries', 'house'],
  authors: ['linYue'],
  en: {
    title: '41,000 drawings leave the basement',
    standfirst:
      'From April the institute’s archive is open to everybody: on paper by appointment, on screen at any hour.',
    slug: '41000-drawings-leave-the-basement',
    body: articleBody(
      paragraph(
        'For sixty-five years the drawings of the institute lay in the basement, in steel drawers that two people had to pull. Whoever needed a sheet filled in a green form and waited until the afternoon. Next month the basement becomes a bicycle store. The drawings, 41,000 of them, have moved up to the library, into daylight that has been filtered for them.',
      ),
      paragraph(
        'The oldest sheet is a well house of 1956, in pencil on the back of a flood chart. The newest is from the winter of 2003, when the last studio gave up its boards. Between them lie housing, schools, two ferry stations, a planetarium that was never built, and every door handle of the city’s first trolleybus.',
      ),
      heading('Twenty-two months at the scanner'),
      paragraph(
        'A team of six has scanned 38,600 sheets since May 2019, with four months’ interruption in the spring of last year. The remaining 2,400 are tracing paper too brittle for the glass. They will be photographed from above, one by one, by a colleague with very calm hands.',
      ),
      quote(
        'A finished drawing shows what was decided. The pencil in the margin shows who lost the argument.',
      ),
      paragraph(
        'So says Ms Xu, who has kept the archive since 1994 and insisted that margins be scanned as well. Margins have been useful before. The note that the river wall of the Dongfu Street warehouse had been “stiffened with rail, 1931” stood in a margin, and ',
        link('spared the builders a surprise', '/en/articles/tea-warehouse-reading-room'),
        '.',
      ),
      heading('How to see a drawing'),
      numbered(
        'Look for it by street, year or kind of building at the screens in the library, or from home.',
        [
          'Note the number of the sheet and write to ',
          link('archive@example.org', 'mailto:archive@example.org'),
          '. Two working days are enough.',
        ],
        'Come on a Tuesday or Thursday, 14:00–17:00. Wash your hands; gloves tear more paper than fingers do.',
      ),
      heading('What it costs'),
      bullets(
        [bold('Looking: '), 'nothing, for anybody, on paper or on screen.'],
        [
          bold('Copies: '),
          '8 yuan a sheet in A3. Scans for teaching and for owners of the building concerned are free.',
        ],
        [
          bold('Printing in a book: '),
          'free with the credit “Chufeng Institute of Design, archive” and the number of the sheet.',
        ],
      ),
      paragraph(
        'Three kinds of drawing stay closed: those of buildings that still guard something, those that belong to a client who has said no, and the private letters that somebody once filed under “Foundations”.',
      ),
    ),
  },
  zh: {
    title: '四万一千张图纸走出地下室',
    standfirst: '四月起，院档案室向所有人开放：看纸质图请预约，看电子图随时都行。',
    slug: 'tuzhi-zouchu-dixiashi',
    body: articleBody(
      paragraph(
        '六十五年来，院里的图纸一直躺在地下室的钢抽屉里，拉开一格要两个人。谁要看图，先填一张绿单子，等到下午。下个月，地下室改成自行车库；41000张图纸已经全部搬上楼，住进图书室，那里的日光特意为它们滤过。',
      ),
      paragraph(
        '最早的一张是1956年的水井房，铅笔画的，画在一张汛情图的背面。最晚的一张画于2003年冬天，那年最后一个工作室撤掉了图板。中间这些年有住宅，有学校，有两座轮渡站，有一座没有建成的天文馆，还有本市第一辆无轨电车的每一个门把手。',
      ),
      heading('在扫描仪前的二十二个月'),
      paragraph(
        '六个人的小组从2019年5月开始，除去年春天停了四个月，至今扫完38600张。余下的2400张是硫酸纸，脆得上不了玻璃台，要由一位手特别稳的同事架起相机，从上往下一张一张地拍。',
      ),
      quote('图面上写的是最后怎么定的；要知道当时谁没争赢，得看边上的铅笔字。'),
      paragraph(
        '说这话的许老师1994年起管档案，图边也要扫进去，是她坚持的。图边上的字以前就帮过大忙：东埠街仓库临江的墙“1931年以钢轨加固”，就记在一张图的边上，',
        link('施工时少了一场虚惊', '/zh/articles/chaye-cangku-yuelanshi'),
        '。',
      ),
      heading('怎样看图'),
      numbered(
        '在图书室的屏幕上，或者在家里，按街道、年份、建筑类型查找。',
        [
          '记下图号，写信到',
          link('archive@example.org', 'mailto:archive@example.org'),
          '，提前两个工作日即可。',
        ],
        '周二或周四14:00至17:00到馆。请先洗手，不用戴手套：手套弄破的纸比手指多。',
      ),
      heading('收费'),
      bullets(
        [bold('查阅：'), '不论纸质还是电子，对谁都不收费。'],
        [bold('复制：'), 'A3每张8元。教学用图、业主查自家房子的图，电子版免费。'],
        [bold('出版：'), '免费，请注明“楚风设计研究院档案室”和图号。'],
      ),
      paragraph(
        '有三类暂不开放：至今仍有保密要求的建筑，委托方不同意公开的图，以及不知何人归进“基础”一类的几封私人信件。',
      ),
    ),
  },
};
