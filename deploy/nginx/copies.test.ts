import { setTimeout as wait } from 'node:timers/promises';
import { beforeEach, describe, expect, test } from 'vitest';
import { isNginxHere, startNginx, type RunningNginx } from './test-nginx';
import { sayPage, TestPortal } from './test-portal';

let portals: TestPortal[];
let nginx: RunningNginx;

/** What every portal answers from now on. */
const answering = (answer: TestPortal['answering']) => {
  for (const portal of portals) portal.answering = answer;
};
const saying = (
  text: string,
  head: { status?: number; [header: string]: string | number | undefined } = {},
) => answering((_request, response) => sayPage(response, text, head));
const killAll = () => Promise.all(portals.map((portal) => portal.kill()));
const asked = () => portals.flatMap((portal) => portal.asked).length;
const read = async (url: string, headers = {}) => {
  const answer = await nginx.ask(url, { headers });
  return { ...answer, text: answer.body.toString() };
};

const useNginx = (change?: (site: string) => string) => {
  beforeEach(async () => {
    portals = [new TestPortal(), new TestPortal()];
    await Promise.all(portals.map((portal) => portal.start()));
    nginx = await startNginx(
      portals.map(({ port }) => port),
      change,
    );
    return async () => {
      await nginx.stop();
      await killAll().catch(() => undefined);
    };
  });
};

describe.runIf(isNginxHere)('while a portal answers', () => {
  useNginx();

  test('each page is its answer, never a copy', async () => {
    for (const text of ['one', 'two', 'three']) {
      saying(text);
      const answer = await read('/en');
      expect(answer.text).toBe(text);
      expect(answer.headers).not.toHaveProperty('warning');
    }
  });

  test('a share picture is kept as long as the portal says, and its browser’s time is another', async () => {
    const keeping = 'public, max-age=31536000, s-maxage=2, immutable';
    saying('a picture', { 'Content-Type': 'image/png', 'Cache-Control': keeping });
    for (const path of ['/zh/card/1.png', '/en/articles/walls/card/2.jpg']) {
      const before = asked();
      for (let time = 0; time < 2; time += 1) {
        const answer = await read(path);
        expect(answer.text).toBe('a picture');
        expect(answer.headers['cache-control']).toBe(keeping);
      }
      expect(asked() - before).toBe(1);
      await wait(3_100);
      await read(path);
      expect(asked() - before).toBe(2);
    }
  });

  test('it decides whether a browser has the page already', async () => {
    answering(({ headers }, response) =>
      headers['if-none-match'] === '"1"'
        ? response.writeHead(304, { ETag: '"1"' }).end()
        : sayPage(response, 'a page', { ETag: '"1"' }),
    );
    expect((await read('/en')).headers.etag).toBe('"1"');
    expect((await read('/en', { 'If-None-Match': '"1"' })).status).toBe(304);
    expect((await read('/en', { 'If-None-Match': '"0"' })).text).toBe('a page');
  });

  test('it decides whether what a feed reader has is the newest', async () => {
    const changed = 'Tue, 19 Sep 2017 03:46:00 GMT';
    answering(({ headers }, response) =>
      Date.parse(headers['if-modified-since'] ?? '') > Date.parse(changed)
        ? response.writeHead(304, { 'Last-Modified': changed }).end()
        : sayPage(response, 'a feed', { 'Last-Modified': changed }),
    );
    const later = { 'If-Modified-Since': 'Wed, 20 Sep 2017 00:00:00 GMT' };
    expect((await read('/en/feed.xml', later)).status).toBe(304);
    expect((await read('/en/feed.xml')).text).toBe('a feed');
  });

  test('what it says of a failure reaches the reader', async () => {
    saying('a page');
    await read('/en');
    saying('Something went wrong', { status: 500, 'Cache-Control': 'no-store' });
    expect(await read('/en')).toMatchObject({ status: 500, text: 'Something went wrong' });
  });
});

describe.runIf(isNginxHere)('when no portal answers', () => {
  useNginx();

  test('readers get a copy, marked as one', async () => {
    saying('a page', { ETag: '"2"' });
    await read('/en');
    await killAll();
    const copy = await read('/en?utm_source=mail');
    expect(copy).toMatchObject({ status: 200, text: 'a page' });
    expect(copy.headers).toMatchObject({
      warning: '110 - "Response is Stale"',
      'cache-control': 'no-cache',
      etag: '"2"',
    });
    expect((await nginx.ask('/en', { method: 'HEAD' })).status).toBe(200);
  });

  test('a portal without its database is as good as none, unless there is no copy', async () => {
    saying('a page');
    await read('/en');
    saying('without a database', { status: 503 });
    expect(await read('/en')).toMatchObject({ status: 200, text: 'a page' });
    expect(await read('/zh')).toMatchObject({ status: 503, text: 'without a database' });
  });

  test('where there is none, they are told in both languages to come back', async () => {
    await killAll();
    for (const url of ['/en/never-read', '/zh/search?q=x']) {
      const answer = await read(url);
      expect(answer.status).toBe(503);
      expect(answer.headers).toMatchObject({ 'retry-after': '5', 'cache-control': 'no-store' });
      expect(answer.text).toMatch(/cannot be shown.*请稍后再试/);
    }
  });

  test('what a preview link shows is never a copy', async () => {
    saying('a draft', { 'Cache-Control': 'private, no-store' });
    expect((await read('/preview/en/a-link')).text).toBe('a draft');
    await killAll();
    const answer = await read('/preview/en/a-link');
    expect(answer.status).toBe(503);
    expect(answer.text).not.toContain('draft');
  });

  test('each in the coding that the browser reads', async () => {
    answering(({ headers }, response) => {
      const coding = String(headers['accept-encoding']);
      sayPage(response, coding, { 'Content-Encoding': coding });
    });
    const browsers = { br: 'gzip, deflate, br, zstd', gzip: 'gzip, deflate', identity: 'br;q=0' };
    for (const accepted of Object.values(browsers))
      await read('/en', { 'Accept-Encoding': accepted });
    await killAll();
    for (const [coding, accepted] of Object.entries(browsers)) {
      const copy = await read('/en', { 'Accept-Encoding': accepted });
      expect(copy.headers['content-encoding']).toBe(coding);
      expect(copy.text).toBe(coding);
    }
  });

  test('a page that was gone stays gone', async () => {
    saying('an article');
    await read('/en/articles/a');
    saying('withdrawn', { status: 410 });
    await read('/en/articles/a');
    await killAll();
    expect(await read('/en/articles/a')).toMatchObject({ status: 410, text: 'withdrawn' });
  });

  test('the first page leads to the language of each reader', async () => {
    answering(({ headers }, response) => {
      const Location = headers['accept-language']?.startsWith('zh') ? '/zh' : '/en';
      sayPage(response, '', { status: 307, Location, Vary: 'Accept-Language' });
    });
    const languages = ['zh-CN,zh;q=0.9', 'en-GB'];
    for (const language of languages) await read('/', { 'Accept-Language': language });
    await killAll();
    const copies = languages.map((language) => read('/', { 'Accept-Language': language }));
    const places = (await Promise.all(copies)).map(({ headers }) => headers.location);
    expect(places).toEqual(['/zh', '/en']);
  });

  test.each(['/admin', '/admin/articles', '/api/v1/articles', '/api/ready', '/en/search?q=x'])(
    'there is no copy of %s',
    async (url) => {
      saying('kept?', { 'Cache-Control': 'public, max-age=3600' });
      expect((await read(url)).status).toBe(200);
      saying('another');
      expect((await read(url)).text).toBe('another');
      await killAll();
      expect([502, 503]).toContain((await read(url)).status);
    },
  );

  test('nor of what a portal marked as maybe old, nor of failures', async () => {
    saying('fresh');
    await read('/en');
    saying('maybe old', { Warning: '110 - "Response is Stale"' });
    expect((await read('/en')).text).toBe('maybe old');
    saying('failed', { status: 500 });
    await read('/en');
    await killAll();
    expect((await read('/en')).text).toBe('fresh');
  });
});

describe.runIf(isNginxHere)('with a second instead of ten between copies', () => {
  useNginx((site) => site.replace('rate=6r/m', 'rate=60r/m'));

  test('a page is put aside again after it, and not before', async () => {
    for (const [text, pause] of [
      ['one', 0],
      ['two', 100],
      ['three', 1100],
      ['four', 100],
    ] as const) {
      await wait(pause);
      saying(text);
      expect((await read('/en')).text).toBe(text);
    }
    await killAll();
    expect((await read('/en')).text).toBe('three');
  });
});

describe.runIf(isNginxHere)('with the micro-cache', () => {
  useNginx((site) => site.replace('courant/readers.conf', 'courant/micro-cache.conf'));

  test('a page is asked for about once a second, and a change is seen within two', async () => {
    saying('old', { ETag: '"1"' });
    const reading = Date.now() + 1500;
    while (Date.now() < reading) expect((await read('/en')).text).toBe('old');
    expect(asked()).toBeLessThan(5);

    saying('new', { ETag: '"2"' });
    const changed = performance.now();
    while ((await read('/en')).text === 'old') await wait(10);
    expect(performance.now() - changed).toBeLessThan(2200);
  });

  test('and readers get copies when no portal answers', async () => {
    saying('a page');
    await read('/en');
    await killAll();
    await wait(2200);
    expect(await read('/en')).toMatchObject({ status: 200, text: 'a page' });
    expect((await read('/admin')).status).toBe(502);
  });
});
