import { toLanguages, type Languages } from '@/lib/i18n/locales';
import { findSiteSetting } from './site-setting';

/** The languages in which the paper appears, in the order in which they are offered. */
export async function paperLanguages(): Promise<Languages> {
  return toLanguages((await findSiteSetting())?.locales);
}
