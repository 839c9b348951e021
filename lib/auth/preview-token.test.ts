import { randomBytes } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { readPreviewToken, signPreview } from './preview-token';
import { setEnv } from '@/lib/env';

const id = '0199e4b2-8f00-7cc0-9d1e-1f2a3b4c5d6e';
const soon = () => new Date(Date.now() + 60_000);
const newSecret = () => setEnv({ SECRET: randomBytes(24).toString('hex') });

beforeAll(newSecret);

test('a link that was signed here says which one it is', () => {
  expect(readPreviewToken(signPreview(id, soon()))).toBe(id);
});

test('no link opens when its time is over, and its time cannot be lengthened', () => {
  const ended = signPreview(id, new Date(Date.now() - 1));
  expect(readPreviewToken(ended)).toBeNull();
  const later = soon().getTime().toString(36);
  expect(readPreviewToken(ended.replace(/[.].*[.]/, `.${later}.`))).toBeNull();
});

test('no other link can be made of one', () => {
  const other = signPreview(id, soon()).replace(id, id.replace('0199', '0198'));
  expect(readPreviewToken(other)).toBeNull();
});

test.each(['', id, `${id}.zz.`, '..', '💥'.repeat(20), `${id}.zz.${'A'.repeat(43)}`])(
  '“%s” is no link',
  (token) => expect(readPreviewToken(token)).toBeNull(),
);

test('a link of another installation is none here', () => {
  const token = signPreview(id, soon());
  newSecret();
  expect(readPreviewToken(token)).toBeNull();
});
