import { defaultLocale } from '@/lib/i18n/locales';
import { pictureFile, widthOfFallback, type Picture } from '@/lib/media/picture';
import { picturesByIds } from '@/lib/media/pictures';
import { oncePerRequest } from '@/lib/once-per-request';
import { findSiteSetting } from '@/lib/publication/site-setting';

/**
 * The picture that stands for the paper, asked once a request; `null` when none is chosen. It only
 * decorates: it always stands beside the paper's name.
 */
export const findPaperLogo = oncePerRequest(async (): Promise<Picture | null> => {
  const logoId = (await findSiteSetting())?.logoId ?? null;
  const [logo] = (await picturesByIds(defaultLocale, [logoId])).values();
  return logo ? { ...logo, alt: '' } : null;
});

/** The address of the logo's file that everything can show; `null` when none is chosen. */
export async function findPaperLogoFile(): Promise<string | null> {
  const logo = await findPaperLogo();
  return logo && pictureFile(logo, widthOfFallback(logo.widths), logo.fallback);
}
