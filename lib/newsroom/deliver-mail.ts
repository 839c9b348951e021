import { db } from '@/lib/db/client';
import { env, siteUrl } from '@/lib/env';
import { formatMinute } from '@/lib/i18n/dates';
import { defaultLocale, isLocale, type Locale } from '@/lib/i18n/locales';
import { mailTranslator } from '@/lib/i18n/translate';
import { siteSettings } from '@/lib/site/site-settings';
import { newsroomTimeZone } from '@/lib/site/time-zone';
import type { Mail } from './deliveries';
import { sendLetter } from './mail-server';

/**
 * Writes a mail in its receiver's language and sends it. Nobody gets one who is disabled by now, and
 * without SMTP_URL nobody does.
 *
 * @param id the delivery's own
 * @throws Error as `sendLetter`
 */
export async function deliverMail(mail: Mail, id: string): Promise<void> {
  if (!env().SMTP_URL) return;
  const receiver = await db().editor.findUnique({
    where: { id: mail.receiverId, disabledAt: null },
  });
  if (!receiver) return;
  const locale = isLocale(receiver.locale) ? receiver.locale : defaultLocale;
  const { name: site } = await siteSettings(locale);
  await sendLetter({
    id: `delivery-${id}`,
    to: { name: receiver.name, address: receiver.email },
    fromName: site,
    ...(await writeMail(mail, locale, site)),
  });
}

async function writeMail(
  { articleId, by, news }: Mail,
  locale: Locale,
  site: string,
): Promise<{ subject: string; text: string }> {
  const t = mailTranslator(locale);
  const article = await db().article.findUniqueOrThrow({
    where: { id: articleId },
    select: { draftRevision: { select: { title: true } } },
  });
  const zone = await newsroomTimeZone();
  const title = article.draftRevision?.title ?? '';
  const said = {
    by,
    title,
    reason: 'reason' in news ? news.reason : '',
    time: news.kind === 'scheduled' ? formatMinute(new Date(news.at), zone) : '',
  };
  const link = `${siteUrl()}/admin/articles/${articleId}`;
  const paragraphs = [t(`${news.kind}.text`, said).trim(), t('open', { link }), t('why', { site })];
  return { subject: t(`${news.kind}.subject`, { title }), text: `${paragraphs.join('\n\n')}\n` };
}
