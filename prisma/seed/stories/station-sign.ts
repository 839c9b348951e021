import {
  articleBody,
  bold,
  bullets,
  heading,
  italic,
  link,
  numbered,
  paragraph,
  quote,
  table,
} from '../body';
import type { DemoStory } from '../demo-story';

export const stationSign: DemoStory = {
  section: 'city',
  issuedAt: '2026-03-18 08:30',
  picture: 'stationSign',
  tags: ['transport', 'access', 'measuring'],
  authors: ['streetStudio', 'linYue'],
  en: {
    title: 'Station signs that a grandmother can read',
    standfirst:
      'Dongfu Street station has 43 new signs. Sixty-four people between 66 and 91 tried them; of the seven who got lost, only two blame the signs.',
    slug: 'station-signs-a-grandmother-can-read',
    body: articleBody(
      paragraph(
        'Every Wednesday Mrs Fang, who is 82, travels four stops to the market in Dongfu Street with an empty trolley and returns with a full one. The way back is easy. On the way there she used to leave the station by exit E, on the wrong side of an eight-lane road, because the sign for exit B said “Binjiang Avenue (North Section)”. “I can read it perfectly well,” she said to the street studio. “I just don’t know what it wants me to do.”',
      ),
      paragraph(
        'That sentence hung over the desk of the studio for a winter. Since Monday its result has been hanging in the station.',
      ),
      table(
        ['Feature', 'Old signs', 'New signs'],
        ['Height of the characters', '7 cm', '14 cm'],
        ['Height above the floor', '3.2 m', '2.5 m'],
        ['Contrast', '3.2 : 1', '11 : 1'],
        ['Most destinations on one sign', '9', '4'],
        ['Right exit at the first attempt', '27 of 64', '57 of 64'],
        ['Time to the exit, on average', '4 min 10 s', '1 min 50 s'],
      ),
      heading('What changed, apart from the size'),
      numbered(
        'The arrow comes first, at the edge, before there is anything to read.',
        [
          'The sign says where people are going: the market (菜场), the clinic, the ferry, the school. Names of roads are for those who drive, and ',
          bold('nobody drives out of an underground station'),
          '.',
        ],
        [
          'Things are translated, names are spelt: ',
          italic('Market'),
          ', but ',
          italic('Dongfu Jie'),
          ', as the bus driver says it.',
        ],
        'White on dark blue. On white boards old eyes see mostly the lamp behind them.',
        'The same sign again, 20 metres on. Most people who turn back are not lost; they have only not been told that they were right.',
      ),
      heading('Tested on people, not on readers'),
      paragraph(
        'The 64 volunteers were sent to an exit twice, to the old signs in December and to the new ones last week, with a shopping bag and no telephone. At the first attempt 27 found it in December and 57 now, which is 42 and 89 per cent.',
      ),
      paragraph('The studio spoke to the seven who did not:'),
      bullets(
        'Two took the pictogram of the clinic for a first-aid box. It has been redrawn.',
        'Two had left their glasses at home, as had nine of those who found the way.',
        'Two were talking to each other.',
        'One had found a cool bench, and saw no reason to hurry.',
      ),
      quote(
        'My grandson says that it looks like a sign for children. I told him to wait.',
        'Mrs Fang, exit B',
      ),
      paragraph(
        'The signs cost 1,150 yuan each, 49,450 in all, since they use the old frames. Two more stations follow in the autumn. The drawings, the alphabet of pictograms and the list of mistakes are free for any city that asks (signs@example.org). How the same studio counted shade at the crossings upstairs is told in ',
        link('an earlier report', '/en/articles/212-crossings-at-three-in-the-afternoon'),
        '; exit B has a tree.',
      ),
    ),
  },
  zh: {
    title: '地铁站里的指路牌，要让奶奶看得懂',
    standfirst:
      '东埠街站换了43块新牌子，请64位66岁到91岁的老人来试。走错的七位里，怪牌子的只有两位。',
    slug: 'nainai-kandedong-de-zhilupai',
    body: articleBody(
      paragraph(
        '方奶奶82岁，每个星期三坐四站地铁，拖着空车到东埠街买菜，再拖着满车回去。回去不难，难的是来：菜场在B口，她总从E口出去，隔着一条八车道的马路干瞪眼。B口的牌子上写的是“滨江大道（北段）”。“字我都认得，”她对街道工作室的人说，“就是不晓得它要我做什么。”',
      ),
      paragraph('这句话抄在纸上，在工作室墙上贴了一个冬天。这周一，照着这句话做的牌子挂进了车站。'),
      heading('改的不光是字号'),
      numbered(
        '箭头放在最前头。字还没看，先知道往哪边走。',
        [
          '写去处，不写路名：菜场、卫生站、轮渡、小学。路名是给开车的人看的，',
          bold('可没有人从地铁站里开车出来'),
          '。',
        ],
        '是东西就译成英文，是地名就拼出来：菜场写Market，东埠街写Dongfu Jie，外国乘客照着念，公交司机听得懂。',
        '深蓝底，白字。白底的灯箱，老人眼里多半只看见灯。',
        '过20米，同一块牌子再挂一遍。半路掉头的人大多没有走错，只是没人告诉他走对了。',
      ),
      table(
        ['项目', '旧牌', '新牌'],
        ['字高', '7厘米', '14厘米'],
        ['离地', '3.2米', '2.5米'],
        ['对比度', '3.2:1', '11:1'],
        ['一块牌上最多几个去处', '9', '4'],
        ['一次走对', '64人中27人', '64人中57人'],
        ['平均用时', '4分10秒', '1分50秒'],
      ),
      heading('不考认字，只看走路'),
      paragraph(
        '64位老人各走两回：十二月看旧牌，上周看新牌。每人提一只菜篮，不带手机，报一个去处，自己找出口。一次走对的，十二月是27位，占42%；上周是57位，占89%。没走对的七位，工作室一一问过：',
      ),
      bullets(
        '两位把卫生站的图形看成了急救箱。图形已经重画。',
        '两位没带眼镜。不过走对的人里，也有九位没带。',
        '两位一路在聊天。',
        '一位找到一张凉快的椅子，觉得不必着急。',
      ),
      quote('孙子说，这牌子像给小孩看的。我说，你等着，你也有这一天。', '方奶奶，在B口'),
      paragraph(
        '旧框子接着用，每块牌子只花1150元，43块一共49450元。今年秋天再换两个站。图纸、整套图形，连同一份试错记录，哪座城市来要都白送（signs@example.org）。同一批人前年夏天数过地面上的树荫，见',
        link('《下午三点的212个路口》', '/zh/articles/xiawu-sandian-de-lukou'),
        '。B口出来，正好有一棵树。',
      ),
    ),
  },
};
