import { fragmentsOfGoogleDocs } from './google-docs';
import { hostileFragments } from './hostile';
import { fragmentsOfWeChat } from './wechat';
import { fragmentsOfWebPages } from './web-pages';
import { fragmentsOfWord } from './word';
import { fragmentsOfWps } from './wps';

/** Where fragments come from, and what each of them becomes. */
export const everyFragment = [
  ['Word', fragmentsOfWord],
  ['WPS', fragmentsOfWps],
  ['Google Docs', fragmentsOfGoogleDocs],
  ['WeChat', fragmentsOfWeChat],
  ['web pages', fragmentsOfWebPages],
  ['somebody hostile', hostileFragments],
] as const;
