import { randomBytes } from 'node:crypto';
import { expect, onTestFinished, test, vi } from 'vitest';
import { leaveRemark } from './leave-remark';
import { listPreviewLinks } from './preview-links';
import { startDeliveries } from './run-deliveries';
import { sharePreview } from './share-preview';
import { startTestMailServer } from './test-mail-server';
import { useTestDatabase } from '@/lib/db/test-database';
import { setEnv } from '@/lib/env';
import { newArticle, newEditor } from '@/prisma/seed/factories';

useTestDatabase();

test('whoever began an article, and whoever made the link, is told what was answered with it', async () => {
  const server = await startTestMailServer();
  onTestFinished(() => server.stop());
  setEnv({ SMTP_URL: server.url, SECRET: randomBytes(24).toString('hex') });
  const writer = await newEditor('writer', { email: 'zhou@newsroom.test', locale: 'zh' });
  const editor = await newEditor('editor', { email: 'lin@newsroom.test' });
  const article = await newArticle(writer, { title: 'The lift' });
  await sharePreview(editor, { ...article, receiver: 'Wang', days: 7 });
  const [link] = await listPreviewLinks(editor, article.articleId);
  const token = link?.path?.split('/').at(-1) ?? '';
  const said = { token, block: null, name: 'Wang Lei', text: '' };
  await leaveRemark({ from: '' }, { ...said, kind: 'comment', text: 'Which lift?' });
  await leaveRemark({ from: '' }, { ...said, kind: 'approved' });

  const deliveries = startDeliveries();
  onTestFinished(() => deliveries.stop());
  await vi.waitUntil(() => server.arrived.length === 2, { timeout: 15_000 });
  const letters = server.arrived.map(({ receiver, subject, text }) => [receiver, subject, text]);
  expect(letters.sort()).toEqual([
    [
      'lin@newsroom.test',
      'Approved: The lift',
      expect.stringContaining('Wang Lei, who has a preview link, approved “The lift”.\n\nOpen'),
    ],
    [
      'zhou@newsroom.test',
      '已获认可：The lift',
      expect.stringContaining('Wang Lei通过预览链接认可了“The lift”。\n\n'),
    ],
  ]);
});
