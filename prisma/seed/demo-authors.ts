import type { DemoNames } from './demo-tags';

export type DemoAuthor =
  | 'zhouAn'
  | 'linYue'
  | 'qinXiaoman'
  | 'streetStudio'
  | 'educationStudio'
  | 'buildingPhysics'
  | 'pressOffice';

/** The bylines of the demo newspaper; the first two are also people who sign in. */
export const demoAuthors: Record<DemoAuthor, DemoNames> = {
  zhouAn: {
    en: {
      name: 'Zhou An',
      slug: 'zhou-an',
      description:
        'Writes about building sites for the Review, and has been on most of them in the wrong shoes.',
    },
    zh: { name: '周安', slug: 'zhou-an', description: '本报记者，跑工地，多半穿错了鞋。' },
  },
  linYue: {
    en: {
      name: 'Lin Yue',
      slug: 'lin-yue',
      description: 'Edits the Review and writes for it when a subject will not leave her alone.',
    },
    zh: { name: '林玥', slug: 'lin-yue', description: '本报编辑，碰到放不下的题目，也自己写。' },
  },
  qinXiaoman: {
    en: {
      name: 'Qin Xiaoman',
      slug: 'qin-xiaoman',
      description:
        'Reports on research; was a structural engineer for nine years and still checks the sums.',
    },
    zh: {
      name: '秦小满',
      slug: 'qin-xiaoman',
      description: '本报记者，写科研，从前做过九年结构，至今见了数字就要验算。',
    },
  },
  streetStudio: {
    en: {
      name: 'Street Studio',
      slug: 'street-studio',
      description: 'Nine designers who measure the city on foot, usually at its worst hour.',
    },
    zh: {
      name: '街道工作室',
      slug: 'jiedao-gongzuoshi',
      description: '九个人，步行丈量这座城市，专挑最难熬的钟点。',
    },
  },
  educationStudio: {
    en: {
      name: 'Education Studio',
      slug: 'education-studio',
      description: 'Designs small schools and runs the courses, from trainees to evening classes.',
    },
    zh: {
      name: '教育工作室',
      slug: 'jiaoyu-gongzuoshi',
      description: '设计小规模学校，也办培训，从新人到夜校都归它。',
    },
  },
  buildingPhysics: {
    en: {
      name: 'Building Physics Laboratory',
      slug: 'building-physics-laboratory',
      description: 'Heat, damp, sound and light, measured for as long as it takes.',
    },
    zh: {
      name: '建筑物理实验室',
      slug: 'jianzhu-wuli-shiyanshi',
      description: '热、湿、声、光，需要量多久就量多久。',
    },
  },
  pressOffice: {
    en: {
      name: 'Press Office',
      slug: 'press-office',
      description: 'Notices of the house: what is open, what is closed and who has won.',
    },
    zh: {
      name: '新闻办公室',
      slug: 'xinwen-bangongshi',
      description: '院里的通知：哪儿开门，哪儿关门，谁得了奖。',
    },
  },
};
