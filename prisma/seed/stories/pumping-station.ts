import { articleBody, bullets, heading, link, paragraph, quote, table } from '../body';
import type { DemoStory } from '../demo-story';

export const pumpingStation: DemoStory = {
  section: 'projects',
  issuedAt: '2025-06-18 09:05',
  picture: 'pumpingStation',
  tags: ['water', 'access'],
  authors: ['zhouAn'],
  en: {
    title: 'A pumping station that children may walk through',
    standfirst:
      'Four pumps at Willow Bank lift the rain of 11 square kilometres into the river. From today a public stair leads down to see them at work.',
    slug: 'a-pumping-station-to-walk-through',
    fate: {
      is: 'changed',
      standfirst:
        'Four pumps at Willow Bank lift the rain of 11 square kilometres into the river. A public stair leads down to see them at work; 9,000 people have taken it in the first three weeks.',
      note: 'Visitor figure from the operator; please check before it goes out.',
    },
    body: articleBody(
      paragraph(
        'Most of what keeps this city dry is underground, behind a fence, or both. The new station at Willow Bank is neither. A stair of 68 steps begins on the river promenade, turns twice around the shaft and ends on a gallery from which one looks down on four pumps the size of small buses. When it rains they run. When it rains hard, the operator says, it is the best free show in town.',
      ),
      paragraph(
        'The station drains 11 square kilometres of low ground in which 140,000 people live. It replaces one from 1978 that managed 14 cubic metres a second and stood still for nine hours in the flood summer of 2016. The new pumps lift 32; when one of them rests, the other three still manage 24.',
      ),
      table(
        ['Figure', 'Old station', 'New station'],
        ['Pumps', '7', '4'],
        ['Cubic metres a second', '14', '32'],
        ['Lift at high water', '5.1 m', '7.4 m'],
        ['Noise on the promenade', '71 dB', '48 dB'],
        ['Steps open to the public', '–', '68'],
      ),
      heading('The fence was the largest item'),
      paragraph(
        'It began with a wall. The brief set aside 300 metres of it, three metres high, along a riverbank where people swim, fish and dance. The infrastructure studio asked what it was to protect. The answer was: the people from the pumps, and the pumps from the people. “Both can be done with a sheet of glass and a good handrail,” says Ms Deng, who leads the project. “The glass was cheaper than the wall.”',
      ),
      paragraph(
        'What makes noise has gone down, what needs air has come up: the transformers stand on the roof, above any flood on record, behind slats of recycled sheet piling. The control room has a window on the stair. Its three operators voted for it, after a long discussion about lunch.',
      ),
      quote(
        'I have looked after pumps for twenty-six years. This is the first time that my daughter has asked me how they work.',
      ),
      heading('Going down'),
      bullets(
        'Open every day, 8:00–20:00, and above all when it rains. Closed when the red lamp at the top is lit.',
        'School classes with a guide: Wednesdays, by appointment.',
        'There is a lift for wheelchairs and prams. It stops at the gallery, as everyone does.',
      ),
      paragraph(
        'On the wall of the stair the high-water marks of a century are cast in bronze, each at its own height. Visitors pass 1954 at about the level of their knees, on the eleventh step from the top. What the same water does to brick is the subject of ',
        link('another report', '/en/articles/nine-walls-two-plum-rains'),
        '.',
      ),
    ),
  },
  zh: {
    title: '一座让孩子走进去的泵站',
    standfirst:
      '柳岸的四台水泵，把11平方公里的雨水提进大江。从今天起，一道公共楼梯通到底下，去看它们干活。',
    slug: 'rang-haizi-zou-jinqu-de-bengzhan',
    body: articleBody(
      paragraph(
        '让这座城市不淹水的东西，大多埋在地下，或者围在墙里。柳岸新泵站两样都不是。68级台阶从江边步道起步，绕着竖井转两个弯，落到一圈看台上；往下看，是四台小巴士一样大的水泵。下雨，它们就转。运行人员说，雨下大了，这是全城最好看的免费节目。',
      ),
      paragraph(
        '泵站负责11平方公里低洼地的排水，那里住着14万人。被替换的老站建于1978年，每秒排14立方米，2016年夏天发大水时停了九个小时。新站每秒32立方米，停一台检修，其余三台还有24。',
      ),
      table(
        ['项目', '老站', '新站'],
        ['水泵（台）', '7', '4'],
        ['排水能力（立方米/秒）', '14', '32'],
        ['高水位扬程', '5.1米', '7.4米'],
        ['步道上的噪声', '71分贝', '48分贝'],
        ['对公众开放的台阶', '—', '68级'],
      ),
      heading('最贵的一项，原来是围墙'),
      paragraph(
        '事情从一道墙说起。任务书里列了300米围墙，三米高，就砌在大家游泳、钓鱼、跳舞的江滩边。市政工作室问：墙是防什么的？回答是：别让人碰着泵，也别让人碰坏泵。“一块玻璃加一道好扶手，两件事都办了。”项目负责人邓工说，“玻璃比墙便宜。”',
      ),
      paragraph(
        '会响的往下放，怕水的往上抬：变压器上了屋顶，高过有记录以来的所有洪水，外面用回收的钢板桩做成百叶。控制室朝楼梯开了一扇窗，是三位运行人员投票定的；定之前，为了吃午饭会不会被人看见，讨论了很久。',
      ),
      quote('我管了二十六年水泵，女儿头一回问我，它们是怎么转的。'),
      heading('怎样下去'),
      bullets(
        '每天8:00至20:00开放，下雨天尤其值得来。入口红灯亮时关闭。',
        '学校参观有人讲解：每周三，请预约。',
        '轮椅和婴儿车有电梯，也停在看台。再往下，谁都不能去。',
      ),
      paragraph(
        '楼梯的墙上，一百年来的历次洪水位铸成铜条，各在各的高度。从上往下走到第十一级，1954年那条大约齐膝。同样的水对砖墙做了什么，见',
        link('另一篇报道', '/zh/articles/jiu-du-qiang-liang-ji-meiyu'),
        '。',
      ),
    ),
  },
};
