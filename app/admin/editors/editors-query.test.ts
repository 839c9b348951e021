import { expect, test } from 'vitest';
import { toEditorFilter } from './editors-query';
import { parseNamePosition, formatNamePosition } from '../name-position';
import { editorsPath } from '@/components/admin/people/editor-filters';

const id = '01890000-0000-7000-8000-000000000000';

test('an address says which people are meant, and the other way round', () => {
  const filter = { words: 'an ran', role: 'writer', access: 'disabled' } as const;
  expect(editorsPath(filter)).toBe('/admin/editors?q=an+ran&role=writer&access=disabled');
  expect(toEditorFilter({ q: ' an  ran ', role: 'writer', access: 'disabled' })).toEqual(filter);
  expect(editorsPath(toEditorFilter({}))).toBe('/admin/editors');
});

test('what an address says wrongly counts as absent', () => {
  expect(toEditorFilter({ q: ['a', 'b'], role: 'owner', access: '' })).toEqual({
    words: '',
    role: '',
    access: '',
  });
});

test('where a list goes on survives its address, whatever the name; nonsense is none', () => {
  for (const name of ['王敏', 'a~b & c?', 'x'.repeat(100)]) {
    expect(parseNamePosition(formatNamePosition({ id, name }))).toEqual({ id, name });
  }
  for (const after of [undefined, '', `${id}~`, `${'-'.repeat(36)}~a`, ['a'], `${id}a`]) {
    expect(parseNamePosition(after)).toBeUndefined();
  }
});
