import type { ArticleBody } from '@/lib/articles/article-body';
import type { Actor } from '@/lib/auth/actor';
import { assertCan } from '@/lib/auth/permissions';
import { db } from '@/lib/db/client';
import {
  allLocales,
  defaultLocale,
  toLanguages,
  type Languages,
  type Locale,
} from '@/lib/i18n/locales';
import type { Picture } from '@/lib/media/picture';
import { picturesByIds } from '@/lib/media/pictures';
import { defaultColour } from '@/lib/site/colours';

/** What the site says of itself in one language. */
type SettingsText = {
  name: string;
  organisation: string;
  address: string;
  description: string;
  rights: string;
  about: ArticleBody | null;
};

/** The site's settings in all languages, as an admin changes them. */
export type NewsroomSettings = {
  /** To be sent back with a change, so that nobody's is overwritten; `null` before the first. */
  changedAt: Date | null;
  seal: string;
  colour: string;
  logo: { id: string; picture: Picture } | null;
  /** Those in which the paper appears, the default first. */
  languages: Languages;
  /** `null` for the zone of the environment. */
  timeZone: string | null;
  phone: string;
  email: string;
  texts: Record<Locale, SettingsText>;
};

/**
 * The settings as they are stored; what nobody has filled in is empty.
 *
 * @throws ForbiddenError
 */
export async function findNewsroomSettings(actor: Actor): Promise<NewsroomSettings> {
  assertCan(actor, 'settings:manage');
  const row = await db().siteSetting.findUnique({ where: { id: 1 }, include: { texts: true } });
  const textIn = (locale: Locale): SettingsText => {
    const text = row?.texts.find((one) => one.locale === locale);
    return {
      name: text?.name ?? '',
      organisation: text?.organisation ?? '',
      address: text?.address ?? '',
      description: text?.description ?? '',
      rights: text?.rights ?? '',
      about: (text?.about ?? null) as ArticleBody | null,
    };
  };
  return {
    changedAt: row?.updatedAt ?? null,
    seal: row?.seal ?? '',
    colour: row?.colour ?? defaultColour,
    logo: await findLogoPicture(row?.logoId ?? null),
    languages: toLanguages(row?.locales),
    timeZone: row?.timeZone ?? null,
    phone: row?.phone ?? '',
    email: row?.email ?? '',
    texts: Object.fromEntries(allLocales.map((locale) => [locale, textIn(locale)])) as Record<
      Locale,
      SettingsText
    >,
  };
}

async function findLogoPicture(id: string | null): Promise<NewsroomSettings['logo']> {
  if (id === null) return null;
  const picture = (await picturesByIds(defaultLocale, [id])).get(id);
  return picture ? { id, picture } : null;
}
