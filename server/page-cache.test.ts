import { beforeEach, expect, test, vi } from 'vitest';
import type { KnownEdition } from '@/lib/publication/edition-watch';
import { PageCache } from './page-cache';
import type { ReaderAnswer } from './reader-answer';

/** A paper whose editions the test makes. */
class Paper {
  known: KnownEdition | undefined;
  isConfirmed = true;
  isReachable = true;
  lostAt = -Infinity;

  constructor() {
    this.publish();
  }

  publish(): void {
    const number = (this.known?.number ?? 0n) + 1n;
    this.known = { number, now: new Date(), nextChangeAt: null, answeredAt: performance.now() };
  }

  /** The database is gone, and the edition that was known has ended. */
  lose(): void {
    this.known = undefined;
    this.isConfirmed = this.isReachable = false;
  }

  current(): Promise<KnownEdition> {
    return this.known ? Promise.resolve(this.known) : Promise.reject(new Error('no database'));
  }

  ask(): Promise<KnownEdition> {
    return this.isReachable ? this.current() : Promise.reject(new Error('no database'));
  }
}

let paper: Paper;
let cache: PageCache;
beforeEach(() => {
  paper = new Paper();
  cache = new PageCache(paper, 1_000_000);
});

const page = (text: string, more: Partial<ReaderAnswer> = {}): ReaderAnswer => ({
  status: 200,
  headers: { ETag: text },
  body: Buffer.from(text),
  ...more,
});

/** A page that says how many times it was made; `release` lets those that wait be finished. */
function counted(more: Partial<ReaderAnswer> = {}) {
  let made = 0;
  return vi.fn(() => Promise.resolve(page(`${(made += 1)}`, more)));
}

function held() {
  const { promise, resolve } = Promise.withResolvers<ReaderAnswer>();
  return { render: vi.fn(() => promise), finish: (text: string) => resolve(page(text)) };
}

async function ask(render: () => Promise<ReaderAnswer>, key = '/en') {
  const { answer, isStale } = await cache.answer(key, render);
  return { says: answer.headers.ETag ?? answer.status, isStale };
}

test('a page is made once an edition', async () => {
  const render = counted();
  expect([await ask(render), await ask(render)]).toEqual([
    { says: '1', isStale: false },
    { says: '1', isStale: false },
  ]);
  paper.publish();
  expect(cache.find('/en')).toBeUndefined();
  expect(await ask(render)).toEqual({ says: '2', isStale: false });
});

test('all who come while it is made get the same, made once', async () => {
  const { render, finish } = held();
  const asked = Array.from({ length: 50 }, () => ask(render));
  await vi.waitFor(() => expect(render).toHaveBeenCalled());
  finish('one');
  for (const { says } of await Promise.all(asked)) expect(says).toBe('one');
  expect(render).toHaveBeenCalledTimes(1);
});

test('who comes after a publication gets nothing that was begun before it', async () => {
  const [before, after] = [held(), held()];
  const early = ask(before.render);
  await vi.waitFor(() => expect(before.render).toHaveBeenCalled());
  paper.publish();
  const late = ask(after.render);
  await vi.waitFor(() => expect(after.render).toHaveBeenCalled());
  after.finish('new');
  expect((await late).says).toBe('new');
  before.finish('old');
  expect((await early).says).toBe('old');
  expect((await ask(counted())).says, 'the one that ended last is not kept').toBe('1');
});

test.each([404, 410, 308])('an answer of %i is kept', async (status) => {
  const render = counted({ status });
  await ask(render);
  await ask(render);
  expect(render).toHaveBeenCalledTimes(1);
});

test.each([400, 500, 503])('an answer of %i is not kept', async (status) => {
  const render = counted({ status });
  await ask(render);
  await ask(render);
  expect(render).toHaveBeenCalledTimes(2);
});

test('what is thrown is thrown to all who wait, and the next one tries again', async () => {
  const broken = () => Promise.reject(new Error('broken'));
  const asked = await Promise.allSettled([ask(broken), ask(broken)]);
  expect(asked.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect((await ask(counted())).says).toBe('1');
});

test('a page that breaks is an error, however good the last one was, while there is a database', async () => {
  await ask(counted());
  paper.publish();
  expect((await ask(counted({ status: 500, headers: {} }))).says).toBe(500);
  await expect(ask(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
});

test('without a database the last good page is given, and says so', async () => {
  await ask(counted());
  paper.publish();
  paper.isReachable = paper.isConfirmed = false;
  const failed = { says: '1', isStale: true };
  expect(await ask(counted({ status: 500, headers: {} }))).toEqual(failed);
  expect(await ask(() => Promise.reject(new Error('broken')))).toEqual(failed);
  paper.lose();
  const render = counted();
  expect(await ask(render)).toEqual(failed);
  expect(render).not.toHaveBeenCalled();
});

test('what failed while the database was away is made once more when it is back', async () => {
  await ask(counted());
  paper.publish();
  const failing = () =>
    vi.fn(counted()).mockImplementationOnce(() => {
      paper.lostAt = performance.now();
      return Promise.resolve(page('', { status: 500, headers: {} }));
    });
  expect((await ask(failing())).says).toBe('1');
  const broken = counted({ status: 500, headers: {} });
  paper.publish();
  expect((await ask(broken)).says).toBe(500);
  expect(broken).toHaveBeenCalledTimes(2);
});

test('an error without a database is one that passes', async () => {
  const broken = counted({ status: 500, headers: {} });
  expect((await ask(broken)).says).toBe(500);
  paper.isReachable = paper.isConfirmed = false;
  const { answer } = await cache.answer('/en', broken);
  expect([answer.status, answer.headers['Retry-After']]).toEqual([503, '5']);
});

test('without the way to a database that is there it is the same', async () => {
  let isReachable = true;
  cache = new PageCache(paper, 1_000_000, () => Promise.resolve(isReachable));
  await ask(counted());
  paper.publish();
  isReachable = false;
  const broken = counted({ status: 500, headers: {} });
  expect(await ask(broken)).toEqual({ says: '1', isStale: true });
  expect((await ask(broken, '/en/never-made')).says).toBe(503);
  isReachable = true;
  const brokenOnce = counted().mockResolvedValueOnce(page('', { status: 500, headers: {} }));
  expect(await ask(brokenOnce)).toEqual({ says: '1', isStale: false });
  paper.publish();
  expect((await ask(broken)).says).toBe(500);
});

test('without a database what was never made is tried, and not kept', async () => {
  paper.lose();
  const render = counted();
  expect(await ask(render)).toEqual({ says: '1', isStale: true });
  expect((await ask(render)).says).toBe('2');
});

test('a page of this edition that cannot be confirmed says so', async () => {
  await ask(counted());
  paper.isConfirmed = false;
  expect(cache.find('/en')?.isStale).toBe(true);
  paper.isConfirmed = true;
  expect(cache.find('/en')?.isStale).toBe(false);
});

test('a page may end before its edition', async () => {
  const soon = new Date(Number(paper.known?.now) + 80);
  const render = counted({ keepUntil: soon });
  expect((await ask(render)).says).toBe('1');
  expect((await ask(render)).says).toBe('1');
  await vi.waitFor(() => expect(cache.find('/en')).toBeUndefined(), { timeout: 200 });
  expect((await ask(render)).says, 'its time is past already').toBe('2');
  expect((await ask(render)).says).toBe('3');
});

test('everybody is told what they read, whether it is made, shared while it is made, or kept', async () => {
  const read = { locale: 'en', kind: 'front' } as const;
  const { promise, resolve } = Promise.withResolvers<ReaderAnswer>();
  const together = [1, 2].map(() => cache.answer('/en', () => promise));
  resolve(page('1', { read }));
  const served = [...(await Promise.all(together)), cache.find('/en')];
  expect(served.map((each) => each?.read)).toEqual([read, read, read]);
});
