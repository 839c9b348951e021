import { z } from 'zod';
import { parseArticleBody, type ArticleBody } from '@/lib/articles/article-body';
import type { Actor } from '@/lib/auth/actor';
import { assertCan } from '@/lib/auth/permissions';
import { transaction, type Transaction } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import { allLocales } from '@/lib/i18n/locales';
import { databaseNow, raisePublicationNumber } from '@/lib/publication/publication';
import { changedMeanwhile } from './last-changes';
import { parseInput } from './parse-input';
import { recordAudit } from './record-audit';
import { line, optionalLine } from './text-shapes';

const short = optionalLine(100, 'textTooLong');
const long = optionalLine(500, 'textTooLong');

const SiteText = z.object({
  name: line(100, 'nameMissing', 'nameTooLong'),
  organisation: long.optional(),
  address: long.optional(),
  description: long.optional(),
  rights: long.optional(),
  about: z.custom<ArticleBody>().transform(parseArticleBody).nullable().optional(),
});

const NewSettings = z.object({
  /** When the settings that the change was made from were last changed; absent where nobody looked. */
  seenAt: z.coerce.date().optional(),
  seal: optionalLine(2, 'textTooLong').optional(),
  colour: z
    .string()
    .transform((colour) => colour.trim().toLowerCase())
    .pipe(z.string().regex(/^#[0-9a-f]{6}$/, 'colourInvalid'))
    .optional(),
  phone: short.optional(),
  email: z.union([z.literal(''), z.email('emailInvalid').max(254, 'emailInvalid')]).optional(),
  texts: z.partialRecord(z.enum(allLocales), SiteText).default({}),
});

/**
 * Says who publishes this site: what is given is changed, what is absent stays.
 *
 * @param input `texts.{locale}.about`: the About page, as a body in the document format; `null` for none
 * @throws ForbiddenError, InvalidError, ConflictError if somebody changed them after `seenAt`
 */
export async function changeSiteSettings(
  actor: Actor,
  input: z.input<typeof NewSettings>,
): Promise<void> {
  assertCan(actor, 'settings:manage');
  const { texts, seenAt, ...shared } = parseInput(NewSettings, input);
  await transaction(async (tx) => {
    await assertUnchangedSince(tx, seenAt);
    const now = await databaseNow(tx);
    const data = { ...shared, updatedAt: now };
    await tx.siteSetting.upsert({ where: { id: 1 }, update: data, create: { id: 1, ...data } });
    for (const [locale, { about, ...lines }] of Object.entries(texts)) {
      const text = { ...lines, about: about === null ? Prisma.DbNull : about };
      await tx.siteSettingText.upsert({
        where: { siteSettingId_locale: { siteSettingId: 1, locale } },
        update: text,
        create: { ...text, locale },
      });
    }
    const detail = { ...shared, texts };
    await recordAudit(tx, actor, { act: 'settings:change', subjectId: null, detail }, now);
    await raisePublicationNumber(tx);
  });
}

/** Two who change the settings wait for each other; the second one is told. */
async function assertUnchangedSince(tx: Transaction, seenAt: Date | undefined): Promise<void> {
  const [row] = await tx.$queryRaw<{ at: Date }[]>`
    SELECT updated_at AS at FROM site_setting WHERE id = 1 FOR UPDATE`;
  if (!row || !seenAt || row.at.getTime() === seenAt.getTime()) return;
  throw await changedMeanwhile(tx, { subjectType: 'settings' });
}
