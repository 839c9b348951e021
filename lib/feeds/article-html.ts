import type {
  ArticleBlock,
  ArticleBody,
  ArticleBoxTitle,
  ArticleFootnote,
} from '@/lib/articles/article-body';
import { bodyFootnotes } from '@/lib/articles/body-footnotes';
import type { Locale } from '@/lib/i18n/locales';
import { siteTranslator, type SiteTranslator } from '@/lib/i18n/translate';
import type { Document } from '@/lib/media/document';
import type { Picture } from '@/lib/media/picture';
import { documentHtml, embedHtml } from './card-html';
import { inlineHtml, notesHtml } from './inline-html';
import { element, emptyElement, joined, nothing, type Markup } from './markup';
import { figureHtml } from './figure-html';
import { tableHtml } from './table-html';

/** What an article says, with what it shows. */
export type WholeText = {
  locale: Locale;
  body: ArticleBody;
  /** The one above the text. */
  picture: Picture | null;
  /** Those that the body shows and hands out, by their ids; one that is missing is left out. */
  pictures: ReadonlyMap<string, Picture>;
  documents: ReadonlyMap<string, Document>;
};

/** What the parts of a text go by. */
export type Writing = Omit<WholeText, 'body' | 'picture'> & {
  t: SiteTranslator;
  /** The article's own address, absolute. */
  url: string;
  notes: readonly ArticleFootnote[];
  /** Whether one was written already: no level is skipped, a subheading before any heading is one. */
  hasHeading: boolean;
};

/**
 * The whole text of an article, from the document format to HTML that is well-formed XML: no class,
 * no style, no script, every address absolute. Only what the format names is ever written. It says the
 * same as the article's page (components/article/article-body.tsx).
 *
 * @param url the article's page, absolute: notes are found there
 */
export function articleHtml(text: WholeText, url: string): string {
  const { body, picture, ...shown } = text;
  const notes = bodyFootnotes(body);
  const writing = { ...shown, t: siteTranslator(text.locale), url, notes, hasHeading: false };
  return joined([
    picture ? figureHtml(picture, nothing, writing) : nothing,
    blocksHtml(body.content, writing),
    notesHtml(writing),
  ]);
}

function blocksHtml(blocks: ArticleBlock[], writing: Writing): Markup {
  return joined(blocks.map((block) => blockHtml(block, writing)));
}

function blockHtml(block: ArticleBlock, writing: Writing): Markup {
  switch (block.type) {
    case 'paragraph':
      return unlessEmpty('p', inlineHtml(block.content, writing));
    case 'heading':
      return headingHtml(block, writing);
    case 'bulletList':
      return element('ul', {}, ...pointsHtml(block, writing));
    case 'orderedList': {
      const { start } = block.attrs;
      return element(
        'ol',
        { start: start === 1 ? undefined : start },
        ...pointsHtml(block, writing),
      );
    }
    case 'blockquote':
      return element('blockquote', {}, blocksHtml(block.content, writing));
    case 'codeBlock':
      return unlessEmpty('pre', unlessEmpty('code', inlineHtml(block.content, writing)));
    case 'horizontalRule':
      return emptyElement('hr');
    case 'figure': {
      const picture = writing.pictures.get(block.attrs.mediaId);
      return picture ? figureHtml(picture, inlineHtml(block.content, writing), writing) : nothing;
    }
    case 'gallery':
      return blocksHtml(block.content, writing);
    case 'embed':
      return embedHtml(block.attrs, writing);
    case 'document':
      return documentHtml(block.attrs, writing);
    case 'infoBox':
      return boxHtml(block.content, writing);
    case 'table':
      return tableHtml(block, (blocks) => looseHtml(blocks, writing));
    default:
      return nothing;
  }
}

function headingHtml(
  { attrs, content }: Extract<ArticleBlock, { type: 'heading' }>,
  writing: Writing,
): Markup {
  if (!content?.length) return nothing;
  const isSubheading = attrs.level === 3 && writing.hasHeading;
  writing.hasHeading = true;
  return element(isSubheading ? 'h3' : 'h2', {}, inlineHtml(content, writing));
}

function pointsHtml(
  list: Extract<ArticleBlock, { type: 'bulletList' | 'orderedList' }>,
  writing: Writing,
): Markup[] {
  return list.content.map(({ content }) => element('li', {}, looseHtml(content, writing)));
}

/** Inside a list or a table, a first paragraph needs no element of its own. */
function looseHtml(blocks: ArticleBlock[], writing: Writing): Markup {
  const [first, ...rest] = blocks;
  if (first?.type !== 'paragraph') return blocksHtml(blocks, writing);
  return joined([inlineHtml(first.content, writing), blocksHtml(rest, writing)]);
}

function boxHtml(
  [title, ...blocks]: [ArticleBoxTitle, ...ArticleBlock[]],
  writing: Writing,
): Markup {
  const name = inlineHtml(title.content, writing);
  const head = name === nothing ? nothing : element('p', {}, element('strong', {}, name));
  return element('aside', {}, head, blocksHtml(blocks, writing));
}

function unlessEmpty(name: string, inside: Markup): Markup {
  return inside === nothing ? nothing : element(name, {}, inside);
}
