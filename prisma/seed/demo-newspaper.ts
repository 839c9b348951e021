import type { Locale } from '@/lib/i18n/locales';
import type { DemoSection, DemoStory } from './demo-story';
import { canteenHours } from './stories/canteen-hours';
import { corridorSchool } from './stories/corridor-school';
import { drawingArchive } from './stories/drawing-archive';
import { ferryLane } from './stories/ferry-lane';
import { handDrawing } from './stories/hand-drawing';
import { liftTests } from './stories/lift-tests';
import { nineWalls } from './stories/nine-walls';
import { oldWindows } from './stories/old-windows';
import { ownElectricity } from './stories/own-electricity';
import { pumpingStation } from './stories/pumping-station';
import { sectionDrawing } from './stories/section-drawing';
import { shade } from './stories/shade';
import { teaWarehouse } from './stories/tea-warehouse';

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
    },
    zh: {
      name: '楚风报',
      organisation: '楚风设计研究院',
      address: '武汉市示例大道750号',
      description: '来自本院工作室、实验室和工地的消息。',
      rights: '本院公开信息，转载请注明出处。',
    },
  },
};

type SectionTexts = Record<Locale, { name: string; slug: string }>;

/** The sections in the order of the masthead; Chinese addresses are in pinyin, as articles' are. */
export const demoSections: { section: DemoSection; texts: SectionTexts }[] = [
  {
    section: 'institute',
    texts: { en: { name: 'Institute', slug: 'institute' }, zh: { name: '院务', slug: 'yuanwu' } },
  },
  {
    section: 'projects',
    texts: { en: { name: 'Projects', slug: 'projects' }, zh: { name: '项目', slug: 'xiangmu' } },
  },
  {
    section: 'research',
    texts: { en: { name: 'Research', slug: 'research' }, zh: { name: '科研', slug: 'keyan' } },
  },
  {
    section: 'education',
    texts: { en: { name: 'Education', slug: 'education' }, zh: { name: '教育', slug: 'jiaoyu' } },
  },
  {
    section: 'city',
    texts: { en: { name: 'City', slug: 'city' }, zh: { name: '城市', slug: 'chengshi' } },
  },
];

/** Oldest first: the order in which the newsroom's history is to read. */
export const demoStories: DemoStory[] = [
  teaWarehouse,
  nineWalls,
  drawingArchive,
  corridorSchool,
  sectionDrawing,
  shade,
  pumpingStation,
  liftTests,
  canteenHours,
  ferryLane,
  ownElectricity,
  oldWindows,
  handDrawing,
];
