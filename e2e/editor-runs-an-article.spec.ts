import type { Page } from 'playwright/test';
import { expect, signIn } from './fixtures';
import { hire } from './people';
import { inBothLanguages, type Hands } from './ways';
import { cityIn, openNew } from './writing-desk';

const state = ({ t }: Hands, page: Page, name: 'draft' | 'inReview' | 'published' | 'withdrawn') =>
  page.getByRole('banner').getByText(t(`state.${name}`), { exact: true });

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Writes a new article as far as it can be handed in, and saves it. */
async function begin(hands: Hands, title: string): Promise<void> {
  const { page, locale, t } = hands;
  await openNew(page, locale);
  await hands.write(page.getByLabel(t('write.title'), { exact: true }), title);
  await hands.write(page.getByLabel(t('write.standfirst')), 'What it is about · 内容提要');
  await hands.write(page.getByRole('textbox', { name: t('write.body'), exact: true }), 'Text 正文');
  await hands.choose(page.getByLabel(t('write.section')), cityIn[locale]);
  await hands.press(button(page, t('write.save')));
  await expect(state(hands, page, 'draft')).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: /\d\d:\d\d/ })).toBeVisible();
}

async function publish(hands: Hands, name: string): Promise<void> {
  const { page, t } = hands;
  await hands.press(button(page, name));
  await hands.press(page.getByRole('dialog').getByRole('button', { name: t('dialog.publishDo') }));
  await expect(state(hands, page, 'published')).toBeVisible();
}

inBothLanguages('an article goes from hand to hand until readers have it', async (hands) => {
  const { page, locale, t } = hands;
  const writer = await hire('writer', locale);
  await signIn(page, writer);
  await begin(hands, `From hand to hand 手手相传 ${Date.now()}`);
  await hands.press(button(page, t('write.submit')));
  await expect(state(hands, page, 'inReview')).toBeVisible();
  const address = page.url();

  const editor = await page
    .context()
    .browser()
    ?.newPage({ baseURL: new URL(address).origin });
  if (!editor) throw new Error('There is no browser.');
  await signIn(editor, await hire('editor', locale));
  await editor.goto(address);
  await button(editor, t('write.sendBack')).click();
  const question = editor.getByRole('dialog');
  await question.getByLabel(t('dialog.sendBackReason')).fill('Where is this? 地点在哪里？');
  await question.getByRole('button', { name: t('dialog.sendBackDo') }).click();
  await expect(state(hands, editor, 'draft')).toBeVisible();

  await page.goto('/admin');
  const waiting = page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: t('desk.sentBack') }) });
  await expect(waiting).toContainText('地点在哪里？');
  await hands.press(waiting.getByRole('listitem').getByRole('link').first());
  await expect(page.getByText('Where is this? 地点在哪里？')).toBeVisible();
  await hands.write(page.getByLabel(t('write.standfirst')), 'In the north yard 在北院');
  await hands.press(button(page, t('write.submit')));
  await expect(state(hands, page, 'inReview')).toBeVisible();

  await editor.reload();
  await button(editor, t('write.publish')).click();
  await question.getByRole('button', { name: t('dialog.publishDo') }).click();
  await expect(state(hands, editor, 'published')).toBeVisible();
  await editor.close();
  await page.reload();
  const link = page.getByRole('link', { name: t('write.view') });
  const answer = await page.request.get(String(await link.getAttribute('href')));
  expect(await answer.text()).toContain('In the north yard 在北院');
});

inBothLanguages(
  'a live article is changed unseen, published again, taken back and withdrawn',
  async (hands) => {
    const { page, locale, t } = hands;
    await signIn(page, await hire('editor', locale));
    const title = `Changed unseen 悄然修改 ${Date.now()}`;
    await begin(hands, title);
    await publish(hands, t('write.publish'));
    const address = String(
      await page.getByRole('link', { name: t('write.view') }).getAttribute('href'),
    );
    const readersHave = async () => {
      const answer = await page.request.get(address);
      const text = (await answer.text()).replace(/<[^>]+>/g, '');
      return { status: answer.status(), text };
    };
    expect((await readersHave()).text).toContain('Text 正文');

    const body = page.getByRole('textbox', { name: t('write.body'), exact: true });
    await hands.write(body, 'Second text 第二稿');
    await hands.press(button(page, t('write.save')));
    await expect(page.getByRole('banner').getByText(t('state.publishedChanges'))).toBeVisible();
    expect((await readersHave()).text).not.toContain('第二稿');
    await publish(hands, t('write.publishChanges'));
    expect((await readersHave()).text).toContain('第二稿');

    await hands.press(button(page, t('write.withdraw')));
    const question = page.getByRole('dialog');
    await hands.write(
      question.getByLabel(t('dialog.withdrawReason')),
      'It was another yard. 地点有误。',
    );
    await hands.press(question.getByRole('button', { name: t('dialog.withdrawDo') }));
    await expect(state(hands, page, 'withdrawn')).toBeVisible();
    const withdrawn = await readersHave();
    expect(withdrawn.status).toBe(410);
    expect(withdrawn.text).toContain('地点有误');
    expect(withdrawn.text).not.toContain('第二稿');

    await publish(hands, t('write.publish'));
    expect((await readersHave()).status).toBe(200);
    await hands.press(button(page, t('write.takeBack')));
    await hands.press(question.getByRole('button', { name: t('dialog.takeBackDo') }));
    await expect(state(hands, page, 'draft')).toBeVisible();
    expect((await readersHave()).status).toBe(410);
  },
);

inBothLanguages(
  'the other language is begun from this one, and falls behind when this one changes',
  async (hands) => {
    const { page, locale, t } = hands;
    await signIn(page, await hire('editor', locale));
    await begin(hands, `Two languages 两种语言 ${Date.now()}`);
    await publish(hands, t('write.publish'));
    const versions = page.getByRole('banner').getByRole('list', { name: t('versions.label') });
    await hands.press(versions.locator('a:not([aria-current])'));
    await expect(page).toHaveURL(/articles\/new/);
    await hands.write(
      page.getByLabel(t('write.title'), { exact: true }),
      `Translated 译文 ${Date.now()}`,
    );
    await hands.write(
      page.getByRole('textbox', { name: t('write.body'), exact: true }),
      'Translated 译文',
    );
    await hands.press(button(page, t('write.save')));
    await expect(state(hands, page, 'draft')).toBeVisible();

    await hands.press(versions.locator('a:not([aria-current])'));
    await expect(page.getByRole('textbox', { name: t('write.body'), exact: true })).toHaveText(
      'Text 正文',
    );
    await hands.write(
      page.getByRole('textbox', { name: t('write.body'), exact: true }),
      'Changed 已改',
    );
    await publish(hands, t('write.publishChanges'));
    const behind = t('versions.behind', { version: '' }).replace(/^[,，\s]+/u, '');
    await expect(versions.getByRole('link', { name: behind })).toBeVisible();
  },
);
