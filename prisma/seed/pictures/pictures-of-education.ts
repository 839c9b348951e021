import { drawCourtyards } from './courtyards';
import { drawCorridorSchool } from './corridor-school';
import { drawSchoolNetwork } from './school-network';
import type { DemoPicture } from './demo-picture';

export const picturesOfEducation = {
  schoolNetwork: {
    draw: drawSchoolNetwork,
    credit: 'Education Studio 教育工作室',
    alt: {
      en: 'A country school from straight above, on a hill of rice terraces: roofs are taken off the classrooms, children play in the court, and a red line joins every room and runs on to other schools.',
      zh: '正上方俯瞰梯田环绕的一所山村小学：教室揭去屋顶，孩子们在院里玩，一条红线串起每间屋子，又通向别的学校。',
    },
    caption: {
      en: 'One cabinet, one tray, one box beside every blackboard: the red lines are all that the builders were given, and all that they needed.',
      zh: '一个柜，一道槽，每块黑板边上一个盒。交给施工队的就是这几根红线，也够了。',
    },
    focus: { x: 0.48, y: 0.48 },
  },
  corridorSchool: {
    draw: drawCorridorSchool,
    credit: 'Education Studio 教育工作室',
    alt: {
      en: 'A wide school corridor, open to the hills, in low morning sun: children run, read on the long bench over coloured boxes, and one draws on a blackboard in the wall.',
      zh: '朝着群山敞开的宽走廊，早晨的阳光斜照进来：孩子们在跑，在长凳上看书，凳下一排彩色小格，还有一个在墙上的黑板前画画。',
    },
    caption: {
      en: 'The corridor of Songlin is 4.2 metres wide and 58 long. The frames for closing it are in place; the glass has not been ordered.',
      zh: '松林小学的走廊宽4.2米、长58米。要封随时能封，框都留好了，玻璃至今没有订。',
    },
    focus: { x: 0.5, y: 0.5 },
  },
  courtyards: {
    draw: drawCourtyards,
    credit: 'Education Studio 教育工作室',
    alt: {
      en: 'A measured plan from above: nine tiled houses on both sides of a lane, each with a crooked courtyard in its middle, across which red strings are stretched.',
      zh: '一张测绘平面：巷子两边九座瓦顶老宅，各围着一个歪斜的天井，红线绳沿对角拉过去，学生站在里面量。',
    },
    caption: {
      en: 'No string meets another at a right angle. In the north corner of the old school a dog is asleep, drawn to scale.',
      zh: '九个天井，没有一个直角。老学堂北角睡着一条狗，按比例画的。',
    },
    focus: { x: 0.48, y: 0.42 },
  },
} satisfies Record<string, DemoPicture>;
