import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { putMediaFile } from '@/lib/media/media-store';
import { drawCard } from './draw-card';
import type { CardPicture, ShareCard } from './share-card';

/** How much of a drawing may differ: libraries that draw may round a pixel differently, not a letter. */
const tolerance = { channel: 40, share: 0.002 };
const kept = { width: 480, height: 252 };

const papers = {
  en: { name: 'Chufeng Review', seal: '楚', logo: null },
  zh: { name: '楚风报', seal: '楚', logo: null },
};
const days = { en: '23 November 2026', zh: '2026年11月23日' };
const photograph: CardPicture = {
  address: `/media/${'a'.repeat(20)}`,
  width: 960,
  height: 600,
  widths: [480, 960],
  fallback: 'jpg',
  focus: { x: 0.9, y: 0.5 },
};
const logo: CardPicture = {
  ...photograph,
  address: `/media/${'b'.repeat(20)}`,
  width: 480,
  height: 240,
  widths: [480],
};

function card(locale: 'en' | 'zh', title: string, section: string, more = {}): ShareCard {
  const article = { title, section, day: days[locale], picture: null, ...more };
  return { locale, paper: papers[locale], colour: '#b3261e', article };
}

const longest =
  '四十二片木百叶随湖面天气开合，一年中有九个月可以不开空调，东湖阅览厅打开了它的北墙';
const cards: Record<string, ShareCard> = {
  'chinese-usual': card('zh', '会呼吸的图书馆：东湖阅览厅打开北墙', '项目'),
  'chinese-40-characters': card('zh', longest, '项目'),
  'chinese-one-character': card('zh', '水', '城市'),
  'chinese-marks': card('zh', '《园冶》、《长物志》——“材分八等”：我们为什么还要读？', '教育'),
  'chinese-mixed': card('zh', 'AI与BIM：用Python 3.12重算1,200个传感器，“舒适度”提高18%', '科研'),
  'chinese-far-too-long': card('zh', `${longest}，`.repeat(5), '项目'),
  'english-usual': card('en', 'Bamboo floors pass the fire furnace for the third time', 'Research'),
  'english-120-characters': card(
    'en',
    'Video conference sets the pace for informatization in schools, as three tasks go first and one platform runs everything',
    'Education',
  ),
  'english-one-long-word': card(
    'en',
    'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
    'City',
  ),
  'english-mixed': card(
    'en',
    'Why 东湖 (Donghu) matters: Café Ångström, Москва & Ελλάδα',
    'Research',
  ),
  emoji: card('en', 'We won! 🏆 The 👨‍👩‍👧 bus depot is “Building of the Year” 🇨🇳 ❤️', 'Institute'),
  'emoji-chinese': card('zh', '获奖了！🏆👨‍👩‍👧 公交停车楼当选“年度建筑”🇨🇳，全院❤️', '本院'),
  'with-photograph': card('zh', '双曲之桥：磨山人行桥完成荷载试验', '项目', {
    picture: photograph,
  }),
  'with-logo-and-colour': {
    ...card('en', 'Annual design prize goes to a bus depot', 'Institute'),
    paper: { ...papers.en, logo },
    colour: '#1e5fb3',
  },
  'paper-english': {
    locale: 'en',
    paper: papers.en,
    colour: '#b3261e',
    organisation: 'Chufeng Design Institute',
  },
  'paper-chinese': {
    locale: 'zh',
    paper: papers.zh,
    colour: '#b3261e',
    organisation: '楚风设计研究院',
  },
};

beforeAll(async () => {
  vi.stubEnv('MEDIA_URL', mkdtempSync(path.join(os.tmpdir(), 'courant-cards-')));
  const left = '<rect width="480" height="600" fill="#cdd6cf"/>';
  const right = '<circle cx="860" cy="300" r="180" fill="#33413a"/>';
  await put(photograph, 960, 600, `<rect width="960" height="600" fill="#d49b3a"/>${left}${right}`);
  await put(logo, 480, 240, '<path d="M0 240 120 0 240 240 360 0 480 240z" fill="#1e5fb3"/>');
});

async function put({ address }: CardPicture, width: number, height: number, shapes: string) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${shapes}</svg>`;
  const file = await sharp(Buffer.from(svg)).webp({ lossless: true }).toBuffer();
  await putMediaFile(`${address}/${width}.webp`, file);
}

/** `KEEP_CARDS=1` keeps new drawings. */
describe('cards look as they are kept in lib/cards/drawings', () => {
  test.each(Object.entries(cards))('%s', async (name, drawn) => {
    const picture = await drawCard(drawn);
    const { width, height, format } = await sharp(picture).metadata();
    expect({ width, height }).toEqual({ width: 1200, height: 630 });
    expect(format).toBe(name === 'with-photograph' ? 'jpeg' : 'png');
    expect(picture.length).toBeLessThan(300_000);
    const file = `lib/cards/drawings/${name}.png`;
    if (process.env.KEEP_CARDS === '1') await keep(picture, file);
    expect(await shareOfDifference(picture, file)).toBeLessThan(tolerance.share);
  });
});

/** Keeps a drawing as small as shows a wrong letter; look at each. */
async function keep(picture: Buffer, file: string): Promise<void> {
  const smaller = sharp(picture).resize(kept).png({ palette: true, colours: 16, dither: 0 });
  writeFileSync(file, await smaller.toBuffer());
}

async function shareOfDifference(picture: Buffer, file: string): Promise<number> {
  const [drawn, wanted] = await Promise.all([pixelsOf(picture), pixelsOf(readFileSync(file))]);
  const differs = (value: number, at: number) =>
    Math.abs(value - (wanted[at] ?? 0)) > tolerance.channel;
  return drawn.filter(differs).length / drawn.length;
}

function pixelsOf(picture: Buffer): Promise<Buffer> {
  return sharp(picture).resize(kept).removeAlpha().raw().toBuffer();
}

test('a drawing that differs by a character is noticed', async () => {
  const other = await drawCard(card('zh', '会呼吸的图书馆：东湖阅览厅打开南墙', '项目'));
  expect(await shareOfDifference(other, 'lib/cards/drawings/chinese-usual.png')).toBeGreaterThan(
    tolerance.share,
  );
});

test('of a title in a script that no typeface has, nothing is left but the paper', async () => {
  const unreadable = await drawCard(card('en', 'مرحبا بالعالم', 'World'));
  const paper = await drawCard({ ...card('en', '', ''), article: undefined });
  expect(unreadable.equals(paper)).toBe(true);
});

test('a picture whose file is not there is said', async () => {
  const lost = { ...photograph, address: `/media/${'c'.repeat(20)}` };
  await expect(drawCard(card('en', 'Lost', 'City', { picture: lost }))).rejects.toThrow(
    lost.address,
  );
});
