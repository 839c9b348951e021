import { drawModelWorkshop } from './model-workshop';
import { drawDrawingArchive } from './drawing-archive';
import { drawBusDepot } from './bus-depot';
import type { DemoPicture } from './demo-picture';

export const picturesOfInstitute = {
  busDepot: {
    draw: drawBusDepot,
    credit: 'Chufeng Institute 楚风设计研究院',
    alt: {
      en: 'The folded roof of a bus depot runs in sharp bays across a red sky; under it stand buses with their lights on, and wet asphalt mirrors them.',
      zh: '公交停车场的折板屋顶一折一折横过红色的天空，檐下停着亮灯的公交车，湿漉漉的地面映出倒影。',
    },
    caption: {
      en: 'The depot on Paper Mill Road an hour after the jury’s visit. At a quarter to five it was too dark to draw.',
      zh: '造纸厂路停车场，评委走后一个钟头。四点三刻那会儿，天还太黑，没法画。',
    },
    focus: { x: 0.5, y: 0.52 },
  },
  drawingArchive: {
    draw: drawDrawingArchive,
    credit: 'Chufeng Institute 楚风设计研究院',
    alt: {
      en: 'A wall of grey steel drawers in a slanting beam of light: two people pull a heavy one, others carry off rolls and sheets, and somebody reaches up from a ladder.',
      zh: '一整面灰色的钢抽屉，一道光斜斜照下来：两个人合力拉开一格，有人抱走图卷，有人捧着一张图细看，还有人站在梯子上够高处。',
    },
    caption: {
      en: 'It took two to pull a drawer and sixty-five years to fill them. In April all 41,000 drawings will be upstairs.',
      zh: '拉开一格要两个人，装满用了六十五年。四月起，41000张图全在楼上。',
    },
    focus: { x: 0.5, y: 0.62 },
  },
  modelWorkshop: {
    draw: drawModelWorkshop,
    credit: 'Chufeng Institute 楚风设计研究院',
    alt: {
      en: 'A workshop in winter light: an old green band saw stands by the window, and at the bench a white-haired man bends over the timber model of a long hall under a red lamp.',
      zh: '冬日的模型工房：窗前一台绿色的老带锯；工作台上，红台灯照着一座长棚的木模型，一位白发师傅俯身在摆柱子。',
    },
    caption: {
      en: 'The saw is of 1963 and weighs 410 kilos. Its three competitors stand on the shelf at the back and make less noise.',
      zh: '锯子是1963年的，重410公斤。三位对手在后面的搁板上，声音比它小。',
    },
    focus: { x: 0.5, y: 0.5 },
  },
} satisfies Record<string, DemoPicture>;
