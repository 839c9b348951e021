import { expect, test } from 'vitest';
import { nestFields } from './nested-fields';

test('names with dots become groups', () => {
  const fields = { 'texts.en.name': 'City', 'texts.zh.name': '城市', id: '7', file: new Blob() };
  expect(nestFields(fields)).toEqual({
    texts: { en: { name: 'City' }, zh: { name: '城市' } },
    id: '7',
  });
});

test('a name that is both a field and a group stays a group', () => {
  expect(nestFields({ 'a.b': '1', a: '2' })).toEqual({ a: { b: '1' } });
  expect(nestFields({ a: '2', 'a.b': '1' })).toEqual({ a: { b: '1' } });
});

test('no field reaches the prototype of anything', () => {
  nestFields({ '__proto__.polluted': 'yes', 'constructor.prototype.polluted': 'yes' });
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});
