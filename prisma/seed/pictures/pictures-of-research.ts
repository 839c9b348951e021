import { drawRoofGarden } from './roof-garden';
import { drawNineWalls } from './nine-walls';
import { drawSensors } from './sensors';
import { drawBambooFloor } from './bamboo-floor';
import type { DemoPicture } from './demo-picture';

export const picturesOfResearch = {
  bambooFloor: {
    draw: drawBambooFloor,
    credit: 'Timber Laboratory 木结构实验室',
    alt: {
      en: 'A test furnace cut open, flames inside; above it the layers of a bamboo floor are lifted apart, the lowest burnt black, the topmost loaded with blocks, and red wires lead to a recorder.',
      zh: '一座剖开的试验炉，炉内火焰正旺；上方竹楼板的各层被拉开，最下一层烧得焦黑，最上一层压着重块，红色导线接到记录仪。',
    },
    caption: {
      en: 'The floor as it lay over the fire for 71 minutes, taken apart for the drawing. In the furnace it was 200 millimetres thick.',
      zh: '在火上扛了71分钟的那块楼板。为了看清楚，图上把它一层层拉开；在炉口上，它总共厚200毫米。',
    },
    focus: { x: 0.5, y: 0.5 },
  },
  sensors: {
    draw: drawSensors,
    credit: 'Building Physics Laboratory 建筑物理实验室',
    alt: {
      en: 'An old six-storey block of flats at night: its lit windows run from cold blue near the ground to yellow and red under the roof, and a small ring in each marks a sensor.',
      zh: '夜里一栋六层的老住宅楼：亮着的窗子，底层偏冷蓝，越往上越黄、越红，每扇窗角有一个小圆圈，那是传感器。',
    },
    caption: {
      en: 'One evening in July at ten. The reddest window, top floor, west end, had 32.6 degrees; in January the same room was the coldest.',
      zh: '七月的一个晚上，十点。最红的那扇窗是顶层西头，32.6℃；到了一月，最冷的也是它。',
    },
    focus: { x: 0.5, y: 0.45 },
  },
  nineWalls: {
    draw: drawNineWalls,
    credit: 'Building Physics Laboratory 建筑物理实验室',
    alt: {
      en: 'Nine free-standing test walls of earth, brick, block and render recede across a wet yard in the rain, dotted with red probes; a woman with a red umbrella stands before them.',
      zh: '雨中的院子里，夯土、砖、砌块、抹灰的九堵试验墙一字排开，墙上布着红色探头，一位打红伞的女子站在墙前。',
    },
    caption: {
      en: 'Forty probes in each wall report every ten minutes. The rain goes in everywhere; where it comes out again is the question.',
      zh: '每堵墙40个探头，十分钟报一次数。雨水哪堵都进得去，要看的是哪堵出得来。',
    },
    focus: { x: 0.5, y: 0.55 },
  },
  roofGarden: {
    draw: drawRoofGarden,
    credit: 'Building Physics Laboratory 建筑物理实验室',
    alt: {
      en: 'The flat roof of an old block by the river, from above: one half is bare and grey, on the other half grow rows of vegetables, and between them people weigh the harvest.',
      zh: '俯瞰江边一栋老楼的平屋顶：一半灰扑扑地空着，一半种满一排排蔬菜，几个人正在中间给收成过秤。',
    },
    caption: {
      en: 'Thirty-six beds on one side, none on the other. Under the vegetables the ceilings were 4.1 degrees cooler.',
      zh: '一边36个种植箱，另一边一个没有。菜地底下，天花板凉了4.1℃。',
    },
    focus: { x: 0.5, y: 0.4 },
  },
} satisfies Record<string, DemoPicture>;
