import { expect, test } from 'vitest';
import { z } from 'zod';
import { formAction, idle } from './form-action';
import { ConflictError } from '@/lib/errors';

const input = z.object({ title: z.string().min(1, 'titleMissing'), count: z.coerce.number() });
const actor = () => Promise.resolve('Lin Yue');
const form = (fields: Record<string, string>) => {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
};

test('a form that is right reaches the act, once checked', async () => {
  const act = formAction({ actor, input, act: (who, typed) => Promise.resolve({ who, ...typed }) });
  expect(await act(idle, form({ title: 'A', count: '2', $ACTION_ID: 'x' }))).toEqual({
    status: 'done',
    result: { who: 'Lin Yue', title: 'A', count: 2 },
  });
});

test('without a session nothing is done and the page can say so', async () => {
  const act = formAction({
    actor: () => Promise.resolve(null),
    input,
    act: () => Promise.reject(new Error('never')),
  });
  expect(await act(idle, form({ title: 'A', count: '2' }))).toEqual({ status: 'signed-out' });
});

test('a field that is wrong is named, and what is to be kept comes back', async () => {
  const act = formAction({ actor, input, act: () => Promise.resolve(), keep: ['title', 'count'] });
  expect(await act(idle, form({ title: '', count: '2' }))).toEqual({
    status: 'refused',
    refusal: { kind: 'invalid', key: 'titleMissing', values: {}, field: 'title' },
    typed: { title: '', count: '2' },
  });
  expect(await act(idle, form({ title: 'A', count: 'two' }))).toMatchObject({
    refusal: { key: 'formInvalid', field: 'count' },
  });
});

test('a refusal becomes a state; a bug does not', async () => {
  const values = { by: 'Zhou An', at: '2026-11-23 11:46' };
  const refused = formAction({
    actor,
    input,
    act: () => Promise.reject(new ConflictError('changedMeanwhile', values)),
  });
  expect(await refused(idle, form({ title: 'A', count: '1' }))).toMatchObject({
    status: 'refused',
    refusal: { kind: 'conflict', key: 'changedMeanwhile', values },
  });
  const broken = formAction({ actor, input, act: () => Promise.reject(new TypeError('bug')) });
  await expect(broken(idle, form({ title: 'A', count: '1' }))).rejects.toThrow('bug');
});
