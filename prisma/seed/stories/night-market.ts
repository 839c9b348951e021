import { articleBody, bold, heading, numbered, paragraph, quote, table } from '../body';
import type { DemoStory } from '../demo-story';

export const nightMarket: DemoStory = {
  section: 'city',
  issuedAt: '2019-05-16 19:00',
  picture: 'nightMarket',
  tags: ['streets', 'drawing'],
  authors: ['streetStudio'],
  en: {
    title: 'The night market in Cotton Lane was drawn with chalk first',
    standfirst:
      'This evening 84 stalls open. The plan had 112; the other 28 went to a fire engine, 31 front doors and a lady on the third floor.',
    slug: 'the-night-market-was-drawn-with-chalk',
    body: articleBody(
      paragraph(
        'On a Tuesday night in April eleven students knelt in the middle of Cotton Lane and drew a market on the asphalt at a scale of one to one. By midnight there were 112 numbered rectangles, and in many of them stood a person with a tricycle, selling noodles that were not there.',
      ),
      paragraph(
        'The lane is 260 metres long and 9.2 metres wide from door to door. For years its traders had been moved on at nine and had come back at ten. When the district agreed last winter to a market with rules, the street studio proposed not to print a plan at all. A box of chalk costs four yuan, and 24 of them were enough for three nights.',
      ),
      table(
        ['Night', 'Pitches', 'Clear lane', 'Objections'],
        ['23 April', '112', '3.1 m', '47'],
        ['30 April', '97', '3.6 m', '19'],
        ['7 May', '84', '4.0 m', '3'],
      ),
      heading('Reviewed by a fire engine'),
      paragraph(
        'The brigade came on the first night, at walking pace, and its tyres rubbed out whatever was in the way. “It is the only comment on a drawing that I have ever understood at once,” says one of the students. The number of every pitch that had lost a corner was noted, then it rained, and a week later the lane was blank and could be drawn again.',
      ),
      paragraph(
        'After the third night the arithmetic came out: two rows of stalls of 1.6 metres each, a metre behind them to reach the 31 front doors, and ',
        bold('four metres for the brigade'),
        '. A pitch is two metres long; there are 42 on either side.',
      ),
      quote(
        'On paper I would have signed. Standing in it, I noticed that I could not bend down.',
        'A seller of melons, pitch 37',
      ),
      heading('What the chalk taught'),
      numbered(
        'Draw at the hour at which it will be used. By day nobody saw that the lamps stood behind the awnings. Now one lamp on a post, with a socket, serves two pitches.',
        'Leave the drawing overnight. Those who stepped over it on their way to the early shift raised 14 of the 47 objections.',
        'Ask upstairs. A lady on the third floor let down a string to show where the smoke of a wok arrives. The 30 stalls that fry now stand along the wall of the old cotton mill, where nobody dries sheets.',
        'One to one is a scale that everyone can read.',
      ),
      paragraph(
        'Besides the fryers there are 24 stalls with fruit and cold dishes, 18 with goods and 12 that mend shoes, phones, umbrellas. Hot-dry noodles (热干面) are to be had at three, which are as far from each other as their owners could arrange.',
      ),
      paragraph(
        'The market is open daily from 17:30 to 23:00; frying ends at 22:30, as the string demanded. The chalk has been replaced by 336 white dots, one at each corner of a pitch. In front of number 84 some of the chalk is left. Its tenant, who sharpens knives, sweeps around it.',
      ),
    ),
  },
  zh: {
    title: '棉花街夜市，先用粉笔在地上画了三晚',
    standfirst:
      '今晚开市，84个摊位。图上原来有112个，少掉的28个，让给了消防车、31扇家门和三楼的一位阿姨。',
    slug: 'mianhuajie-yeshi-fenbi',
    body: articleBody(
      paragraph(
        '四月里的一个星期二，夜里十点，十一名学生跪在棉花街当中，拿粉笔画夜市，比例1:1。到半夜画出112个格子，个个编了号，不少格子里还真站进去一个人、一辆三轮车，卖着并不存在的面。',
      ),
      paragraph(
        '棉花街长260米，门对门宽9.2米。多少年来，摊子九点被劝走，十点又回来。去年底区里同意办一个有规矩的夜市，本院街道工作室提出：先不出图。粉笔一盒四块钱，三个晚上用了24盒。',
      ),
      heading('消防车审的图'),
      paragraph(
        '头一晚就请来了消防车，慢慢开过去，轮子碾到哪儿，哪儿的线就没了。“我画图以来，就数这条意见最好懂。”一名学生说。缺了角的格子逐个记下号码。后来下了一场雨，过了一周，街面干干净净，正好重画。',
      ),
      table(
        ['日期', '摊位（个）', '通道净宽', '意见（条）'],
        ['4月23日', '112', '3.1米', '47'],
        ['4月30日', '97', '3.6米', '19'],
        ['5月7日', '84', '4.0米', '3'],
      ),
      paragraph(
        '画到第三晚，账算平了：两边摊位各深1.6米，背后各留1米，31户人家好进出，中间',
        bold('4米归消防车'),
        '。一个摊位面宽2米，每边42个。',
      ),
      quote('拿张图给我看，我就签字了。往格子里一站才晓得，我弯不下腰。', '37号摊主，卖瓜的'),
      heading('粉笔教的几件事'),
      numbered(
        '什么钟点用，就什么钟点画。白天谁也没看出路灯都在棚子背后。现在两个摊位合用一根灯杆，带插座。',
        '画完别擦，留一夜。第一晚的47条意见，有14条是赶早班的人跨过格子时提的。',
        '问问楼上。三楼的阿姨放下来一根绳子，告诉我们油烟飘到哪儿。30个煎炸摊全部挪到了老棉纺厂的围墙下，那边没有人晒被单。',
        '1:1，这个比例人人都看得懂。',
      ),
      paragraph(
        '煎炸以外，水果凉菜24个摊，日用小件18个，修鞋、修手机、修伞的12个。卖热干面的有三家，彼此离得要多远有多远，这是三位老板自己商量的。',
      ),
      paragraph(
        '夜市每天17:30到23:00，煎炸22:30收火，时间也是那根绳子定的。粉笔线如今换成了336个白点，每个摊位四角各一个。84号门前还剩一截粉笔印，摊主是磨刀的，每晚扫地都绕着它扫。',
      ),
    ),
  },
};
