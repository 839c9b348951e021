import { expect, test } from 'vitest';
import { findMissing, toPublishMoment } from './publish-question';
import type { ArticleFields } from './written-article';
import type { Picture } from '@/lib/media/picture';

const picture: Picture = {
  address: '/media/3f9a0b1c2d3e4f506172',
  width: 640,
  height: 400,
  widths: [480, 640],
  fallback: 'jpg',
  focus: { x: 0.5, y: 0.5 },
  alt: '',
  caption: '',
  credit: '',
};
const now = new Date('2026-11-23T04:00:00Z');
const shanghai = 'Asia/Shanghai';

test.each([
  ['', { kind: 'now' }],
  ['  ', { kind: 'now' }],
  ['2017-09-19 11:46', { kind: 'past', time: '2017-09-19 11:46' }],
  ['2017/9/19 11:46', { kind: 'past', time: '2017-09-19 11:46' }],
  ['2026-11-23 12:00', { kind: 'past', time: '2026-11-23 12:00' }],
  ['2026-11-23 12:01', { kind: 'later', time: '2026-11-23 12:01' }],
  ['tomorrow', null],
  ['2026-02-30 12:00', null],
])('%j typed as the issuing time', (typed, moment) => {
  expect(toPublishMoment(typed, shanghai, now)).toEqual(moment);
});

test('what is missing before publishing is named one by one, as the newsroom would', () => {
  const empty: ArticleFields = {
    title: ' ',
    standfirst: '',
    slug: '',
    publishAt: '',
    sectionId: '',
    leadPictureId: '',
    tagIds: [],
    authorIds: [],
    note: '',
  };
  expect(findMissing(empty, false, null, 'none')).toMatchObject({
    key: 'titleMissing',
    field: 'title',
  });
  const titled = { ...empty, title: 'A title' };
  expect(findMissing(titled, false, null, 'none')).toMatchObject({
    key: 'bodyMissing',
    field: 'body',
  });
  expect(findMissing(titled, true, null, 'none')).toMatchObject({
    key: 'sectionMissing',
    field: 'sectionId',
  });
  const placed = { ...titled, sectionId: 'city' };
  expect(findMissing(placed, true, null, 'none')).toBeNull();
  const words = { alt: '', decorative: false, caption: 'A caption says something else' };
  const mute = {
    id: '1',
    mayDescribe: true,
    licence: null,
    rightsUntil: '',
    words,
    picture,
  } as const;
  expect(findMissing(placed, true, mute, 'none')).toMatchObject({ field: 'leadPictureId' });
  const decorative = { ...mute, words: { ...words, decorative: true } };
  expect(findMissing(placed, true, decorative, 'complete')).toBeNull();
  expect(findMissing(placed, true, decorative, 'missing')).toMatchObject({
    key: 'altMissingInText',
    field: 'body',
  });
});
