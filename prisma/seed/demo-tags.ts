import type { Locale } from '@/lib/i18n/locales';

/** A name with its address and a sentence about it, in each language. */
export type DemoNames = Record<Locale, { name: string; slug: string; description: string }>;

export type DemoTag =
  | 'libraries'
  | 'schools'
  | 'housing'
  | 'heritage'
  | 'streets'
  | 'transport'
  | 'access'
  | 'water'
  | 'heat'
  | 'energy'
  | 'timber'
  | 'earth'
  | 'structures'
  | 'drawing'
  | 'measuring'
  | 'house';

/** The themes of the demo newspaper; Chinese addresses are in pinyin, as articles' are. */
export const demoTags: Record<DemoTag, DemoNames> = {
  libraries: {
    en: {
      name: 'Libraries',
      slug: 'libraries',
      description: 'Reading rooms and archives: how they are lit, aired and kept quiet.',
    },
    zh: {
      name: '图书馆',
      slug: 'tushuguan',
      description: '阅览室和档案室：光从哪里来，风往哪里走，怎样才安静。',
    },
  },
  schools: {
    en: {
      name: 'Schools',
      slug: 'schools',
      description: 'Classrooms, and the corridors, yards and cables between them.',
    },
    zh: {
      name: '学校',
      slug: 'xuexiao',
      description: '教室，以及教室与教室之间的走廊、操场和网线。',
    },
  },
  housing: {
    en: {
      name: 'Housing',
      slug: 'housing',
      description: 'Flats and lanes, old ones above all, and the people who know them best.',
    },
    zh: {
      name: '住宅',
      slug: 'zhuzhai',
      description: '住宅楼和里弄，老的居多；最懂它们的，是住在里面的人。',
    },
  },
  heritage: {
    en: {
      name: 'Old buildings',
      slug: 'old-buildings',
      description: 'What to keep, what to mend and what to leave alone.',
    },
    zh: { name: '老房子', slug: 'laofangzi', description: '哪些要留，哪些要修，哪些最好别动。' },
  },
  streets: {
    en: {
      name: 'Streets',
      slug: 'streets',
      description: 'Kerbs, crossings, stalls and shade: the rooms of the city that have no roof.',
    },
    zh: {
      name: '街道',
      slug: 'jiedao',
      description: '路牙、路口、摊位和树荫：城市里没有屋顶的那些房间。',
    },
  },
  transport: {
    en: {
      name: 'Getting about',
      slug: 'getting-about',
      description: 'Buses, stations and lifts, and the signs by which they are found.',
    },
    zh: { name: '出行', slug: 'chuxing', description: '公交、车站、电梯，还有指路的牌子。' },
  },
  access: {
    en: {
      name: 'Access for all',
      slug: 'access-for-all',
      description: 'Doors, ramps, letters: building so that nobody has to ask for help.',
    },
    zh: { name: '无障碍', slug: 'wuzhangai', description: '门、坡道、字号：让谁都不必开口求人。' },
  },
  water: {
    en: {
      name: 'Water',
      slug: 'water',
      description: 'Rain, river and lake, where they go and how high they have stood.',
    },
    zh: { name: '水', slug: 'shui', description: '雨水、江水、湖水：往哪里去，涨到过多高。' },
  },
  heat: {
    en: {
      name: 'Summer heat',
      slug: 'summer-heat',
      description: 'Keeping cool from May to September, with as little machinery as will do.',
    },
    zh: { name: '暑热', slug: 'shure', description: '从五月到九月，怎样少用机器也凉快。' },
  },
  energy: {
    en: {
      name: 'Energy',
      slug: 'energy',
      description: 'Kilowatt-hours: who uses them, who counts them, who could do without.',
    },
    zh: { name: '能源', slug: 'nengyuan', description: '一度电是谁用的，谁数的，谁其实用不着。' },
  },
  timber: {
    en: {
      name: 'Timber and bamboo',
      slug: 'timber-and-bamboo',
      description: 'Things that grew before they were built with.',
    },
    zh: { name: '竹木', slug: 'zhumu', description: '先长出来，再盖起来的材料。' },
  },
  earth: {
    en: {
      name: 'Earth and lime',
      slug: 'earth-and-lime',
      description: 'Walls of mud and what to put on them.',
    },
    zh: { name: '土与灰', slug: 'tu-yu-hui', description: '土做的墙，和墙上该抹的东西。' },
  },
  structures: {
    en: {
      name: 'Structures',
      slug: 'structures',
      description: 'What carries what, and how somebody made sure.',
    },
    zh: { name: '结构', slug: 'jiegou', description: '谁撑着谁，又是怎样验证的。' },
  },
  drawing: {
    en: {
      name: 'Drawing',
      slug: 'drawing',
      description: 'Pencil, chalk, plotter: thinking with a line.',
    },
    zh: { name: '画图', slug: 'huatu', description: '铅笔、粉笔、绘图仪，都是拿线条想事情。' },
  },
  measuring: {
    en: {
      name: 'Measuring',
      slug: 'measuring',
      description: 'Reports with a thermometer, a tape or a jar of balls in them.',
    },
    zh: { name: '测量', slug: 'celiang', description: '带着温度计、卷尺或者一罐木球的报道。' },
  },
  house: {
    en: {
      name: 'Our own house',
      slug: 'our-own-house',
      description: 'The institute about itself: canteen, workshop, prizes, closed doors.',
    },
    zh: {
      name: '院里的事',
      slug: 'yuanli-de-shi',
      description: '食堂、车间、评奖、关门通知，都是自家的事。',
    },
  },
};
