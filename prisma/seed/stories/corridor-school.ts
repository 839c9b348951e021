import {
  articleBody,
  bullets,
  captioned,
  footnote,
  heading,
  infoBox,
  paragraph,
  quote,
  subheading,
  table,
} from '../body';
import type { DemoStory } from '../demo-story';

export const corridorSchool: DemoStory = {
  section: 'education',
  issuedAt: '2022-09-01 08:00',
  picture: 'corridorSchool',
  tags: ['schools'],
  authors: ['zhouAn', 'educationStudio'],
  en: {
    title: 'In this school the corridor is the best room',
    standfirst:
      'Songlin primary school starts its first year with six classrooms, 180 children and a corridor as wide as a street.',
    slug: 'the-corridor-is-the-best-room',
    body: articleBody(
      paragraph(
        'The brief asked for six classrooms and “circulation as required”. What the children of Songlin found this morning, on the first day of term, is a corridor 4.2 metres wide and 58 metres long, with a bench along one side, a washing trough in the middle and the hills at the end.',
      ),
      paragraph(
        'The school in the hills north of the city replaces three older ones with a leaking roof each. Many pupils walk for an hour and arrive long before the bell; in winter they used to wait under the eaves. “We counted how they spend the day,” says the architect in charge, Ms Luo of the education studio. “A third of it passes between lessons.',
        footnote(
          'On nine school days in March 2019, from the first child at the gate to the last one leaving it: 487 minutes a day, 164 of them outside lessons.',
        ),
        ' So we moved a third of the money there.”',
      ),
      heading('Where the square metres went'),
      captioned(
        'Floor area by use',
        table(
          ['Room', 'Standard plan', 'As built'],
          ['Six classrooms', '402 m²', '372 m²'],
          ['Corridor', '139 m²', '244 m²'],
          ['Staff and store rooms', '180 m²', '116 m²'],
          ['Total', '721 m²', '732 m²'],
        ),
      ),
      paragraph(
        'The classrooms gave up five square metres each, mostly the strip behind the last row in which the brooms stood. The county accepted the plan on condition that the corridor could be closed in a single afternoon if it proved too cold. The frames for the glass are in place. The glass has not been ordered.',
      ),
      heading('One corridor, four uses'),
      subheading('Before eight'),
      paragraph(
        'The bench faces east and is warm first. Under it are 180 boxes for dry shoes, one for each child, painted by their owners last week.',
      ),
      subheading('At noon'),
      paragraph(
        'Flaps in the parapet fold down into tables for ninety. The school eats in two sittings; those who wait may play, those who eat may watch.',
      ),
      subheading('In the afternoon'),
      paragraph(
        'Twelve panels of the inner wall are blackboards. Lessons spill out of the door, above all arithmetic, which the teachers say is louder and better outside.',
      ),
      subheading('On Saturdays'),
      paragraph(
        'The village borrows it. A wedding has been announced for October, a meeting of walnut growers for the week after.',
      ),
      quote('It is good because nobody said what it is for.', 'A pupil of the fourth class'),
      heading('What was learnt'),
      paragraph(
        'Songlin is the first of five small schools that the studio is building with the county. Three changes have already gone into the drawings of the second:',
      ),
      bullets(
        'The trough gets warm water from the roof; it costs less than the complaints.',
        'The bench becomes four centimetres lower. The first class cannot reach the ground.',
        'The bell moves outdoors, where the children are.',
      ),
      infoBox(
        'To see it',
        paragraph(
          'The corridor is open to visitors on the first Saturday of each month, except in the walnut season. The county bus stops at the foot of the stair; the stair has 112 steps and a handrail at two heights.',
        ),
      ),
    ),
  },
  zh: {
    title: '这所小学，走廊是最好的一间教室',
    standfirst: '松林小学今天开学：六间教室，180个孩子，一条宽得像街的走廊。',
    slug: 'zoulang-shi-zuihao-de-jiaoshi',
    body: articleBody(
      paragraph(
        '任务书上写的是六间教室，“交通面积按需设置”。今天一早开学，松林的孩子们看到的，是一条4.2米宽、58米长的走廊：一边是通长的木凳，中间一道洗手槽，尽头是山。',
      ),
      paragraph(
        '学校在城北的山里，由三所屋顶漏雨的老学校合并而成。许多学生要走一个钟头山路，到校时离上课还早，从前冬天就站在屋檐底下等。“我们数过他们的一天，”设计负责人、教育工作室的罗工说，“有三分之一不在课上。',
        footnote(
          '2019年3月的九个上学日，从第一个孩子进校门到最后一个离开：每天487分钟，其中164分钟不在课上。',
        ),
        '那就把三分之一的钱花到那儿去。”',
      ),
      heading('面积花在了哪里'),
      captioned(
        '各类用房面积',
        table(
          ['用途', '标准平面', '建成'],
          ['六间教室', '402平方米', '372平方米'],
          ['走廊', '139平方米', '244平方米'],
          ['教师办公与储藏', '180平方米', '116平方米'],
          ['合计', '721平方米', '732平方米'],
        ),
      ),
      paragraph(
        '每间教室让出五平方米，让掉的多半是最后一排后面放扫帚的那一溜。县里点了头，条件是万一太冷，一个下午就要能把走廊封起来。装玻璃的框已经留好，玻璃至今没有订。',
      ),
      heading('一条走廊，四种用法'),
      subheading('八点以前'),
      paragraph(
        '木凳朝东，太阳最先晒到。凳下有180个小格放干鞋，一人一格，上周由各自的主人刷了颜色。',
      ),
      subheading('中午'),
      paragraph('栏板翻下来就是饭桌，坐得下90人。全校分两批吃饭，等的人可以玩，吃的人可以看。'),
      subheading('下午'),
      paragraph(
        '内墙有十二块是黑板。课常常上到门外来，算术尤其多；老师们说，在外面声音大，效果也好。',
      ),
      subheading('星期六'),
      paragraph('走廊借给村里。十月已经订出去一场婚礼，再下一周是核桃种植户开会。'),
      quote('好就好在，没人说过它是干什么用的。', '一名四年级学生'),
      heading('学到了什么'),
      paragraph(
        '松林是工作室同县里合建的五所小规模学校中的第一所。有三处改动，已经画进第二所的图里：',
      ),
      bullets(
        '洗手槽接屋顶的太阳能热水，这点花费比听抱怨便宜。',
        '木凳降低四厘米，一年级的脚够不着地。',
        '电铃装到室外去，孩子们都在那儿。',
      ),
      infoBox(
        '去看看',
        paragraph(
          '每月第一个星期六走廊对外开放，核桃收获季除外。县里的班车停在台阶下面；台阶112级，扶手分高低两道。',
        ),
      ),
    ),
  },
};
