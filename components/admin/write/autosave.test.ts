import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Autosave, type Safety } from './autosave';

let said: Safety[];
let sent: number;
let saves: number;
let answer: Safety;
let autosave: Autosave;

beforeEach(() => {
  vi.useFakeTimers();
  [said, sent, saves, answer] = [[], 0, 0, 'kept'];
  autosave = new Autosave((safety) => said.push(safety));
  const send = async () => {
    sent += 1;
    const given = answer;
    await new Promise((resolve) => setTimeout(resolve, 100));
    return given;
  };
  autosave.use(send, () => (saves += 1));
});
afterEach(() => void vi.useRealTimers());

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
const now = () => said.at(-1);

test('what is typed is sent two seconds after the last key', async () => {
  autosave.touch();
  await pass(1_500);
  autosave.touch();
  await pass(1_900);
  expect([sent, now()]).toEqual([0, 'here']);
  await pass(100);
  expect([sent, now()]).toEqual([1, 'sending']);
  await pass(100);
  expect([sent, now()]).toEqual([1, 'kept']);
  await pass(60_000);
  expect(sent).toBe(1);
});

test('who types on and on is not waited for', async () => {
  for (let key = 0; key < 25; key += 1) {
    autosave.touch();
    await pass(1_000);
  }
  expect(sent).toBe(2);
});

test('half a word of an input method is not sent', async () => {
  autosave.compose(true);
  autosave.touch();
  await pass(20_000);
  expect([sent, now()]).toEqual([0, 'here']);
  autosave.compose(false);
  await pass(300);
  expect([sent, now()]).toEqual([1, 'kept']);
});

test('what is typed while something is on its way is not called kept', async () => {
  autosave.touch();
  await pass(2_050);
  autosave.touch();
  await pass(100);
  expect([sent, now()]).toEqual([1, 'here']);
  await pass(2_000);
  expect([sent, now()]).toEqual([2, 'kept']);
});

describe.each(['unreachable', 'signed-out'] as const)('while it is %s', (hindrance) => {
  test('it is tried again and again', async () => {
    answer = hindrance;
    autosave.touch();
    await pass(2_100);
    expect([sent, now()]).toEqual([1, hindrance]);
    await pass(5_100);
    expect([sent, now()]).toEqual([2, hindrance]);
    answer = 'kept';
    autosave.retry();
    await pass(100);
    expect([sent, now()]).toEqual([3, 'kept']);
    await pass(60_000);
    expect(sent).toBe(3);
  });
});

test('what was refused waits for the next key', async () => {
  answer = 'refused';
  autosave.touch();
  await pass(60_000);
  expect([sent, now()]).toEqual([1, 'refused']);
  autosave.touch();
  expect(now()).toBe('refused');
  await pass(2_000);
  expect(sent).toBe(2);
});

test('a pause waits for what is on its way, and holds back the rest', async () => {
  autosave.touch();
  await pass(2_050);
  autosave.touch();
  let isPaused = false;
  void autosave.pause().then(() => (isPaused = true));
  await pass(40);
  expect(isPaused).toBe(false);
  await pass(60_000);
  expect([sent, isPaused]).toEqual([1, true]);
});

test('what is in the article is not sent any more', async () => {
  autosave.touch();
  autosave.rest();
  await pass(60_000);
  expect([sent, now()]).toEqual([0, 'saved']);
});

test('what nobody goes on with for ten minutes is saved, once', async () => {
  autosave.touch();
  await pass(599_000);
  autosave.touch();
  await pass(599_000);
  expect(saves).toBe(0);
  await pass(1_000);
  expect(saves).toBe(1);
  await pass(3_600_000);
  expect(saves).toBe(1);
});

test('what the newsroom does not have, or is saved already, is not saved after ten minutes', async () => {
  answer = 'elsewhere';
  autosave.touch();
  await pass(3_600_000);
  answer = 'kept';
  autosave.touch();
  await pass(3_000);
  autosave.rest();
  await pass(3_600_000);
  expect(saves).toBe(0);
});

test('a send that breaks does not end it', async () => {
  autosave.use(
    () => Promise.reject(new Error('no such part')),
    () => undefined,
  );
  autosave.touch();
  await pass(2_000);
  expect(now()).toBe('unreachable');
  autosave.use(
    () => Promise.resolve('kept'),
    () => undefined,
  );
  await pass(5_000);
  expect(now()).toBe('kept');
});
