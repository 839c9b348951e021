import type { IncomingMessage, ServerResponse } from 'node:http';
import { expect, test } from 'vitest';
import {
  answerInsteadIn,
  answerWithRedirect,
  answerWithStatus,
  keepAnswerUntil,
} from '@/lib/process-state';
import { ReaderPages } from './reader-pages';

/** A paper in English only, whose Chinese pages say this and that. */
async function render({ url = '' }: IncomingMessage, response: ServerResponse): Promise<void> {
  if (url.startsWith('/zh')) answerInsteadIn('en');
  if (url === '/zh/articles/moved') answerWithRedirect('/zh/articles/new');
  if (url === '/zh/articles/broken') response.statusCode = 500;
  if (url === '/en/language-off') answerWithStatus(404);
  if (url === '/en/card/old.png') {
    keepAnswerUntil(new Date(0));
    answerWithRedirect('/en/card/new.png', 307);
  }
  const type = url === '/en/card/new.png' ? 'image/png' : 'text/html';
  response.setHeader('Content-Type', type).end(`page ${url}`);
  await Promise.resolve();
}

const pages = new ReaderPages(render, () => new URL('https://news.example.org'), false);

async function ask(target: string) {
  const { status, headers, body } = await pages.answer(target, 'id');
  return { status, location: headers.Location, body: body.toString() };
}

test('the front page of a language that is off leads to that of the first one, until it is on again', async () => {
  expect(await ask('/zh')).toEqual({ status: 307, location: '/en', body: '' });
});

test.each(['/zh/articles/there', '/zh/articles/moved', '/zh/articles/broken', '/zh/feed.xml'])(
  'in a language that is off, %s is a page that says so, whatever it was',
  async (target) => {
    expect(await ask(target)).toEqual({
      status: 404,
      location: undefined,
      body: 'page /en/language-off',
    });
  },
);

test('a picture may be kept for ever by who has it, and for minutes on the way; a page asks each time', async () => {
  const keepingOf = async (target: string) =>
    (await pages.answer(target, 'id')).headers['Cache-Control'];
  expect(await keepingOf('/en/card/new.png')).toBe(
    'public, max-age=31536000, s-maxage=600, immutable',
  );
  expect(await keepingOf('/en')).toBe('no-cache');
});

test('an earlier picture leads to the present one, for as long as that is so', async () => {
  const { status, headers, keepUntil } = await pages.answer('/en/card/old.png', 'id');
  expect({ status, location: headers.Location }).toEqual({
    status: 307,
    location: '/en/card/new.png',
  });
  expect(headers['Cache-Control']).toBe('no-cache');
  expect(keepUntil).toEqual(new Date(0));
});

test('a language that is on answers for itself', async () => {
  expect(await ask('/en')).toMatchObject({ status: 200, body: 'page /en' });
});
