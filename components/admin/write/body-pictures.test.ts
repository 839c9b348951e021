import { expect, test } from 'vitest';
import { BodyPictures } from './body-pictures';
import type { ArticlePicture } from './written-article';

const answered = () => new Promise((resolve) => setTimeout(resolve));

/** Pictures of a newsroom that knows what each of these says of itself. */
function picturesOf(said: Record<string, string>) {
  const asked: string[][] = [];
  const pictures = new BodyPictures((ids) => {
    asked.push(ids);
    const known = ids.filter((id) => id in said);
    const words = (id: string) => ({ alt: said[id] ?? '', decorative: false, caption: '' });
    return Promise.resolve(known.map((id) => ({ id, words: words(id) }) as ArticlePicture));
  });
  return { pictures, asked };
}

test('figures that come up together are asked for at once, each picture once', async () => {
  const { pictures, asked } = picturesOf({ a: 'A wall', b: 'A stair' });
  for (const id of ['a', 'b', 'a', 'gone']) pictures.show(id);
  expect(pictures.get('a')).toBeUndefined();
  await answered();
  expect(asked).toEqual([['a', 'b', 'gone']]);
  expect(pictures.get('a')).toMatchObject({ words: { alt: 'A wall' } });
  expect(pictures.get('gone')).toBeNull();
  pictures.show('b');
  await answered();
  expect(asked).toHaveLength(1);
});

test('what is missing is known of the pictures that stand in the text now, and mended by asking again', async () => {
  const said: Record<string, string> = { a: 'A wall', b: '' };
  const { pictures } = picturesOf(said);
  const seen: string[] = [];
  pictures.subscribe(() => seen.push(pictures.descriptions()));
  pictures.show('a');
  const takeOut = pictures.show('b');
  pictures.show('b');
  await answered();
  expect(pictures.descriptions()).toBe('missing');
  takeOut();
  expect(pictures.descriptions()).toBe('missing');
  said.b = 'A stair';
  await pictures.renew('b');
  expect(pictures.descriptions()).toBe('complete');
  expect(seen).toEqual(['complete', 'complete', 'complete', 'missing', 'missing', 'complete']);
});

test('while the newsroom does not answer, nothing is said to be missing', async () => {
  const pictures = new BodyPictures(() => Promise.resolve(null));
  expect(pictures.descriptions()).toBe('none');
  const takeOut = pictures.show('a');
  await answered();
  expect(pictures.descriptions()).toBe('complete');
  takeOut();
  expect(pictures.descriptions()).toBe('none');
});
