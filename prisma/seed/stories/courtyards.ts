import { articleBody, heading, italic, link, numbered, paragraph, quote, table } from '../body';
import type { DemoStory } from '../demo-story';

export const courtyards: DemoStory = {
  section: 'education',
  issuedAt: '2025-10-14 11:20',
  picture: 'courtyards',
  tags: ['heritage', 'measuring', 'drawing', 'heat'],
  authors: ['educationStudio', 'linYue'],
  en: {
    title: 'Nine courtyards and not one right angle: a summer school measures Banqiao',
    standfirst:
      'Twenty-seven students, twelve days in August, string and tape. The laser stayed in its case until the tenth day; the dog stayed where it was.',
    slug: 'nine-courtyards-not-one-right-angle',
    body: articleBody(
      paragraph(
        'The first instruction of the summer school was to sit down. From 4 to 15 August 27 students of six universities, two of them abroad, measured the nine old courtyards along the river lane of Banqiao, three students to each, and for the whole of the first morning they were allowed a pencil but no tape. “If you measure at once you get the numbers you expect,” says the teacher from the education studio. “These houses have none of those.”',
      ),
      paragraph(
        'A courtyard of this kind is called ',
        italic('tianjing'),
        ' (天井), a well of sky: a shaft between the roofs that lets in light and rain and lets out smoke. Two double beds would fill the smallest in Banqiao. On the last clear day all nine were visited at two in the afternoon, when the lane outside had 38.2 degrees.',
      ),
      table(
        ['House', 'Courtyard', 'Worst corner', 'Air at 14:00'],
        ['Pawnshop', '2.1 × 3.4 m', '88.6°', '31.0 °C'],
        ['Apothecary', '3.0 × 3.9 m', '88.9°', '32.2 °C'],
        ['Wine cellar', '2.8 × 4.4 m', '93.7°', '32.0 °C'],
        ['Rice shop', '3.2 × 4.1 m', '87.4°', '32.9 °C'],
        ['Li family', '3.6 × 4.0 m', '90.6°', '33.1 °C'],
        ['Cai family', '4.5 × 5.2 m', '86.1°', '33.8 °C'],
        ['Dyer', '6.0 × 7.5 m', '91.9°', '35.1 °C'],
        ['Boatmen’s hall', '7.1 × 8.6 m', '89.2°', '36.0 °C'],
        ['Old school', '9.8 × 12.5 m', '92.2°', '37.4 °C'],
      ),
      paragraph(
        'The rule can be read off almost row by row: the less sky, the cooler. The pawnshop, which has the least, was 7.2 degrees below the lane. It was built so for thieves, not for the heat.',
      ),
      quote(
        'At home a courtyard is drawn. Here it is what was left when everybody had finished building.',
        'Inês, from Porto, team 3',
      ),
      heading('Corrected by Mrs Cai'),
      paragraph(
        'Team 3 had let the rain of the Cai house run off under the gate. Mrs Cai, who is 84, looked at the sheet and moved the drain with her finger: under the kitchen, then left. She has swept it for sixty years. A slab was lifted, and the sheet was drawn again. It now carries a fourth signature.',
      ),
      heading('The laser and the dog'),
      paragraph(
        'On the tenth day the scanner was unpacked to check the tapes. On average the two differed by 1.3 centimetres. Only at the old school were they eleven apart, in the north corner, where a dog sleeps and where team 5 had preferred to estimate. The dog is in the final drawing, to scale.',
      ),
      heading('What they took home'),
      numbered(
        'Measure diagonals. A room with four correct sides can still be wrong.',
        'Write down who told you. A wall has a date only if somebody says so.',
        [
          'Cut where it hurts: the section goes through the drain. (For beginners there are ',
          link('seven notes', '/en/articles/how-to-read-a-chinese-section-drawing'),
          '.)',
        ],
        'Leave a copy with the house.',
      ),
      paragraph(
        'The nine sheets, all at 1:50, hang in the model hall from Friday until 30 November, in the order of the lane. The copies hang in Banqiao already, seven of them in kitchens.',
      ),
    ),
  },
  zh: {
    title: '九个天井，没有一个直角：暑期测绘课量完了板桥',
    standfirst:
      '二十七名学生，八月里的十二天，靠的是线绳和皮尺。激光仪到第十天才开箱，那条狗始终没有挪窝。',
    slug: 'jiu-ge-tianjing-meiyou-zhijiao',
    body: articleBody(
      paragraph(
        '蔡奶奶今年84岁，看图不戴眼镜。学生把她家天井的测绘图铺在饭桌上，她看了一会儿，伸出手指，把排水沟挪了个地方：“不是从大门底下走的。先过厨房，再往左。”这条沟她扫了六十年。撬开一块石板，果然。图重画了一张，图签上多了第四个人的名字。',
      ),
      paragraph(
        '8月4日到15日，本院暑期测绘课在板桥老街开了十二天。27名学生来自六所大学，其中两所在国外；三人一组，一组一个天井，沿河九座老房子，正好分完。第一个上午只发铅笔，不发尺子。“上来就量，量到的都是你以为的数。”教育工作室的带队老师说，“这些房子里没有那样的数。”',
      ),
      heading('天小一点，凉快一点'),
      paragraph('最后一个晴天，下午两点，九个天井各测一遍气温。同一时刻，外面街上是38.2℃。'),
      table(
        ['房子', '天井', '最歪的角', '14:00气温'],
        ['当铺', '2.1×3.4米', '88.6°', '31.0℃'],
        ['药铺', '3.0×3.9米', '88.9°', '32.2℃'],
        ['酒坊', '2.8×4.4米', '93.7°', '32.0℃'],
        ['米店', '3.2×4.1米', '87.4°', '32.9℃'],
        ['李家', '3.6×4.0米', '90.6°', '33.1℃'],
        ['蔡家', '4.5×5.2米', '86.1°', '33.8℃'],
        ['染坊', '6.0×7.5米', '91.9°', '35.1℃'],
        ['船帮会馆', '7.1×8.6米', '89.2°', '36.0℃'],
        ['老学堂', '9.8×12.5米', '92.2°', '37.4℃'],
      ),
      paragraph(
        '规律几乎一行一行看得出来：露出的天越小，底下越凉。当铺的天井摆两张双人床就满了，比街上低了7.2℃。当年开得这么小，防的是贼，不是太阳。',
      ),
      quote(
        '在我们那儿，院子是画出来的。这儿的天井，是大家都盖完以后剩下来的。',
        '第三组的Inês，来自波尔图',
      ),
      heading('激光仪和狗'),
      paragraph(
        '到第十天，激光扫描仪才准开箱，用来核对皮尺。两边平均差1.3厘米，只有老学堂的北角差了11厘米：那儿睡着一条狗，第五组绕了过去，估了个数。定稿的图上，狗也画了，按比例。',
      ),
      heading('带走的几条'),
      numbered(
        '要量对角线。四条边都对的房间，照样可能是歪的。',
        '听谁说的，记下谁的名字。一堵墙哪年砌的，得有人讲。',
        '剖面要剖在要紧的地方，比如那条沟。',
        '给人家留一份。',
      ),
      paragraph(
        '九张图一律1:50，本周五起挂在模型大厅，顺序就是老街的顺序，展到11月30日，之后原件',
        link('归院档案室', '/zh/articles/tuzhi-zouchu-dixiashi'),
        '。复印件早已挂在板桥，其中七张挂在厨房里。',
      ),
    ),
  },
};
