import { drawVillageClinic } from './village-clinic';
import { drawPumpingStation } from './pumping-station';
import { drawFootbridge } from './footbridge';
import { drawLibraryNorthWall } from './library-north-wall';
import { drawTeaWarehouse } from './tea-warehouse';
import type { DemoPicture } from './demo-picture';

export const picturesOfProjects = {
  teaWarehouse: {
    draw: drawTeaWarehouse,
    credit: 'Heritage Studio 遗产保护工作室',
    alt: {
      en: 'A long reading room between a brick wall and a wall of archive boxes; light falls through a strip in the ridge, past timber trusses, onto tables and readers.',
      zh: '狭长的阅览室，一侧是砖墙，一侧是满墙的档案盒；天光从屋脊的缝里落下，穿过木屋架，照在长桌和读者身上。',
    },
    caption: {
      en: 'The strip of north light is 64 metres long. It was cut for the readers; the first thing they do is look up.',
      zh: '屋脊这道北向天光长64米，本来是给看书的人开的，可谁进来都先抬头。',
    },
    focus: { x: 0.5, y: 0.58 },
  },
  libraryNorthWall: {
    draw: drawLibraryNorthWall,
    credit: 'Chufeng Institute 楚风设计研究院',
    alt: {
      en: 'A long, low hall on a lake at dusk: between tall timber louvres one sees shelves, lamps and readers, and all of it again, broken, in the water.',
      zh: '暮色里临湖的一座长厅：一片片高高的木百叶之间，看得见书架、灯和读书的人，倒影碎在水里。',
    },
    caption: {
      en: 'The north wall seen from the water. Each louvre turns on its own pin, never more than five degrees at a time.',
      zh: '从湖上看北墙。每片百叶绕自己的轴转，一次不超过五度。',
    },
    focus: { x: 0.45, y: 0.5 },
  },
  footbridge: {
    draw: drawFootbridge,
    credit: 'Structures Studio 结构工作室',
    alt: {
      en: 'A footbridge in two curves crosses an arm of a lake between wooded hills; students crowd its middle, water tanks stand at both ends, and on the bank two people watch through a level.',
      zh: '一座双曲线的步行桥跨过山林间的湖湾，学生挤在桥中央，两头摆着水箱，岸上两人守着水准仪。',
    },
    caption: {
      en: 'Under 101 tonnes the red mark went down by 44 millimetres; 48 had been calculated. The surveyors had asked for a bench and were given a hill.',
      zh: '压到101吨，红点下沉44毫米，比算出来的少4毫米。测量组原想要一条凳子，最后分到一个山头。',
    },
    focus: { x: 0.5, y: 0.5 },
  },
  pumpingStation: {
    draw: drawPumpingStation,
    credit: 'Infrastructure Studio 市政工作室',
    alt: {
      en: 'A cut through a pumping station beside a river in the rain: a public stair goes down past bronze water marks to a gallery with a school class, under it four pumps and a pipe to the river.',
      zh: '雨中江边泵站的剖面：公共楼梯贴着墙上的水位铜条往下走，看台上站着一班小学生，底下是四台水泵，一根大管子通向江里。',
    },
    caption: {
      en: 'Four pumps, 32 cubic metres a second, 68 steps. The uppermost mark beside the stair is 1954.',
      zh: '四台水泵，每秒32立方米，68级台阶。楼梯边最高的那道水位，是1954年。',
    },
    focus: { x: 0.52, y: 0.5 },
  },
  villageClinic: {
    draw: drawVillageClinic,
    credit: 'Chufeng Institute 楚风设计研究院',
    alt: {
      en: 'A low house with walls of layered yellow earth and a deep tiled roof: people wait on the bench under its eaves, and a doctor stands at a door in the gable beside a persimmon tree.',
      zh: '一座黄土夯成的平房，墙上一层层纹路，瓦檐很深：屋檐下的长凳上坐着人，医生站在山墙的门口，旁边是一棵柿子树和公交站牌。',
    },
    caption: {
      en: 'The door is in the gable, next to the bus stop. Whoever sits on the bench may be waiting for either.',
      zh: '门开在山墙上，挨着公交站牌。凳上坐着的，等医生还是等车，谁也看不出来。',
    },
    focus: { x: 0.55, y: 0.62 },
  },
} satisfies Record<string, DemoPicture>;
