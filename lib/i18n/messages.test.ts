import { createTranslator } from 'next-intl';
import { describe, expect, test } from 'vitest';
import { refusalKeys } from '@/lib/errors';
import { allLocales, type Locale } from './locales';

type Sentences = { [key: string]: string | Sentences };

const files = ['site', 'admin', 'api', 'mail', 'refusals'] as const;

async function sentences(locale: Locale, file: string): Promise<[string, string][]> {
  const { default: tree } = (await import(`./messages/${locale}/${file}.json`)) as {
    default: Sentences;
  };
  return flatten(tree);
}

function flatten(tree: Sentences, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value]] : flatten(value, `${path}${key}.`),
  );
}

/** The gaps of a sentence: `name` of `{name}`, `{name, plural, …}` and inside every branch. */
function gaps(sentence: string): string[] {
  const found = new Set<string>();
  const depthOf: ('gap' | 'branch')[] = [];
  for (const [, open, name, after] of sentence.matchAll(/(\{)\s*([\p{L}\p{N}_]*)\s*([,}])?|\}/gu)) {
    if (!open) {
      depthOf.pop();
      continue;
    }
    const isGap = depthOf.at(-1) !== 'gap';
    if (isGap && name) found.add(name);
    if (after !== '}') depthOf.push(isGap ? 'gap' : 'branch');
  }
  return [...found].sort();
}

test('the gaps of a sentence', () => {
  expect(gaps('Saved')).toEqual([]);
  expect(gaps('{by} on { at }')).toEqual(['at', 'by']);
  expect(gaps('{n, plural, one {# in {place}} other {many}} by {who}')).toEqual([
    'n',
    'place',
    'who',
  ]);
});

describe.each(files)('%s', (file) => {
  test('every language has the same sentences with the same gaps', async () => {
    const [first, ...others] = await Promise.all(allLocales.map((one) => sentences(one, file)));
    const shape = (all: [string, string][] = []) =>
      Object.fromEntries(all.map(([key, sentence]) => [key, gaps(sentence)]));
    for (const other of others) expect(shape(other)).toEqual(shape(first));
  });

  test.each(allLocales)('every sentence can be said in %s', async (locale) => {
    const all = await sentences(locale, file);
    const messages = Object.fromEntries(all.map(([key, text]) => [key.replaceAll('.', '_'), text]));
    const onError = (error: Error) => {
      throw error;
    };
    const translate = createTranslator({ locale, messages, onError });
    for (const [key, sentence] of all) {
      expect(sentence.trim(), key).not.toBe('');
      const tags = [...sentence.matchAll(/<(\w+)>/g)].map(([, tag = '']) => [tag, String] as const);
      const values = gaps(sentence).map((gap) => [gap, 3] as const);
      const filling = { ...Object.fromEntries(values), ...Object.fromEntries(tags) };
      expect(translate.markup(key.replaceAll('.', '_'), filling), key).not.toBe('');
    }
  });
});

test.each(allLocales)(
  'every refusal has its sentence in %s, and no sentence is left over',
  async (locale) => {
    const keys = (await sentences(locale, 'refusals')).map(([key]) => key);
    expect(keys.sort()).toEqual([...refusalKeys].sort());
  },
);
