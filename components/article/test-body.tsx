import { renderToStaticMarkup } from 'react-dom/server';
import type {
  ArticleBlock,
  ArticleBody as Body,
  ArticleListItem,
} from '@/lib/articles/article-body';
import type { Locale } from '@/lib/i18n/locales';
import { readingIn } from '@/lib/i18n/reading';
import type { Document } from '@/lib/media/document';
import type { Picture } from '@/lib/media/picture';
import { ArticleBody } from './article-body';

const now = new Date('2017-09-19T03:46:00Z');
export const mediaId = '0197a1b2-0000-7000-8000-000000000001';
const pictures = new Map<string, Picture>([
  [
    mediaId,
    {
      address: '/media/3f9a',
      width: 1600,
      height: 1000,
      widths: [480, 1600],
      fallback: 'jpg',
      focus: { x: 0.5, y: 0 },
      alt: 'A wall',
      caption: 'The north wall.',
      credit: '1986',
    },
  ],
]);

const documents = new Map<string, Document>([
  [mediaId, { address: '/media/3f9a/annual-report.pdf', bytes: 2_516_582, pages: 12 }],
]);

export const words = (text: string) => ({ type: 'text' as const, text });
export const paragraph = (text: string): ArticleBlock => ({
  type: 'paragraph',
  content: [words(text)],
});
export const marked = (text: string, type: 'bold' | 'italic' | 'code'): ArticleBlock => ({
  type: 'paragraph',
  content: [{ type: 'text', text, marks: [{ type }] }],
});
export const heading = (level: 2 | 3, text: string): ArticleBlock => ({
  type: 'heading',
  attrs: { level },
  content: [words(text)],
});
export const cell = (
  type: 'tableCell' | 'tableHeader',
  text: string,
  colspan = 1,
  rowspan = 1,
) => ({
  type,
  attrs: { colspan, rowspan },
  content: [paragraph(text)],
});
export const listItem = (text: string, ...more: ArticleBlock[]): ArticleListItem => ({
  type: 'listItem',
  content: [{ type: 'paragraph', content: [words(text)] }, ...more],
});

function renderBody(body: Body, locale: Locale = 'en'): string {
  const html = renderToStaticMarkup(
    <ArticleBody
      body={body}
      pictures={pictures}
      documents={documents}
      reading={readingIn(locale, 'UTC', now)}
    />,
  );
  return html.replace(/^<div class="article-body">|<\/div>$/g, '');
}

export function render(content: ArticleBlock[], locale?: Locale): string {
  return renderBody({ type: 'doc', content }, locale);
}

/** What was stored by something that did not know the format. */
export function renderStored(...content: object[]): string {
  return renderBody(JSON.parse(JSON.stringify({ type: 'doc', content })) as Body);
}
