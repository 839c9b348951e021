import { z } from 'zod';
import { isSlug, toSlug } from '@/lib/articles/slug';
import type { Actor } from '@/lib/auth/actor';
import { assertCan } from '@/lib/auth/permissions';
import { transaction, type Transaction } from '@/lib/db/client';
import { InvalidError } from '@/lib/errors';
import { allLocales } from '@/lib/i18n/locales';
import { databaseNow, raisePublicationNumber } from '@/lib/publication/publication';
import { parseInput } from './parse-input';
import { recordAudit } from './record-audit';
import { line, optionalLine } from './text-shapes';

const SectionText = z
  .object({
    name: line(80, 'nameMissing', 'nameTooLong'),
    slug: z.string().transform((slug) => slug.trim().toLowerCase()),
    description: optionalLine(500, 'textTooLong').default(''),
  })
  .transform((text) => ({ ...text, slug: text.slug || toSlug(text.name) }))
  .refine(({ slug }) => isSlug(slug), { error: 'slugInvalid', path: ['slug'] });

const NewSection = z.object({
  position: z.int().min(0).max(10_000).default(0),
  texts: z.record(z.enum(allLocales), SectionText),
});

type Text = z.output<typeof SectionText> & { locale: string };

/**
 * Opens a section of the paper, with a name and an address in every language. An empty address is
 * made from the name.
 *
 * @throws ForbiddenError, InvalidError (`slugTaken` if another section has that address)
 */
export async function createSection(
  actor: Actor,
  input: z.input<typeof NewSection>,
): Promise<{ id: string }> {
  assertCan(actor, 'section:manage');
  const { position, texts: byLocale } = parseInput(NewSection, input);
  const texts = allLocales.map((locale) => ({ ...byLocale[locale], locale }));
  return transaction(async (tx) => {
    const now = await databaseNow(tx);
    const { id } = await tx.section.create({ data: { position, createdAt: now } });
    await writeTexts(tx, id, texts);
    const detail = Object.fromEntries(texts.map(({ locale, name }) => [locale, name]));
    await recordAudit(tx, actor, { act: 'section:create', subjectId: id, detail }, now);
    await raisePublicationNumber(tx);
    return { id };
  });
}

async function writeTexts(tx: Transaction, sectionId: string, texts: Text[]): Promise<void> {
  const data = texts.map((text) => ({ ...text, sectionId }));
  const written = await tx.sectionText.createManyAndReturn({ data, skipDuplicates: true });
  const taken = texts.find(({ locale }) => written.every((text) => text.locale !== locale));
  if (!taken) return;
  throw new InvalidError('slugTaken', { slug: taken.slug }, `texts.${taken.locale}.slug`);
}
