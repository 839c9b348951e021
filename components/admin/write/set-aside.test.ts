import { beforeEach, expect, test } from 'vitest';
import { SetAside } from './set-aside';
import type { ArticleActions, WrittenArticle } from './written-article';

type Keep = ArticleActions['keep'];

/** What the newsroom has set aside: it follows the rules of `keepWorking`. */
let there: number | null;
let [isAnswerLost, isOffline] = [false, false];
let setAside: SetAside;

const keep: Keep = async (_, form) => {
  if (isOffline) throw new Error('Nobody is reached.');
  const replaces = form.get('replaces') === '' ? null : Number(form.get('replaces'));
  if (replaces !== there) {
    const refusal = { kind: 'conflict', key: 'workingElsewhere', values: {} } as const;
    return { status: 'refused', refusal, typed: {} };
  }
  there = Number(form.get('working'));
  if (isAnswerLost) throw new Error('The answer is lost.');
  return { status: 'done', result: undefined };
};
const read: ArticleActions['read'] = () => {
  const unsaved = there === null ? null : { number: there };
  return Promise.resolve({ status: 'done', result: { unsaved } as WrittenArticle });
};

beforeEach(() => {
  [there, isAnswerLost, isOffline] = [null, false, false];
  setAside = new SetAside({ keep, read });
});

const send = () => setAside.keep(new FormData());

test('each text takes the place of the one before', async () => {
  expect(await send()).toBe('kept');
  expect(await send()).toBe('kept');
  expect(setAside.number).toBe(there);
});

test('a page knows its own text again when the answer to it was lost', async () => {
  await send();
  isAnswerLost = true;
  expect(await send()).toBe('unreachable');
  expect(setAside.number).not.toBe(there);
  isOffline = true;
  expect(await send()).toBe('unreachable');
  [isAnswerLost, isOffline] = [false, false];
  expect(await send()).toBe('kept');
  expect(setAside.number).toBe(there);
});

test('the text of another page is answered, not replaced', async () => {
  await send();
  there = 7;
  expect(await send()).toEqual({ elsewhere: { number: 7 } });
  expect(there).toBe(7);
});

test('what was saved or thrown away elsewhere leaves its place free', async () => {
  await send();
  there = null;
  expect(await send()).toBe('kept');
  expect(there).not.toBeNull();
});
