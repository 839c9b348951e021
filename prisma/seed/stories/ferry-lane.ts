import { articleBody, bold, bullets, heading, paragraph, quote, table } from '../body';
import type { DemoStory } from '../demo-story';

export const ferryLane: DemoStory = {
  section: 'city',
  issuedAt: { hoursAgo: 5 },
  picture: 'ferryLane',
  tags: ['access', 'housing', 'streets', 'transport'],
  authors: ['zhouAn', 'streetStudio'],
  en: {
    title: 'Ferry Lane votes for the slow lift',
    standfirst:
      'For two years a neighbourhood on a slope could not agree on steps, ramp or lift. Last night 268 of 312 households put a ball into a glass jar.',
    slug: 'ferry-lane-votes-for-the-slow-lift',
    body: articleBody(
      paragraph(
        'The difference between the two ends of Ferry Lane is 11.6 metres. At the lower end are the bus and the market, at the upper end 312 households, a third of them with somebody over seventy. Between the two are 83 steps, which were mended last in 1987 and have been discussed ever since.',
      ),
      paragraph(
        'Last night the discussion ended in the courtyard of the former ferry office, at trestle tables, under a string of lamps. Each household received one wooden ball. There were three jars.',
      ),
      table(
        ['Jar', 'Balls', 'Share'],
        ['A public lift, slow, with a bench inside', '141', '53%'],
        ['A ramp of 190 metres around the camphor tree', '83', '31%'],
        ['Wider steps with landings and handrails', '44', '16%'],
        ['All', '268', '100%'],
      ),
      heading('Why slow'),
      paragraph(
        'The lift goes at 0.4 metres a second and takes half a minute. The city studio had offered a faster one. In the evenings at which it showed its models, between the kettle and the mosquitoes, the residents asked for a slower one instead: big enough for a bicycle, a stretcher and a bench, with glass towards the river and two doors, so that nobody has to turn a barrow round. ',
        bold('The speed is the reason that it is affordable'),
        ': a machine of this kind needs no room of its own, and can be mended by the firm that looks after the lift of the clinic.',
      ),
      quote(
        'My mother has not been down to the market for six years. She voted for the ramp, out of pride. I voted for the lift.',
        'A resident of number 27. The household had to agree on one ball.',
      ),
      heading('What the losers get'),
      paragraph(
        'The ramp would have cost the lane its camphor tree or eleven front yards. It was nevertheless the choice of those who distrust machines, and their objection was taken down in the minutes as a condition. So:',
      ),
      bullets(
        'The steps are mended first, this winter, and get a handrail on both sides.',
        'The lift has a battery for forty journeys. The lane has lost its electricity twice this year.',
        'The neighbourhood keeps a key, and the telephone number in the cabin is that of a person.',
        'After two years there is a second evening with jars. If the lift has stood still for more than ten days in all, the ramp comes back on the table.',
      ),
      paragraph(
        'The district pays for the lift, the lane for the bench. Work begins after the Spring Festival, below the ferry office, and is to take seven months. The jars are in the window of the barber, who counted twice.',
      ),
    ),
  },
  zh: {
    title: '渡口巷投票，选了那部慢电梯',
    standfirst:
      '修台阶、做坡道还是装电梯，坡上的街坊两年没有谈拢。昨晚，312户里有268户往玻璃罐里投了一颗木球。',
    slug: 'dukouxiang-toupiao-man-dianti',
    body: articleBody(
      paragraph(
        '渡口巷两头相差11.6米。下头是公交站和菜场，上头住着312户，三户里有一户家中有七十岁以上的老人。中间83级台阶，上一回修是1987年，打那以后就一直在商量。',
      ),
      paragraph(
        '昨天晚上商量出了结果。地点是从前轮渡办事处的院子，长条桌，一串电灯泡；每户领一颗木球，面前三个玻璃罐。',
      ),
      table(
        ['玻璃罐', '木球', '占比'],
        ['公共电梯，慢速，里面放一条长凳', '141', '53%'],
        ['坡道，190米，绕着樟树走', '83', '31%'],
        ['加宽台阶，添平台和扶手', '44', '16%'],
        ['合计', '268', '100%'],
      ),
      heading('为什么要慢的'),
      paragraph(
        '这部电梯每秒走0.4米，上下一趟半分钟。城市工作室原本推荐快一些的。前后好几个晚上，摆出模型，烧着开水，打着蚊子，街坊们提的却是另一种：要慢，要大，推得进自行车，抬得进担架，放得下一条长凳；朝江一面用玻璃，前后开门，推车不用掉头。',
        bold('装得起，正因为慢'),
        '：这样的机器不用另建机房，卫生站的电梯归谁修，它就能归谁修。',
      ),
      quote(
        '我妈六年没下去买过菜了。她投坡道，是不服老。我投电梯。',
        '27号住户。一户一票，母女俩最后还是得商量好。',
      ),
      heading('没选上的怎么办'),
      paragraph(
        '真做坡道，要么砍樟树，要么占掉十一家的前院。不过选坡道的人信不过机器，这话有道理，也作为条件写进了记录：',
      ),
      bullets(
        '先修台阶，今年冬天就动手，两边都装扶手。',
        '电梯配蓄电池，停电后还能走四十趟。今年巷子里已经停过两回电。',
        '钥匙街坊手里留一把；轿厢里的电话，打过去要有真人接。',
        '两年以后再摆一次玻璃罐。电梯要是累计停过十天以上，坡道方案重新上桌。',
      ),
      paragraph(
        '电梯由区里出钱，长凳由巷子里凑。春节后从轮渡办事处下方动工，工期七个月。三个玻璃罐摆在理发店的橱窗里：球是理发师傅数的，数了两遍。',
      ),
    ),
  },
};
