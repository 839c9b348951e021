import { expect, test } from 'vitest';
import { sendForm } from './send-form';

const megabyte = '字'.repeat(2 ** 20 / 3);

function formOf(megabytes: number): FormData {
  const form = new FormData();
  form.set('title', 'A title');
  form.set('body', megabyte.repeat(megabytes));
  return form;
}

test('the newsroom answers, also what is far too long', async () => {
  const answer = { status: 'done', result: 'it was there' } as const;
  expect(await sendForm(() => Promise.resolve(answer), formOf(5))).toEqual(answer);
});

test('what would not arrive is refused with the reason', async () => {
  let sent = 0;
  const action = () => {
    sent += 1;
    return Promise.reject(new Error('413'));
  };
  expect(await sendForm(action, formOf(8))).toMatchObject({
    status: 'refused',
    refusal: { key: 'bodyTooLong', values: { limit: 500_000 }, field: 'body' },
  });
  expect(sent).toBe(0);
});

test('nobody is reached', async () => {
  expect(await sendForm(() => Promise.reject(new Error('offline')), formOf(1))).toBeNull();
});
