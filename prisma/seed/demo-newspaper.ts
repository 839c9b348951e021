import { demoAbout } from './demo-about';
import type { DemoSection } from './demo-story';
import type { DemoNames } from './demo-tags';

/** The zone in which the demo's issuing times are written, whatever the newsroom's is. */
export const demoTimeZone = 'Asia/Shanghai';

export const demoSettings = {
  seal: '楚',
  phone: '027-0000 0000',
  email: 'news@example.org',
  texts: {
    en: {
      name: 'Chufeng Review',
      organisation: 'Chufeng Institute of Design',
      address: '750 Example Avenue, Wuhan',
      description: 'News from the studios, laboratories and building sites of the institute.',
      rights: 'Public information of the institute. Reuse with attribution.',
      about: demoAbout.en,
    },
    zh: {
      name: '楚风报',
      organisation: '楚风设计研究院',
      address: '武汉市示例大道750号',
      description: '来自本院工作室、实验室和工地的消息。',
      rights: '本院公开信息，转载请注明出处。',
      about: demoAbout.zh,
    },
  },
};

/** The sections in the order of the masthead; Chinese addresses are in pinyin, as articles' are. */
export const demoSections: Record<DemoSection, DemoNames> = {
  institute: {
    en: {
      name: 'Institute',
      slug: 'institute',
      description: 'The house about itself: prizes, notices, meters, lunch.',
    },
    zh: { name: '院务', slug: 'yuanwu', description: '院里自己的事：评奖、通知、电表、食堂。' },
  },
  projects: {
    en: {
      name: 'Projects',
      slug: 'projects',
      description: 'Buildings on the day they are opened, and what it took to get there.',
    },
    zh: { name: '项目', slug: 'xiangmu', description: '房子开门那天的样子，和开门以前的周折。' },
  },
  research: {
    en: {
      name: 'Research',
      slug: 'research',
      description: 'What the laboratories have measured, burnt, soaked and counted.',
    },
    zh: { name: '科研', slug: 'keyan', description: '实验室里量过的、烧过的、泡过的、数过的。' },
  },
  education: {
    en: {
      name: 'Education',
      slug: 'education',
      description: 'Schools that we build, and courses in which we are taught as well.',
    },
    zh: { name: '教育', slug: 'jiaoyu', description: '我们盖的学校，我们办的班，教与学都在内。' },
  },
  city: {
    en: {
      name: 'City',
      slug: 'city',
      description: 'Streets, banks and heights: things that many people have to agree on.',
    },
    zh: { name: '城市', slug: 'chengshi', description: '街道、江岸、楼高：要很多人一起商量的事。' },
  },
};
