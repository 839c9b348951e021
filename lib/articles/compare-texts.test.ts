import { expect, test } from 'vitest';
import { compareTexts, sizeOf } from './compare-texts';
import { articleBody, bullets, paragraph } from '@/prisma/seed/body';

const text = (title: string, standfirst: string, ...lines: string[]) => ({
  title,
  standfirst,
  body: articleBody(...lines.map((line) => paragraph(line))),
});

test('a headline is compared with a headline, and words are counted in both scripts', () => {
  const before = text('The stair is open', '', 'One paragraph of nine words stands here in full.');
  const after = text(
    'The lift is open',
    '',
    'One paragraph of nine words stands here in full.',
    '三个字',
  );
  const changes = compareTexts(before, after, 'en');
  expect(changes.map(({ kind }) => kind)).toEqual(['words', 'same', 'added']);
  expect(sizeOf(changes)).toEqual({ added: 4, removed: 1 });
});

test('what changed inside a list counts, what stayed there does not', () => {
  const before = { ...text('A', ''), body: articleBody(bullets('Light and air', 'Water')) };
  const after = {
    ...text('A', ''),
    body: articleBody(bullets('Light and air', 'Water and reeds')),
  };
  expect(sizeOf(compareTexts(before, after, 'en'))).toEqual({ added: 2, removed: 0 });
});

test('the same text has no difference', () => {
  const same = text('题目', '导语', '正文。');
  expect(sizeOf(compareTexts(same, same, 'zh-Hans'))).toEqual({ added: 0, removed: 0 });
});
