import { z } from 'zod';
import { parseArticleBody, type ArticleBody } from '@/lib/articles/article-body';
import { bodyDocumentIds } from '@/lib/articles/body-documents';
import { bodyPictureIds } from '@/lib/articles/body-pictures';
import type { Actor } from '@/lib/auth/actor';
import { assertCan } from '@/lib/auth/permissions';
import { transaction, type Transaction } from '@/lib/db/client';
import { Prisma, type SiteSetting } from '@/lib/db/generated/client';
import { InvalidError } from '@/lib/errors';
import { allLocales } from '@/lib/i18n/locales';
import { timeZones } from '@/lib/i18n/time-zones';
import { databaseNow, raisePublicationNumber } from '@/lib/publication/publication';
import { indexAllLater } from '@/lib/search/search-index';
import { changesBetween, type AuditChange } from './audit-changes';
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
  about: z.custom<ArticleBody>().transform(parseAbout).nullable().optional(),
});

/** Only articles keep the pictures and the PDFs that they name from being deleted. */
function parseAbout(input: unknown): ArticleBody {
  const about = parseArticleBody(input);
  const named = [...bodyPictureIds(about), ...bodyDocumentIds(about)];
  if (named.length > 0) throw new InvalidError('picturesNotHere', {}, 'body');
  return about;
}

const NewSettings = z.object({
  /** When the settings that the change was made from were last changed; absent where nobody looked. */
  seenAt: z.coerce.date().optional(),
  seal: optionalLine(2, 'textTooLong').optional(),
  colour: z
    .string()
    .transform((colour) => colour.trim().toLowerCase())
    .pipe(z.string().regex(/^#[0-9a-f]{6}$/, 'colourInvalid'))
    .optional(),
  /** A picture of the newsroom; `null` for none. */
  logoId: z.uuid('pictureNotFound').nullable().optional(),
  /** Those in which the paper appears, the default first. */
  languages: z
    .array(z.enum(allLocales, 'localeUnknown'))
    .transform((languages) => [...new Set(languages)])
    .pipe(z.array(z.enum(allLocales)).min(1, 'languageMissing'))
    .optional(),
  /** An IANA name; `null` for the zone of the environment. */
  timeZone: z.enum(timeZones, 'zoneUnknown').nullable().optional(),
  phone: short.optional(),
  email: z.union([z.literal(''), z.email('emailInvalid').max(254, 'emailInvalid')]).optional(),
  texts: z.partialRecord(z.enum(allLocales), SiteText).default({}),
});

type NewSettings = z.output<typeof NewSettings>;

/**
 * Says who publishes this site: what is given is changed, what is absent stays.
 *
 * @param input `texts.{locale}.about`: the About page, as a body in the document format; `null` for none
 * @throws ForbiddenError, InvalidError (`pictureNotFound` if somebody has deleted the logo),
 *   ConflictError if somebody changed them after `seenAt`
 */
export async function changeSiteSettings(
  actor: Actor,
  input: z.input<typeof NewSettings>,
): Promise<void> {
  assertCan(actor, 'settings:manage');
  const { texts, seenAt, languages, ...shared } = parseInput(NewSettings, input);
  await transaction(async (tx) => {
    await assertUnchangedSince(tx, seenAt);
    await assertPictureIsThere(tx, shared.logoId);
    const changes = await changesOf(tx, { ...shared, locales: languages }, texts);
    const now = await databaseNow(tx);
    const data = { ...shared, locales: languages, updatedAt: now };
    await tx.siteSetting.upsert({ where: { id: 1 }, update: data, create: { id: 1, ...data } });
    for (const [locale, { about, ...lines }] of Object.entries(texts)) {
      const text = { ...lines, about: about === null ? Prisma.DbNull : about };
      await tx.siteSettingText.upsert({
        where: { siteSettingId_locale: { siteSettingId: 1, locale } },
        update: text,
        create: { ...text, locale },
      });
    }
    if (changes.some(({ field }) => field === 'timeZone')) await indexAllLater(tx);
    const detail = { ...shared, languages, texts, changes };
    await recordAudit(tx, actor, { act: 'settings:change', subjectId: null, detail }, now);
    await raisePublicationNumber(tx);
  });
}

/** What differs from the settings as they are. */
async function changesOf(
  tx: Transaction,
  shared: Partial<SiteSetting>,
  texts: NewSettings['texts'],
): Promise<AuditChange[]> {
  const before = await tx.siteSetting.findUnique({ where: { id: 1 }, include: { texts: true } });
  const inLanguages = allLocales.map((locale) => {
    const old = before?.texts.find((text) => text.locale === locale);
    return changesBetween(old ?? {}, texts[locale] ?? {}, locale);
  });
  return [...changesBetween(before ?? {}, shared), ...inLanguages.flat()];
}

/** Until the end, so that nobody deletes it before it is the logo. */
async function assertPictureIsThere(tx: Transaction, id: string | null | undefined): Promise<void> {
  if (!id) return;
  const found = await tx.$queryRaw<unknown[]>`
    SELECT FROM media WHERE id = ${id}::uuid FOR KEY SHARE`;
  if (found.length === 0) throw new InvalidError('pictureNotFound', {}, 'logoId');
}

/** Two who change the settings wait for each other; the second one is told. */
async function assertUnchangedSince(tx: Transaction, seenAt: Date | undefined): Promise<void> {
  const [row] = await tx.$queryRaw<{ at: Date }[]>`
    SELECT updated_at AS at FROM site_setting WHERE id = 1 FOR UPDATE`;
  if (!row || !seenAt || row.at.getTime() === seenAt.getTime()) return;
  throw await changedMeanwhile(tx, { subjectType: 'settings' });
}
