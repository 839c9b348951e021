import { expect, test } from 'vitest';
import { mergeTexts, settle } from './merge-texts';
import type { ArticleFields, TypedText } from './written-article';
import { articleBody, paragraph } from '@/prisma/seed/body';

const fields: ArticleFields = {
  title: 'The stair',
  standfirst: 'It is open.',
  slug: '',
  publishAt: '',
  sectionId: 'city',
  leadPictureId: '',
  tagIds: ['wood', 'light'],
  authorIds: ['li'],
  note: '',
};

function text(changes: Partial<ArticleFields> = {}, ...lines: string[]): TypedText {
  const body = articleBody(...lines.map((line) => paragraph(line)));
  return { fields: { ...fields, ...changes }, body, picture: null };
}

const base = text({}, 'One paragraph here.', 'Another paragraph there.');

test('fields and paragraphs that only one of the two changed are taken', () => {
  const theirs = text(
    { title: 'The east stair' },
    'One paragraph here!',
    'Another paragraph there.',
  );
  const mine = text(
    { standfirst: 'It opens.' },
    'One paragraph here.',
    'Another paragraph there, too.',
  );
  const merge = mergeTexts(base, theirs, mine);
  expect(merge.clashes).toEqual([]);
  expect(settle(merge, {})).toEqual(
    text(
      { title: 'The east stair', standfirst: 'It opens.' },
      'One paragraph here!',
      'Another paragraph there, too.',
    ),
  );
});

test('tags and authors of both are kept, and what one took out is out', () => {
  const theirs = text({ tagIds: ['light', 'brick'], authorIds: ['li', 'chen'] });
  const mine = text({ tagIds: ['wood', 'light', 'glass'], authorIds: ['wang', 'li'] });
  const { fields: merged } = settle(mergeTexts(base, theirs, mine), {});
  expect(merged.tagIds).toEqual(['light', 'brick', 'glass']);
  expect(merged.authorIds).toEqual(['li', 'chen', 'wang']);
});

test('what both changed is asked, and settled as it was chosen', () => {
  const theirs = text(
    { title: 'Their stair', sectionId: 'projects' },
    'One paragraph of theirs here.',
    'Another paragraph there.',
  );
  const mine = text(
    { title: 'My stair', sectionId: 'research' },
    'One paragraph of mine here.',
    'Another paragraph there.',
  );
  const merge = mergeTexts(base, theirs, mine);
  expect(merge.clashes.map(({ field }) => field)).toEqual(['title', 'sectionId', 'body']);
  const choose = (choice: 'theirs' | 'mine' | 'both') =>
    settle(merge, Object.fromEntries(merge.clashes.map(({ key }) => [key, choice])));
  expect(choose('theirs')).toEqual(theirs);
  expect(choose('mine')).toEqual(mine);
  expect(choose('both')).toEqual(
    text(
      { title: 'Their stair My stair', sectionId: 'research' },
      'One paragraph of theirs here.',
      'One paragraph of mine here.',
      'Another paragraph there.',
    ),
  );
});

test('a text of which everything was taken out is still a document', () => {
  const empty = { ...base, body: { type: 'doc', content: [] } };
  expect(settle(mergeTexts(base, empty, base), {}).body.content).toEqual([{ type: 'paragraph' }]);
});
