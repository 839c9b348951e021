import { expect, test } from 'vitest';
import { oncePerRequest } from './once-per-request';
import { withRequestMemory } from './process-state';

const count = () => {
  let reads = 0;
  return oncePerRequest((slug: string) => Promise.resolve(`${slug} ${(reads += 1)}`));
};

test('a request reads once what it asks twice, and another request reads it anew', async () => {
  const read = count();
  const ask = async () => [await read('a'), await read('b'), await read('a')];
  expect(await withRequestMemory(undefined, ask)).toEqual(['a 1', 'b 2', 'a 1']);
  expect(await withRequestMemory(undefined, ask)).toEqual(['a 3', 'b 4', 'a 3']);
});

test('two reads do not answer for each other', async () => {
  const [one, other] = [count(), count()];
  const ask = async () => [await one('a'), await one('a'), await other('a')];
  expect(await withRequestMemory(undefined, ask)).toEqual(['a 1', 'a 1', 'a 1']);
});

test('outside of requests that only read nothing is kept', async () => {
  const read = count();
  expect([await read('a'), await read('a')]).toEqual(['a 1', 'a 2']);
});
