import { articleBody, bold, heading, italic, numbered, paragraph, quote, table } from '../body';
import type { DemoStory } from '../demo-story';

export const schoolNetwork: DemoStory = {
  section: 'education',
  issuedAt: '2017-09-19 11:46',
  picture: 'schoolNetwork',
  tags: ['schools', 'drawing'],
  authors: ['educationStudio', 'zhouAn'],
  en: {
    title:
      'One network for forty country schools: the studio that drew the classrooms draws the wiring',
    standfirst:
      'A music teacher in one valley is to teach five schools at once. First somebody had to find out where the cables can go.',
    slug: 'one-network-for-forty-country-schools',
    body: articleBody(
      paragraph(
        'Forty small schools in the hills have 2,900 pupils, 212 classrooms and four music teachers. From next spring they will share one line, one timetable and, for music, drawing and English, one teacher at a time. The county has ordered the screens. The education studio of the institute, which has repaired most of the roofs under which they will hang, was asked for something less exciting: to draw the wiring.',
      ),
      paragraph(
        'It turned out to be design work. In the first school that the studio visited, the modem stood in a flowerpot, “because of the damp”. In the fourth, the only socket of the classroom was behind the stove. In nineteen of forty the switchboard hung in the head teacher’s bedroom.',
      ),
      heading('A drawing with three lines on it'),
      paragraph(
        'Every school now gets one sheet, always the same: a cabinet, a tray and a box. The ',
        bold('cabinet'),
        ' stands where it is dry and where a grown-up passes every hour. The ',
        bold('tray'),
        ', of planed fir, runs open along the wall at 2.1 metres, so that everyone can see what goes where and a carpenter can mend it. The ',
        bold('box'),
        ' beside the blackboard has two sockets, one switch and a number to ring. Nothing is buried in the wall. “Whatever is in the wall,” the sheet says in its title block, “belongs to the mice.”',
      ),
      paragraph(
        'Five schools have tried it since February. The table counts lessons in a week that took place as planned, with picture and sound.',
      ),
      table(
        ['School', 'Pupils', 'March', 'June'],
        ['Walnut Slope', '112', '7 of 20', '18 of 20'],
        ['Upper Ferry', '64', '11 of 20', '19 of 20'],
        ['Stone Bridge', '151', '4 of 20', '17 of 20'],
        ['Tea Terrace', '38', '13 of 20', '20 of 20'],
        ['Red Pond', '87', '9 of 20', '12 of 20'],
      ),
      paragraph(
        'Red Pond is the school with the buried cable. The contractor had finished before the sheet arrived.',
      ),
      heading('Three tasks before the spring'),
      numbered(
        'Wire the remaining thirty-five, two a week, always on a Saturday, with parents on the ladder and an electrician at the end of it.',
        'Train the teachers before the screens arrive, not after. Each of them teaches one lesson to an empty room first. It is said to be dreadful and to help.',
        [
          'Open the data of the building to those who sit in it. The box also measures warmth and CO₂; the children are to read it out at ten, under ',
          italic('weather'),
          '.',
        ],
      ),
      quote(
        'A building that cannot tell you how it feels is only half designed.',
        'From the studio’s report',
      ),
      paragraph(
        'The first joint music lesson is set for 5 March. Five schools will sing one song, in four keys if last week’s rehearsal is anything to go by: on the longest line the sound is 0.3 seconds late, and nobody has yet found a way of drawing that.',
      ),
    ),
  },
  zh: {
    title: '四十所山乡小学一张网：画教室的人，这回画布线',
    standfirst: '一位音乐老师，将同时给五所学校上课。在那之前，得先有人弄清楚线往哪儿走。',
    slug: 'sishi-suo-xiaoxue-yizhang-wang',
    body: articleBody(
      paragraph(
        '四十所山里的小学，加起来2900个学生、212间教室、4位音乐老师。明年春天起，它们共用一条线、一张课表；音乐、美术、英语，一位老师同时上几所学校的课。屏幕县里已经订了。本院教育工作室给其中多数学校修过屋顶，这一回派给他们的活儿没那么风光：画布线图。',
      ),
      paragraph(
        '去了才知道，这也是设计。第一所学校，modem搁在花盆里，说是防潮；第四所，教室里唯一的插座在炉子背后；四十所里有十九所，配电箱挂在校长的卧室。',
      ),
      heading('一张图，三样东西'),
      paragraph(
        '如今每所学校发一张图，全都一样，上面只有三样东西。一个',
        bold('柜'),
        '，放在干的、每个钟头都有大人路过的地方。一道',
        bold('槽'),
        '，杉木刨光，离地2.1米，敞着口沿墙走，哪根线去哪儿，谁都看得见，木匠就会修。一个',
        bold('盒'),
        '，装在黑板边上，两个插座、一个开关、一个电话号码。墙里一根线不埋。图签上写着一行字：埋进墙里的，归老鼠。',
      ),
      paragraph('二月以来，五所学校先试。下表数的是一周20节课里，有几节图像声音都齐、按点上完。'),
      table(
        ['学校', '学生', '3月', '6月'],
        ['核桃坡小学', '112人', '7节', '18节'],
        ['上渡小学', '64人', '11节', '19节'],
        ['石桥小学', '151人', '4节', '17节'],
        ['茶园小学', '38人', '13节', '20节'],
        ['红塘小学', '87人', '9节', '12节'],
      ),
      paragraph('红塘就是把线埋进墙里的那一所。图寄到的时候，施工队已经抹完灰了。'),
      heading('开春以前，三件事'),
      numbered(
        '把剩下的三十五所布完，一周两所，都放在星期六。家长上梯子，电工在梯子下面把关。',
        '先训练老师，后装屏幕，次序不能反。每位老师要对着空教室讲完一整节课，据说很难受，也很管用。',
        '数据交给坐在屋里的人。黑板边的盒子还量温度和CO₂，每天上午十点由值日生念出来，归在“天气”一栏。',
      ),
      quote('一座房子要是说不出自己冷暖，就只设计了一半。', '摘自工作室的报告'),
      paragraph(
        '第一节联合音乐课定在明年3月5日，五所学校合唱一首歌。上周彩排，唱出了四个调：最远的一条线，声音慢0.3秒。这个怎么画，目前还没有人知道。',
      ),
    ),
  },
};
