import { articleBody, bold, heading, italic, numbered, paragraph, quote, table } from '../body';
import type { DemoStory } from '../demo-story';

export const footbridge: DemoStory = {
  section: 'projects',
  issuedAt: '2018-05-24 10:20',
  picture: 'footbridge',
  tags: ['structures', 'measuring'],
  authors: ['zhouAn', 'qinXiaoman'],
  en: {
    title: 'Bridge of two curves: on Mo Hill 400 students march for the load test',
    standfirst:
      'First came 2,040 sandbags, then 50 tanks of water, then a drum. The footbridge bent four millimetres less than it had been allowed to.',
    slug: 'footbridge-on-mo-hill-load-test',
    body: articleBody(
      paragraph(
        'A bridge is finished twice: once when the last bolt is tight, and once when somebody has tried to spoil it. The footbridge on Mo Hill, which carries the path from the camellia garden across an arm of the lake, was finished for the second time yesterday afternoon at ten past four.',
      ),
      paragraph(
        'It is 148 metres long and consists of two curves that do not agree. It leaves the garden to the left, because a very old ginkgo stands in the direct line and the garden would not discuss it; above the water it thinks better of it and swings to the right. What carries it is a single steel box on three pairs of slanting legs, with 62 metres between the widest two. A bridge that bends always wants to lean out of its bends a little, and the structural studio wanted to know how much.',
      ),
      heading('Dead weight'),
      paragraph(
        'On Monday and Tuesday a conveyor belt was busy. Sandbags of 25 kilograms went on, 2,040 of them, and between them 50 plastic tanks of one cubic metre each, which were filled slowly with a hose, since water, unlike sand, can be let out in a hurry. From the bank two surveyors watched a red mark through a level. At 101 tonnes it had gone down by 44 millimetres. The calculation had said 48. When everything was off again, one millimetre remained; nine would have been permitted.',
      ),
      heading('Living weight'),
      paragraph(
        'Sand does not walk. People do, about twice a second, and when they fall into step, a light bridge may join in. Hence the 400 students, hired from three faculties at 60 yuan and two steamed buns each, and a physics teacher with a drum. Some of the tanks were left at both ends, as ballast and as seats.',
      ),
      table(
        ['What they did', 'People', 'Dampers', 'Peak acceleration (m/s²)'],
        ['Stroll, talking', '400', 'free', '0.16'],
        ['March to the drum', '400', 'free', '0.41'],
        ['March to the drum', '400', 'locked', '0.93'],
        ['Jump on the spot', '50', 'free', '0.58'],
        ['Permitted', '–', '–', '0.70'],
      ),
      paragraph(
        'The third row is the point of the exercise. Under the deck hang four dampers, boxes of 1.1 tonnes on springs that swing against the bridge. With the dampers locked the railing could be seen to move, and a row of students sat down without having been asked. ',
        bold('With the dampers free nobody noticed anything'),
        ', which is what 4.4 tonnes of steel were bought for.',
      ),
      quote(
        'The hardest thing was to make them march badly. After ten minutes of strolling they had fallen into step by themselves.',
        'The drummer',
      ),
      heading('What still has to be done'),
      numbered(
        'Pack up the third pair of legs by half a millimetre: it carried two per cent less than its share.',
        'Move the bench in the middle by a metre. It stands where one feels the most, and couples will complain.',
        'Return the sand. It belongs to the playground of the garden.',
      ),
      paragraph(
        'The engineers ask walkers for one thing only: please go ',
        italic('out'),
        ' of step. The bridge opens on 1 June.',
      ),
    ),
  },
  zh: {
    title: '两道弧线一座桥：四百名学生踏着鼓点走过磨山',
    standfirst:
      '先上2040袋沙，再上50箱水，最后上人、上鼓。磨山步行桥荷载试验结束，桥面比算出来的少弯了四毫米。',
    slug: 'moshan-buxingqiao-hezai-shiyan',
    body: articleBody(
      paragraph(
        '一座桥要完工两回：一回是拧紧最后一颗螺栓，一回是有人想方设法要弄坏它，没弄坏。磨山步行桥的第二回，是昨天下午四点十分。',
      ),
      paragraph(
        '桥从茶花园出发，跨过一湾湖水，全长148米，由两道弧线接成，而且互相不服：先往左拐，因为正前方有一棵老银杏，园方说，这个没得商量；到了水面上，又像改了主意，甩头往右。撑着它的是一根钢箱梁，三对斜腿，最宽的一跨62米。拐弯的桥总想往外歪一点，歪多少，结构工作室要亲眼看看。',
      ),
      heading('死的重量'),
      paragraph(
        '周一、周二上沙袋。每袋25公斤，一共2040袋，靠传送带一袋一袋送上去；沙袋之间摆着50个一立方米的塑料水箱，拿水管慢慢灌。为什么要用水？因为真出了事，水放得快，沙子放不快。岸上两个人架起水准仪，盯着桥边一个红点。加到101吨，红点下沉44毫米，计算值是48毫米。卸完以后还剩1毫米没有弹回来，规范允许9毫米。',
      ),
      heading('活的重量'),
      paragraph(
        '沙子不会走路，人会。人一秒钟大约走两步，步子一齐，轻巧的桥就可能跟着晃。于是从三个院系请来四百名学生，每人60元，外加两个肉包子；另请物理老师一位，自带大鼓。水箱留了一些在桥两头，压重，也当凳子。',
      ),
      table(
        ['动作', '人数', '阻尼器', '峰值加速度（m/s²）'],
        ['散步，随便聊', '400', '放开', '0.16'],
        ['踏鼓点齐步走', '400', '放开', '0.41'],
        ['踏鼓点齐步走', '400', '锁死', '0.93'],
        ['原地跳', '50', '放开', '0.58'],
        ['允许值', '—', '—', '0.70'],
      ),
      paragraph(
        '要紧的是第三行。桥底下吊着四个箱子，每个1.1吨，架在弹簧上，桥往东晃它就往西晃，行话叫TMD。试验时先把它们锁死，栏杆晃得肉眼看得见，有一排学生没等口令就坐下了。再放开，同样的鼓点，同样的人，',
        bold('谁都没有感觉'),
        '。花钱买这4.4吨钢，买的就是这个“没有感觉”。',
      ),
      quote('最难的是让他们走乱。叫他们随便走，走上十分钟，自己就齐了。', '敲鼓的物理老师'),
      heading('还剩几件小事'),
      numbered(
        '第三对斜腿比该受的力少了2%，腿底下要垫高半毫米。',
        '桥中央的长椅挪开一米。那里晃得最明显，坐着谈恋爱的人会有意见。',
        '沙子还给茶花园的儿童沙坑。',
      ),
      paragraph('桥6月1日开放。工程师对游人只有一个请求：别走正步。'),
    ),
  },
};
