import { expect, signIn, test } from './fixtures';
import { openNew, publicAddress, publish, write } from './writing-desk';

test('an old report finds its place, in both languages, at the very next request', async ({
  page,
  request,
}) => {
  const english = {
    title: 'Provincial School Informatization Conference Held',
    paragraphs: [
      'On 15 July the provincial conference on school informatization was held by video. The institute took part with its education studio.',
      'The conference pointed out that online and classroom teaching grow together, and that buildings have to be ready for both.',
    ],
    issuingTime: '2017-09-19 11:46',
    section: 'Education',
  };
  await signIn(page);
  await openNew(page, 'en');
  await write(page, english);
  await publish(page);
  const address = await publicAddress(page);

  const section = await (await request.get('/en/sections/education')).text();
  expect(section).toContain(english.title);
  const times = [...section.matchAll(/<time datetime="([^"]+)"/gi)].map(([, time]) =>
    Date.parse(String(time)),
  );
  expect(times).toEqual([...times].sort((a, b) => b - a));
  expect(await (await request.get('/en/search?q=informatization')).text()).toContain(
    `href="${address}#:~:text=`,
  );
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(english.title);
  await expect(page.getByRole('article').first()).toContainText('Issuing time 2017-09-19 11:46');

  await page.goBack();
  await page.getByRole('link', { name: /中文 version, missing/ }).click();
  const chinese = {
    title: '全省学校信息化工作会议召开',
    paragraphs: ['7月15日，全省学校信息化工作会议以视频形式召开，本院教育工作室参加。'],
    issuingTime: '2017-09-19 11:46',
    section: '教育',
  };
  await write(page, chinese);
  await publish(page);
  const chineseAddress = await publicAddress(page);
  expect(chineseAddress).toMatch(/^\/zh\/articles\/[a-z0-9-]+$/);
  expect(await (await request.get('/zh/search?q=信息化')).text()).toContain(
    `href="${chineseAddress}#:~:text=`,
  );
  expect(await (await request.get(address)).text()).toContain(`href="${chineseAddress}"`);
  expect(await (await request.get(chineseAddress)).text()).toContain(`href="${address}"`);
  await page.goto(chineseAddress);
  await expect(page.getByRole('article').first()).toContainText('发布时间 2017-09-19 11:46');
});

test('an article dated now leads the front page and the feed at once', async ({
  page,
  request,
}) => {
  const title = `The north stair opens ${Date.now()}`;
  await signIn(page);
  await openNew(page, 'en');
  await write(page, { title, paragraphs: ['Open from today.'], section: 'City' });
  await publish(page);
  await page.goto('/en');
  await expect(page.getByRole('main').getByRole('heading', { level: 2 }).first()).toHaveText(title);
  const feed = await (await request.get('/en/feed.xml')).text();
  expect(/<item>[\s\S]*?<title>([\s\S]*?)<\/title>/.exec(feed)?.[1]).toContain(title);
});

test('a changed address redirects for ever', async ({ page, request }) => {
  await signIn(page);
  await openNew(page, 'en');
  const title = `A bridge with two names ${Date.now()}`;
  await write(page, { title, paragraphs: ['It has two names.'], section: 'City' });
  await publish(page);
  const first = await publicAddress(page);
  const second = `${first}-renamed`;
  await page.getByLabel('Address', { exact: true }).fill(second.split('/').at(-1) ?? '');
  await page.getByRole('button', { name: 'Publish changes…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Publish now' }).click();
  await expect(async () => expect(await publicAddress(page)).toBe(second)).toPass();
  const answer = await request.get(first, { maxRedirects: 0 });
  expect(answer.status()).toBe(308);
  expect(answer.headers().location).toBe(second);
});

test('a scheduled article is nowhere before its time', async ({ page, request }) => {
  await signIn(page);
  await openNew(page, 'en');
  const title = `Tomorrow speaks ${Date.now()}`;
  await write(page, {
    title,
    paragraphs: ['Not yet.'],
    section: 'City',
    issuingTime: '2999-01-01 08:00',
  });
  await publish(page, /Scheduled/);
  for (const path of [
    '/en',
    '/en/sections/city',
    '/en/feed.xml',
    '/en/atom.xml',
    '/en/feed.json',
    '/news-sitemap.xml',
    '/api/v1/articles?locale=en',
    `/en/search?q=${encodeURIComponent(title)}`,
  ]) {
    const html = await (await request.get(path)).text();
    expect(
      html.replaceAll(/<head>[\s\S]*?<\/head>|value="[^"]*"|<h1[\s\S]*?<\/h1>/g, ''),
      path,
    ).not.toContain(title);
  }
});
