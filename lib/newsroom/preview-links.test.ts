import { randomBytes } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { binArticle } from './bin-article';
import { endPreview } from './end-preview';
import { leaveRemark, longestRemark } from './leave-remark';
import { openPreview } from './open-preview';
import { listPreviewLinks } from './preview-links';
import { saveDraft } from './save-draft';
import { settleRemark } from './settle-remark';
import { sharePreview } from './share-preview';
import { editionsMadeBy, listActs, readArticle, readEverything } from './test-records';
import type { Actor } from '@/lib/auth/actor';
import { signPreview } from '@/lib/auth/preview-token';
import { db } from '@/lib/db/client';
import { useTestDatabase } from '@/lib/db/test-database';
import { setEnv } from '@/lib/env';
import { articleBody, paragraph } from '@/prisma/seed/body';
import { newArticle, newContent, newEditor, newPublishedArticle } from '@/prisma/seed/factories';

useTestDatabase();

const visitor = { from: '192.0.2.7' };
const body = articleBody(paragraph('The stair is open.'), paragraph('So is the lift.'));

let editor: Actor;
let writer: Actor;

beforeAll(async () => {
  setEnv({ SECRET: randomBytes(24).toString('hex') });
  [editor, writer] = [await newEditor('editor'), await newEditor('writer')];
});

/** An article, a link to its newest text, and what stands in the link's address. */
async function share({ days = 7, actor = editor } = {}) {
  const content = newContent({ body });
  const article = await newArticle(actor, content);
  const input = { ...article, receiver: 'Director Wang', days };
  const { linkId } = await sharePreview(actor, input);
  const [link] = await listPreviewLinks(actor, article.articleId);
  const token = link?.path?.split('/').at(-1) ?? '';
  const change = () =>
    saveDraft(actor, { ...article, content: { ...content, title: `${content.title}, changed` } });
  return { ...article, content, linkId, token, change };
}

const comment = { kind: 'comment', block: 1, name: 'Wang Lei', text: 'Since when?' };
const approval = { kind: 'approved', block: null, name: 'Wang Lei', text: '' };
const sendingBack = { kind: 'sent_back', block: null, name: 'Wang Lei', text: 'Ask the janitor.' };

async function firstLink(articleId: string) {
  const [link] = await listPreviewLinks(editor, articleId);
  return link;
}

describe('a link', () => {
  test('shows the text that it was made of, for ever the same, as readers would have it', async () => {
    const { token, content, change, articleId } = await share();
    await change();
    const preview = await openPreview(token);
    expect(preview).toMatchObject({
      revision: 1,
      isNewest: false,
      receiver: 'Director Wang',
      article: { id: articleId, title: content.title, body },
    });
    expect(await listActs(articleId)).toContain('article:share-preview');
  });

  test('shows what readers do not have, and changes nothing for them', async () => {
    const before = await newPublishedArticle(editor, { body });
    const { version } = await saveDraft(editor, {
      ...before,
      content: newContent({ title: 'Not out yet' }),
    });
    const { articleId } = before;
    const input = { articleId, version, receiver: 'Wang', days: 1 };
    expect(await editionsMadeBy(() => sharePreview(editor, input))).toBe(0);
    const path = (await firstLink(articleId))?.path ?? '';
    expect(path).toMatch(/^[/]preview[/]en[/]/);
    const preview = await openPreview(path.slice('/preview/en/'.length));
    expect(preview?.article.title).toBe('Not out yet');
  });

  test('opens nothing once its time is over, it was ended, or its article lies in the bin', async () => {
    const late = await share({ days: 1 });
    await db().previewLink.update({
      where: { id: late.linkId },
      data: { expiresAt: new Date(Date.now() - 1_000) },
    });
    const ended = await share();
    await endPreview(editor, ended);
    const binned = await share();
    await binArticle(editor, binned);
    for (const { token, articleId } of [late, ended, binned]) {
      expect(await openPreview(token)).toBeNull();
      expect((await firstLink(articleId))?.path).toBeNull();
      const said = leaveRemark(visitor, { ...comment, token });
      await expect(said).rejects.toMatchObject({ key: 'previewEnded' });
    }
    expect((await listActs(ended.articleId)).at(-1)).toBe('article:end-preview');
  });

  test('is no key for who may only read the article', async () => {
    const { articleId } = await share();
    const [seen] = await listPreviewLinks(writer, articleId);
    expect(seen).toMatchObject({ receiver: 'Director Wang', hasEnded: false, path: null });
  });

  test('that nobody made opens nothing', async () => {
    const nobodys = signPreview('0199e4b2-8f00-7cc0-9d1e-1f2a3b4c5d6e', new Date(Date.now() + 9e6));
    for (const token of [nobodys, '', '../../etc/passwd', '\u0000']) {
      expect(await openPreview(token)).toBeNull();
      const said = leaveRemark(visitor, { ...comment, token });
      await expect(said).rejects.toMatchObject({ key: 'previewEnded' });
    }
  });

  test('is made by whoever may change the article, of what they saw, for 1 to 90 days', async () => {
    const { articleId, version, change } = await share();
    const input = { articleId, version, receiver: 'Wang', days: 7 };
    const refusals = [
      [writer, input, 'mayNot'],
      [editor, { ...input, receiver: ' ' }, 'nameMissing'],
      [editor, { ...input, receiver: 'W'.repeat(101) }, 'nameTooLong'],
      [editor, { ...input, days: 0 }, 'daysInvalid'],
      [editor, { ...input, days: 91 }, 'daysInvalid'],
      [editor, { ...input, days: NaN }, 'daysInvalid'],
      [editor, { ...input, articleId: 'nonsense' }, 'articleNotFound'],
    ] as const;
    const before = await readEverything();
    for (const [actor, given, key] of refusals) {
      await expect(sharePreview(actor, given)).rejects.toMatchObject({ key });
    }
    expect(await readEverything()).toEqual(before);
    await change();
    await expect(sharePreview(editor, input)).rejects.toMatchObject({ key: 'changedMeanwhile' });
    await expect(sharePreview(writer, await newArticle(writer).then(own))).resolves.toBeTruthy();
  });
});

const own = (article: { articleId: string; version: number }) => ({
  ...article,
  receiver: 'My teacher',
  days: 30,
});

describe('a remark', () => {
  test('knows its place, what stood there, who said it, and leaves the article as it is', async () => {
    const { token, articleId } = await share();
    const before = await readArticle(articleId);
    await leaveRemark(visitor, { ...comment, token });
    expect(await readArticle(articleId)).toEqual(before);
    expect((await openPreview(token))?.remarks).toMatchObject([
      {
        kind: 'comment',
        block: 1,
        quote: 'So is the lift.',
        name: 'Wang Lei',
        text: 'Since when?',
      },
    ]);
    const event = await db().auditEvent.findFirst({
      where: { act: 'article:comment', subjectId: articleId },
    });
    expect(event).toMatchObject({ actorId: null, actorName: 'Wang Lei', from: visitor.from });
  });

  test('can be an approval, which lapses when the text changes, or a text sent back', async () => {
    const { token, articleId, change } = await share();
    await leaveRemark(visitor, { ...approval, token });
    expect(await firstLink(articleId)).toMatchObject({
      isNewest: true,
      remarks: [{ kind: 'approved' }],
    });
    await leaveRemark(visitor, { ...sendingBack, token });
    await change();
    expect(await firstLink(articleId)).toMatchObject({ isNewest: false });
    for (const answer of [approval, sendingBack]) {
      const said = leaveRemark(visitor, { ...answer, token });
      await expect(said).rejects.toMatchObject({ key: 'textChanged' });
    }
    await leaveRemark(visitor, { ...comment, token });
    expect((await firstLink(articleId))?.remarks).toHaveLength(3);
  });

  test('holds for a text that was saved again as it was', async () => {
    const { token, articleId, content, change } = await share();
    const { version } = await change();
    await saveDraft(editor, { articleId, version, content });
    await leaveRemark(visitor, { ...approval, token });
    expect(await firstLink(articleId)).toMatchObject({ isNewest: true });
  });

  test.each([
    ['nothing', { text: ' \n ' }, 'remarkMissing'],
    ['nobody', { name: ' ' }, 'nameMissing'],
    ['a name without end', { name: 'W'.repeat(81) }, 'nameTooLong'],
    ['more than anybody reads', { text: '字'.repeat(longestRemark + 1) }, 'remarkTooLong'],
    ['a place that is none', { block: 2 }, 'formInvalid'],
    ['a place before all', { block: -1 }, 'formInvalid'],
    ['half a place', { block: 0.5 }, 'formInvalid'],
    ['a kind that is none', { kind: 'published' }, 'formInvalid'],
    ['a text sent back without a word', { ...sendingBack, text: '' }, 'remarkMissing'],
  ] as const)('of %s is refused and leaves nothing', async (_, wrong, key) => {
    const { token } = await share();
    const before = await readEverything();
    const said = leaveRemark(visitor, { ...comment, ...wrong, token });
    await expect(said).rejects.toMatchObject({ key });
    expect(await readEverything()).toEqual(before);
  });

  test('is plain words, whatever was typed', async () => {
    const { token } = await share();
    const text = '<script>alert(1)</script>\u202E\u0000 \ud800 😀\n第二行';
    await leaveRemark(visitor, { ...comment, text, token });
    const [remark] = (await openPreview(token))?.remarks ?? [];
    expect(remark?.text).toBe('<script>alert(1)</script> \ufffd 😀\n第二行');
  });

  test('that is sent twice is there once', async () => {
    const { token } = await share();
    const first = await leaveRemark(visitor, { ...comment, token });
    expect(await leaveRemark(visitor, { ...comment, token })).toEqual(first);
    await leaveRemark(visitor, { ...comment, token, text: 'And why?' });
    expect((await openPreview(token))?.remarks).toHaveLength(2);
  });

  test('is one of 200 at most', async () => {
    const { token, linkId } = await share();
    const many = { linkId, kind: 'comment', name: 'Wang', text: 'Again' } as const;
    await db().remark.createMany({ data: Array.from({ length: 199 }, () => many) });
    await leaveRemark(visitor, { ...comment, token });
    const said = leaveRemark(visitor, { ...comment, token, text: 'One more' });
    await expect(said).rejects.toMatchObject({ key: 'remarksTooMany' });
  });

  test('is settled, and taken up again, by whoever may change the article', async () => {
    const { token, articleId } = await share();
    const { remarkId } = await leaveRemark(visitor, { ...comment, token });
    const settled = async () => (await firstLink(articleId))?.remarks[0]?.settledAt;
    const asWriter = settleRemark(writer, { remarkId, isSettled: true });
    await expect(asWriter).rejects.toMatchObject({ key: 'mayNot' });
    await settleRemark(editor, { remarkId, isSettled: true });
    expect(await settled()).toBeInstanceOf(Date);
    await settleRemark(editor, { remarkId, isSettled: false });
    expect(await settled()).toBeNull();
    const nothing = settleRemark(editor, { remarkId: 'nonsense', isSettled: true });
    await expect(nothing).rejects.toMatchObject({ key: 'remarkNotFound' });
  });
});
