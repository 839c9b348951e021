import { readDocumentQuery } from '../documents/document-query';
import { readPictureQuery } from '../pictures/picture-query';
import { allPages, exportedList, linesAtOnce } from './exported-list';
import { siteUrl } from '@/lib/env';
import { allLocales, locales } from '@/lib/i18n/locales';
import { pictureFile, widthOfFallback } from '@/lib/media/picture';
import {
  listDocuments,
  type DocumentPosition,
  type NewsroomDocument,
} from '@/lib/newsroom/list-documents';
import {
  listPictures,
  type NewsroomPicture,
  type PicturePosition,
} from '@/lib/newsroom/list-pictures';

/** The pictures that articles can show, the newest first. */
export const pictureTable = exportedList<NewsroomPicture>(
  { room: 'pictures', path: '/admin/pictures' },
  ({ t, minute }) => [
    [
      t('export.columns.file'),
      ({ picture }) =>
        siteUrl() + pictureFile(picture, widthOfFallback(picture.widths), picture.fallback),
    ],
    ...allLocales.flatMap((locale) => {
      const language = locales[locale].name;
      const columns: [string, (picture: NewsroomPicture) => string][] = [
        [t('export.columns.altIn', { language }), ({ texts }) => texts[locale].alt],
        [t('export.columns.captionIn', { language }), ({ texts }) => texts[locale].caption],
      ];
      return columns;
    }),
    [t('export.columns.credit'), ({ picture }) => picture.credit],
    [t('export.columns.rights'), ({ rights }) => rights],
    [t('export.columns.rightsUntil'), ({ rightsUntil }) => rightsUntil],
    [t('export.columns.width'), ({ picture }) => picture.width],
    [t('export.columns.height'), ({ picture }) => picture.height],
    [t('export.columns.addedAt'), ({ addedAt }) => minute(addedAt)],
  ],
  ({ editor }, query) =>
    allPages(async (before: PicturePosition | undefined) => {
      const { filter } = readPictureQuery(query);
      const asked = { ...filter, before, limit: linesAtOnce };
      const { pictures: lines, next } = await listPictures(editor, asked);
      return { lines, next };
    }),
);

/** The PDFs that articles can hand out, the newest first. */
export const documentTable = exportedList<NewsroomDocument>(
  { room: 'documents', path: '/admin/documents' },
  ({ t, minute }) => [
    [t('export.columns.file'), ({ document }) => siteUrl() + document.address],
    [t('export.columns.name'), ({ name }) => name],
    ...allLocales.map((locale): [string, (document: NewsroomDocument) => string] => [
      t('export.columns.titleIn', { language: locales[locale].name }),
      ({ titles }) => titles[locale],
    ]),
    [t('export.columns.bytes'), ({ document }) => document.bytes],
    [t('export.columns.pages'), ({ document }) => document.pages],
    [t('export.columns.addedAt'), ({ addedAt }) => minute(addedAt)],
  ],
  ({ editor }, query) =>
    allPages(async (before: DocumentPosition | undefined) => {
      const { words } = readDocumentQuery(query);
      const { documents: lines, next } = await listDocuments(editor, {
        words,
        before,
        limit: linesAtOnce,
      });
      return { lines, next };
    }),
);
