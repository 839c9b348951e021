import {
  articleBody,
  bold,
  bullets,
  heading,
  italic,
  link,
  paragraph,
  quote,
  table,
} from '../body';
import type { DemoStory } from '../demo-story';

export const bambooFloor: DemoStory = {
  section: 'research',
  issuedAt: '2024-11-28 14:10',
  picture: 'bambooFloor',
  tags: ['timber', 'structures', 'earth'],
  authors: ['qinXiaoman'],
  en: {
    title: 'At the third attempt the bamboo floor outlasts the fire',
    standfirst:
      'Sixty minutes were required; after seventy-one it was still carrying its load. The answer was not more bamboo but fifteen millimetres of mud.',
    slug: 'bamboo-floor-passes-third-fire-test',
    body: articleBody(
      paragraph(
        'The furnace in Hall C follows a curve that every fire engineer knows by heart: 576 degrees after five minutes, 842 after thirty, 945 after an hour. On top of it, on Tuesday, lay a floor of laminated bamboo, 4.8 metres in span and 200 millimetres thick, loaded with concrete blocks as if a family with a piano lived on it. At eleven minutes past the hour somebody said that one could perhaps turn it off now.',
      ),
      paragraph(
        'It was the third try in thirty-two months. The first floor lasted 37 minutes, the second 52. Nobody at the timber laboratory calls these failures. “The second was the most instructive quarter of an hour of my life,” says Ms Yan, who heads the project, and who watched it through a pane of glass the size of a paperback.',
      ),
      table(
        ['Test', 'Underside', 'Charring (mm/min)', 'Held (min)', 'What gave way'],
        ['March 2022', 'bare', '0.94', '37', 'glue lines, all at once'],
        ['June 2023', 'bare, joints staggered', '0.81', '52', 'two joints near the support'],
        ['November 2024', '15 mm clay render', '0.46', '71', 'nothing; stopped'],
      ),
      heading('It was never the bamboo'),
      paragraph(
        'Bamboo chars like any wood, slowly and from the outside, and the char protects what is under it. What ended the first test was the glue, which softens at a little over 200 degrees and let the lowest layer drop like a roller blind. So the second floor had its joints staggered and its layers pegged. It kept together, until the fire found the places where two boards met.',
      ),
      paragraph(
        'For the third the team tried eleven coatings and chose the one that everybody’s grandparents had on the kitchen ceiling: clay, sand and chopped straw, on a mesh of split cane. It weighs 24 kilograms a square metre and costs 31 yuan. It cracks in the heat, ',
        bold('but it does not fall'),
        ', because the cane holds it, and for the first 26 minutes the bamboo did not know that there was a fire. The group that has had ',
        link(
          'a wall of rammed earth in the rain since 2017',
          '/en/articles/nine-walls-two-plum-rains',
        ),
        ' mixed the clay.',
      ),
      quote(
        'We spent two years looking for something new. It was on the ceiling of my aunt’s kitchen in Xianning all the time.',
        'Ms Yan',
      ),
      heading('What this allows, and what not'),
      bullets(
        'Houses of up to three storeys with bamboo floors may be submitted for approval one by one. There is no standard yet; the institute has proposed one.',
        'Pipes may not pass through the floor. That is the fourth test, in spring.',
        'The clay has to be mended after a leak. In an earlier trial a wet patch of half a square metre cost nine minutes.',
      ),
      paragraph(
        'The floor has been sawn into four and hangs in the foyer, char downwards. Visitors say that it smells of ',
        italic('barbecue'),
        '. The canteen has asked what the curve was again.',
      ),
    ),
  },
  zh: {
    title: '竹楼板第三次进炉，火先认输',
    standfirst:
      '规定撑六十分钟，撑到七十一分钟还扛着荷载。管用的不是多加竹子，是抹了十五毫米的泥。',
    slug: 'zhulouban-disanci-fanghuo-shiyan',
    body: articleBody(
      paragraph(
        'C厅那座炉子按一条曲线升温，干防火的人都背得出来：五分钟576℃，三十分钟842℃，一个钟头945℃。星期二，炉口上盖着一块竹集成材楼板，跨度4.8米，厚200毫米，上面压的混凝土块相当于住了一家人，外加一架钢琴。烧到第七十一分钟，有人说了一句：要不，关了吧？',
      ),
      paragraph(
        '这是三十二个月里的第三次。头一块撑了37分钟，第二块52分钟。在木结构实验室，没有人管这叫失败。“第二次的最后一刻钟，是我这辈子学东西最多的一刻钟。”课题负责人严工说。她是隔着一块巴掌大的耐火玻璃看完的。',
      ),
      table(
        ['试验', '板底', '炭化速度（毫米/分）', '耐火（分钟）', '坏在哪里'],
        ['2022年3月', '裸露', '0.94', '37', '胶层，一下子全开'],
        ['2023年6月', '裸露，接头错开', '0.81', '52', '靠支座的两处接头'],
        ['2024年11月', '抹泥15毫米', '0.46', '71', '没有坏，主动停炉'],
      ),
      heading('毛病从来不在竹子'),
      paragraph(
        '竹子跟木头一样，烧起来由外往里慢慢炭化，炭层反过来护住里面。第一次坏在胶上：胶过了两百来度就软，最底下一层像卷帘一样整片掉下来。第二次把接头错开，层间打了竹销，散是不散了，可火还是找到了两块板碰头的地方。',
      ),
      paragraph(
        '第三次，组里试了十一种涂层，最后挑中的是老灶屋顶棚上那一种：黏土、沙、切碎的稻草，抹在篾网上。每平方米24公斤，31元。火一烧它也裂，',
        bold('但是不掉'),
        '，篾网兜着。开头26分钟，竹子根本不知道底下着了火。泥是建筑物理组帮忙调的，他们有一堵夯土墙，',
        link('从2017年起一直立在雨里', '/zh/articles/jiu-du-qiang-liang-ji-meiyu'),
        '。',
      ),
      quote('新材料找了两年。其实就在我姑妈家灶屋的顶棚上，抬头就是。', '严工'),
      heading('能做什么，还不能做什么'),
      bullets(
        '三层以下的房子可以用竹楼板，一栋一报，专家逐栋论证。标准还没有，院里已经提了一稿。',
        '管道还不能穿楼板。这是第四次试验的题目，明年春天做。',
        '漏过水，泥要补。试过一块湿了半平方米的，耐火少了九分钟。',
      ),
      paragraph(
        '烧过的楼板锯成四段，炭面朝下，挂在门厅里。来看的人都说有股烧烤味。食堂班长来过一趟，问那条升温曲线能不能抄一份。',
      ),
    ),
  },
};
