import { z } from 'zod';
import { db } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import type { Locale } from '@/lib/i18n/locales';
import { mediaAddress } from './media-address';
import type { Picture } from './picture';

/** How a picture's files were made (`Media.variants`). */
const Variants = z.object({
  widths: z.array(z.int().positive()).min(1),
  fallback: z.enum(['jpg', 'png']),
});

/**
 * The pictures with these ids, in one language; `null`s are passed over, and so is a picture of which
 * nobody knows the files: a page without it is better than no page.
 */
export async function picturesByIds(
  locale: Locale,
  ids: (string | null)[],
): Promise<Map<string, Picture>> {
  const wanted = ids.filter((id) => id !== null);
  if (wanted.length === 0) return new Map();
  const rows = await db().media.findMany({
    where: { id: { in: wanted } },
    include: { texts: { where: { locale } } },
  });
  const pictures = new Map<string, Picture>();
  for (const row of rows) {
    const variants = readVariants(row.variants);
    if (variants) pictures.set(row.id, toPicture(row, variants));
  }
  return pictures;
}

/** How a picture's files were made, as it is remembered; `null` where that cannot be read. */
export function readVariants(variants: unknown): z.output<typeof Variants> | null {
  return Variants.safeParse(variants).data ?? null;
}

type Row = Prisma.MediaGetPayload<{ include: { texts: true } }>;

function toPicture(row: Row, { widths, fallback }: z.output<typeof Variants>): Picture {
  const [text] = row.texts;
  return {
    address: mediaAddress(row.fileHash),
    width: row.width,
    height: row.height,
    widths,
    fallback,
    focus: { x: row.focalX, y: row.focalY },
    alt: text?.decorative ? '' : (text?.alt ?? ''),
    caption: text?.caption ?? '',
    credit: row.credit,
  };
}
