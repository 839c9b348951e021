import type { Locale } from './locales';
import { traditionalOnly } from './traditional-only';

/** A piece of a text; in another language than the text's own, `lang` says which. */
export type LanguageRun = { text: string; lang?: string; dir?: 'rtl' };

/** Scripts that say no more than themselves, by their ISO 15924 codes. */
const otherScripts = [
  ...['Arab', 'Armn', 'Beng', 'Cyrl', 'Deva', 'Ethi', 'Geor', 'Grek', 'Gujr', 'Guru', 'Hebr'],
  ...['Khmr', 'Knda', 'Laoo', 'Mlym', 'Mong', 'Mymr', 'Sinh', 'Taml', 'Telu', 'Thai', 'Tibt'],
];
const rightToLeft = new Set(['Arab', 'Hebr']);

/** What may stand between the words of a run; not “ ” — …, which are Chinese as well as Latin. */
const between = String.raw`[\p{Zs}\p{Nd}!-\/:-@\[-\u0060{-~’–\u200c\u200d]+`;
const latin = String.raw`(?![\uff00-\uffef])\p{sc=Latn}`;
const kana = String.raw`\p{sc=Hira}\p{sc=Kana}\u3099-\u309c\u30a0\u30fb\u30fc`;
const eastAsian = String.raw`[\p{sc=Hani}\p{sc=Bopo}${kana}\u3000-\u303f\uff00-\uff65]`;

const elsewhere = {
  Hang: run(String.raw`\p{sc=Hang}`),
  ...Object.fromEntries(otherScripts.map((code) => [code, run(String.raw`\p{sc=${code}}`)])),
};

/** The runs that are foreign in a page of each language, each script a group by its name. */
const foreign: Record<Locale, RegExp> = {
  en: anyOf({ Hani: String.raw`(?<!\p{Nd})\p{Nd}*${run(eastAsian)}`, ...elsewhere }),
  zh: anyOf({ Latn: run(latin), Kana: run(`[${kana}]`), ...elsewhere }),
};

/** One look tells most texts from those that may have such a run. */
const hasForeign: Record<Locale, RegExp> = {
  en: /[^\p{sc=Latn}\p{sc=Zyyy}\p{sc=Zinh}]/u,
  zh: /[^\p{sc=Hani}\p{sc=Zyyy}\p{sc=Zinh}]/u,
};

/** E-mail and web addresses: letters, but words of no language. */
const addresses =
  /((?<![\w.+-])[\w.+-]+@[\w.-]+|https?:\/\/[!-~]+|(?<![\w.-])(?:[a-z\d-]+\.)+[a-z]{2,}(?:\/[!-~]*)?)/i;

const units =
  /^(?:[kcmµn]?m|[km]?g|[km]?l|[km]?Hz|GHz|[kMG]?Wh?|[kmM]?V|m?A|kVA|[kM]?Pa|[kM]?N|kJ|dB|lx|lm|ppm|pH|[kMGT]B|rpm|min)$/;
const romanNumeral = /^[IVX]+$/;

/**
 * Finds the words of other languages in a text, by their script: Chinese, Japanese or Korean names in
 * an English page, English ones in a Chinese page, anything else in both. Han beside kana is Japanese;
 * in a Chinese page Han is always Chinese, since nothing in the text says otherwise.
 *
 * @returns runs that, put together, are the text; none for an empty one
 */
export function languageRuns(text: string, locale: Locale): LanguageRun[] {
  if (!hasForeign[locale].test(text)) return text ? [{ text }] : [];
  const runs = text
    .split(addresses)
    .flatMap((piece, at) => (at % 2 === 1 ? [{ text: piece }] : runsOf(piece, locale)));
  return joinUnmarked(runs);
}

function runsOf(text: string, locale: Locale): LanguageRun[] {
  const runs: LanguageRun[] = [];
  let end = 0;
  for (const { 0: found, index, groups = {} } of text.matchAll(foreign[locale])) {
    const script = Object.keys(groups).find((name) => groups[name] !== undefined) ?? '';
    const lang = languageOf(found, script);
    if (!lang) continue;
    runs.push({ text: text.slice(end, index) });
    runs.push(rightToLeft.has(script) ? { text: found, lang, dir: 'rtl' } : { text: found, lang });
    end = index + found.length;
  }
  return [...runs, { text: text.slice(end) }];
}

/** The language of a run, or nothing for what is no word: a lone letter, a unit, punctuation. */
function languageOf(run: string, script: string): string | undefined {
  switch (script) {
    case 'Latn':
      return hasWord(run, (word) => !units.test(word) && !romanNumeral.test(word))
        ? 'en'
        : undefined;
    case 'Hani':
    case 'Kana':
      if (/[\p{sc=Hira}\p{sc=Kana}]/u.test(run)) return 'ja';
      if (!/[\p{sc=Hani}\p{sc=Bopo}]/u.test(run)) return undefined;
      return traditionalOnly.test(run) ? 'zh-Hant' : 'zh-Hans';
    case 'Hang':
      return 'ko';
    default:
      return hasWord(run) ? `und-${script}` : undefined;
  }
}

function hasWord(run: string, isWord: (word: string) => boolean = () => true): boolean {
  return (run.match(/\p{L}[\p{L}\p{M}]+/gu) ?? []).some(isWord);
}

function joinUnmarked(runs: LanguageRun[]): LanguageRun[] {
  const joined: LanguageRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && !last.lang && !run.lang) last.text += run.text;
    else if (run.text) joined.push(run);
  }
  return joined;
}

function run(letter: string): string {
  const word = String.raw`(?:${letter}\p{M}*)+`;
  return `${word}(?:${between}${word})*`;
}

function anyOf(scripts: Record<string, string>): RegExp {
  const groups = Object.entries(scripts).map(([name, pattern]) => `(?<${name}>${pattern})`);
  return new RegExp(groups.join('|'), 'gu');
}
