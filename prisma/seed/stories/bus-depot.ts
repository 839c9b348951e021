import { articleBody, bold, bullets, heading, italic, paragraph, quote, table } from '../body';
import type { DemoStory } from '../demo-story';

export const busDepot: DemoStory = {
  section: 'institute',
  issuedAt: '2021-12-10 17:30',
  picture: 'busDepot',
  tags: ['transport', 'house', 'energy'],
  authors: ['linYue', 'pressOffice'],
  en: {
    title: 'Annual design prize goes to a bus depot',
    standfirst:
      'In the first round it had one vote of seven. Then the jury was taken to see the candidates at the hour at which they are used.',
    slug: 'annual-design-prize-goes-to-a-bus-depot',
    body: articleBody(
      paragraph(
        'The institute gives its design prize once a year, to a building of its own studios that has been in use for at least twelve months. There is a brass plumb bob to be won, and 20,000 yuan for the studio’s excursion. This year’s bob went this afternoon to the bus depot on Paper Mill Road: 118 electric buses, 31 chargers, one canteen, no façade to speak of.',
      ),
      paragraph(
        'Of 23 entries the favourite had been a tea pavilion on an island, which photographs beautifully from every side. The rules, however, were changed last year at the request of a former winner whose roof leaked: the seven jurors, among them a bookseller and a bus driver, must now visit the three last candidates ',
        italic('when they are at work'),
        '. For the depot that meant a quarter to five in the morning.',
      ),
      table(
        ['Candidate', 'On paper', 'After the visits', 'Last vote'],
        ['Tea pavilion', '4', '2', '1'],
        ['Housing block, 64 flats', '2', '1', '0'],
        ['Bus depot', '1', '4', '6'],
      ),
      heading('What the jury saw at a quarter to five'),
      paragraph(
        'Drivers start in the dark. On Paper Mill Road they come through a gate of their own, not through the one for buses, and walk 90 metres under a roof with a lamp at every bay that goes on two bays ahead of them. The duty board is where they pass, not where the clerk sits. The lockers are warm. And the roof, 240 metres of it, is folded like a fan: the sunny sides feed the chargers, and down the folds the rain runs to the washing bay without a pump.',
      ),
      bullets(
        [
          bold('Quiet rooms: '),
          'twelve beds behind two doors, for the hours between early and late shift. Before, people slept in the back of the number 9.',
        ],
        [
          bold('Lavatories: '),
          'the old depot had one for women, 200 metres from the gate. It employs 34 women drivers.',
        ],
        [
          bold('A window: '),
          'the mechanics look out on trees. They asked for trees; the brief had asked for extractor fans. They got both.',
        ],
      ),
      quote(
        'Nobody has ever designed anything for ten to five. You notice at once.',
        'The driver on the jury, in her report',
      ),
      heading('What the jury did not like'),
      paragraph(
        'The report is printed in full, blame included, as it has been every year since 2008. The visitors’ entrance cannot be found. The grey of the columns is “a grey that has been chosen by a committee”. The bicycle racks, for 40, were full at twenty to five, and a row of eleven bicycles leaned against the only fire hydrant.',
      ),
      paragraph(
        'Mr Gu, whose studio drew the depot, thanked the jury, took notes on the racks and left before the buffet. He had a bus to catch.',
      ),
    ),
  },
  zh: {
    title: '年度设计奖颁给了一座公交停车场',
    standfirst:
      '第一轮，七票里它只有一票。后来评委们被领去看现场，什么时候用就什么时候看：清早四点三刻。',
    slug: 'niandu-shejijiang-gongjiao-tingchechang',
    body: articleBody(
      paragraph(
        '院里的设计奖一年评一次，只评本院做的、用满十二个月的房子。奖品是一只黄铜铅锤，外加两万元，给工作室出去玩。今年的铅锤今天下午颁出去了，得主是造纸厂路公交停车场：118辆电动公交车，31个充电桩，一间食堂，要说立面，几乎没有。',
      ),
      paragraph(
        '23个项目报名，起初呼声最高的是湖心岛上一座茶亭，哪个角度拍都好看。不巧规则去年改了，是一位从前的得主提出来的，他那座房子得奖以后漏雨：最后三名，评委必须亲自去看，而且要在它',
        bold('正忙的时候'),
        '看。七位评委里有一位书店老板、一位公交司机。停车场什么时候最忙？凌晨四点三刻。',
      ),
      table(
        ['候选项目', '看图投票', '看完现场', '最后一轮'],
        ['湖心茶亭', '4', '2', '1'],
        ['住宅楼，64户', '2', '1', '0'],
        ['公交停车场', '1', '4', '6'],
      ),
      heading('凌晨四点三刻看见了什么'),
      paragraph(
        '司机是摸黑上班的。造纸厂路给他们单开了一道门，不跟车走一个口。进门是90米长的雨棚，一跨一盏灯，人走到哪儿，前头两跨先亮起来。派班表贴在人走过的地方，不贴在调度员坐的地方。更衣柜是暖的。240米长的大屋顶折得像一把扇子：朝阳的一面发电给车充，雨水顺着折沟流进洗车间，不用泵。',
      ),
      bullets(
        [bold('休息室：'), '十二张床，隔两道门，给早班和晚班之间的人睡觉。从前大家睡9路车的后排。'],
        [bold('厕所：'), '老停车场只有一间女厕，离大门200米；这里的女司机有34位。'],
        [
          bold('一扇窗：'),
          '修车的师傅抬头看得见树。任务书要的是排风扇，师傅们要的是树，后来两样都有。',
        ],
      ),
      quote(
        '从来没有人为四点五十设计过什么。所以一走进去，就知道有人想过。',
        '评委、公交司机，摘自她的评语',
      ),
      heading('评委不喜欢的地方'),
      paragraph(
        '评语照例全文张贴，批评也在内，2008年起年年如此。今年的批评有三条：来访的人找不到门；柱子的灰色“一看就是开会定的”；自行车架只有40个位子，四点四十就满了，有十一辆靠在全场唯一的消火栓上。',
      ),
      paragraph(
        '项目负责人顾工上台道谢，把自行车那一条记在手心里，没等自助餐开始就走了。他要赶末班车。',
      ),
    ),
  },
};
