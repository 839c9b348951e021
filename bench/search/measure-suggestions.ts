import type { Locale } from '@/lib/i18n/locales';
import { suggest } from '@/lib/search/suggest';
import { percentile, type Figure, type Figures } from '../figures';
import { randomAt } from '../world/random';
import { timesOf } from './clients';
import { readWordBands } from './word-bands';

const budget = 20;
const each = 30;
const sounds = [
  'bei',
  'beij',
  'shangh',
  'jy',
  'jiaoy',
  'zhengf',
  'keji',
  'sc',
  'anq',
  'xuex',
  'dx',
  'xinw',
];

/** How long somebody waits for suggestions while typing, by how much is typed. */
export async function* measureSuggestions(): Figures {
  const bands = await readWordBands(randomAt(20, 0));
  const words = bands.draw({ locale: 'en', from: 0.001, to: 0.2 }, each);
  const chinese = bands.draw({ locale: 'zh', from: 0.0005, to: 1 }, each);
  for (let letters = 1; letters <= 6; letters += 1) {
    const typed = words.map((word) => word.slice(0, letters));
    yield measure(`${letters} letters`, 'en', typed);
  }
  const second = words.map((word, at) => `${words[(at + 7) % each]} ${word.slice(0, 3)}`);
  yield measure('a word and 3 letters', 'en', second);
  for (const characters of [1, 2]) {
    const typed = chinese.map((word) => word.slice(0, characters));
    yield measure(`Chinese, ${characters} characters`, 'zh', typed);
  }
  yield measure('pinyin', 'zh', sounds);
}

async function measure(name: string, locale: Locale, typed: string[]): Promise<Figure> {
  const taken = await timesOf(typed, { clients: 1, times: 2 }, (text) => suggest(locale, text));
  return { name: `suggestions, ${name}, p95`, value: percentile(taken, 0.95), unit: 'ms', budget };
}
