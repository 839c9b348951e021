import { Fragment, type ReactNode } from 'react';
import {
  runningText,
  type ArticleBlock,
  type ArticleBody as Body,
  type ArticleBoxTitle,
  type ArticleFigure as Figure,
  type ArticleFootnote,
  type ArticleInline,
  type ArticleWords,
} from '@/lib/articles/article-body';
import type { Reading } from '@/lib/i18n/reading';
import { bodyFootnotes } from '@/lib/articles/body-footnotes';
import type { Document } from '@/lib/media/document';
import type { Picture } from '@/lib/media/picture';
import { ArticleFigure } from './article-figure';
import { renderInlines } from './article-inline';
import { ArticleNotes } from './article-notes';
import { ArticleTable } from './article-table';
import { DocumentCard } from './document-card';
import { EmbedCard } from './embed-card';
import { Gallery } from './gallery';
import { InfoBox } from './info-box';
import { tearsLines } from './tears-lines';

/** What is counted from the top of an article to its end. */
type Progress = {
  reading: Reading;
  pictures: Pictures;
  documents: Documents;
  notes: readonly ArticleFootnote[];
  tables: number;
  hasHeading: boolean;
};

/** By their ids. */
type Pictures = ReadonlyMap<string, Picture>;
type Documents = ReadonlyMap<string, Document>;

type Props = {
  body: Body;
  /** Those that the body shows and hands out; one that is missing here is left out. */
  pictures?: Pictures;
  documents?: Documents;
  reading: Reading;
  /** What stands after each of its blocks, where the text is commented on. */
  afterBlock?: (at: number) => ReactNode;
};

const none = new Map<string, never>();

/**
 * The text of an article, from the document format to elements. Only what the format names is ever
 * rendered; anything else in a stored document leaves nothing behind.
 */
export function ArticleBody(props: Props) {
  const { body, pictures = none, documents = none, reading, afterBlock } = props;
  const notes = bodyFootnotes(body);
  const progress = { reading, pictures, documents, notes, tables: 0, hasHeading: false };
  return (
    <div className="article-body">
      {renderBlocks(body.content, progress, afterBlock)}
      <ArticleNotes notes={notes} reading={reading} />
    </div>
  );
}

function renderBlocks(
  blocks: ArticleBlock[],
  progress: Progress,
  after?: Props['afterBlock'],
): ReactNode {
  return blocks.map((block, at) => {
    const rendered = renderBlock(block, progress);
    return (
      <Fragment key={at}>
        {rendered}
        {rendered && after?.(at)}
      </Fragment>
    );
  });
}

function renderBlock(block: ArticleBlock, progress: Progress): ReactNode {
  switch (block.type) {
    case 'paragraph':
      return renderParagraph(block.content, progress);
    case 'heading':
      return renderHeading(block, progress);
    case 'bulletList':
      return <ul>{renderListItems(block, progress)}</ul>;
    case 'orderedList':
      return (
        <ol start={block.attrs.start === 1 ? undefined : block.attrs.start}>
          {renderListItems(block, progress)}
        </ol>
      );
    case 'blockquote':
      return <blockquote>{renderQuotation(block.content, progress)}</blockquote>;
    case 'figure':
      return renderFigure(block, progress);
    case 'gallery':
      return renderGallery(block.content, progress);
    case 'embed':
      return <EmbedCard {...block.attrs} reading={progress.reading} />;
    case 'document':
      return renderDocument(block.attrs, progress);
    case 'infoBox':
      return renderInfoBox(block.content, progress);
    case 'codeBlock':
      return renderCode(block.content);
    case 'horizontalRule':
      return <hr />;
    case 'table':
      progress.tables += 1;
      return (
        <ArticleTable
          rows={block.content}
          caption={block.attrs?.caption}
          reading={progress.reading}
          number={progress.tables}
          renderBlocks={(blocks) => renderLoosely(blocks, progress)}
        />
      );
    default:
      return null;
  }
}

function renderParagraph(words: ArticleInline[] | undefined, progress: Progress): ReactNode {
  if (!words?.length) return null;
  return (
    <p className={tearsLines(words, progress.reading) ? 'text-start' : undefined}>
      {renderWords(words, progress)}
    </p>
  );
}

/** A last line that begins with a dash says who said it. */
function renderQuotation(blocks: ArticleBlock[], progress: Progress): ReactNode {
  const last = blocks.at(-1);
  if (blocks.length < 2 || last?.type !== 'paragraph') return renderBlocks(blocks, progress);
  const [first] = last.content ?? [];
  if (first?.type !== 'text' || !/^[–—]/.test(first.text)) return renderBlocks(blocks, progress);
  return (
    <>
      {renderBlocks(blocks.slice(0, -1), progress)}
      <p className="said-by">{renderWords(last.content, progress)}</p>
    </>
  );
}

function renderFigure(
  { attrs, content }: Figure,
  progress: Progress,
  share?: 'row' | 'half',
): ReactNode {
  const picture = progress.pictures.get(attrs.mediaId);
  const words = content?.length ? renderWords(content, progress) : null;
  return (
    picture && (
      <ArticleFigure
        picture={picture}
        words={words}
        share={share}
        locale={progress.reading.locale}
      />
    )
  );
}

/** Two in a row; of an odd number the first fills one alone. A picture alone is no gallery. */
function renderGallery(figures: Figure[], progress: Progress): ReactNode {
  const there = figures.filter(({ attrs }) => progress.pictures.has(attrs.mediaId));
  if (there.length < 2) return renderBlocks(there, progress);
  const shareOf = (at: number) => (at === 0 && there.length % 2 === 1 ? 'row' : 'half');
  return (
    <Gallery reading={progress.reading}>
      {there.map((figure, at) => (
        <Fragment key={at}>{renderFigure(figure, progress, shareOf(at))}</Fragment>
      ))}
    </Gallery>
  );
}

function renderDocument(
  { documentId, title }: { documentId: string; title: string },
  { documents, reading }: Progress,
): ReactNode {
  const document = documents.get(documentId);
  return document && <DocumentCard document={document} title={title} reading={reading} />;
}

function renderInfoBox(
  [title, ...blocks]: [ArticleBoxTitle, ...ArticleBlock[]],
  progress: Progress,
): ReactNode {
  const words: ArticleBlock = { ...title, type: 'paragraph' };
  return (
    <InfoBox name={runningText([words])} title={renderWords(title.content, progress)}>
      {renderBlocks(blocks, progress)}
    </InfoBox>
  );
}

/** It scrolls sideways, by keyboard too; nobody translates it. */
function renderCode(words: ArticleWords[] | undefined): ReactNode {
  if (!words?.length) return null;
  return (
    <pre tabIndex={0} translate="no">
      <code>{words.map(({ text }) => text).join('')}</code>
    </pre>
  );
}

function renderWords(words: ArticleInline[] | undefined, { reading, notes }: Progress): ReactNode {
  return renderInlines(words, reading.locale, notes);
}

/** No level is skipped: a subheading before the first heading is one. */
function renderHeading(
  { attrs, content }: Extract<ArticleBlock, { type: 'heading' }>,
  progress: Progress,
): ReactNode {
  if (!content?.length) return null;
  const isSubheading = attrs.level === 3 && progress.hasHeading;
  progress.hasHeading = true;
  const text = renderWords(content, progress);
  return isSubheading ? <h3>{text}</h3> : <h2>{text}</h2>;
}

function renderListItems(
  list: Extract<ArticleBlock, { type: 'bulletList' | 'orderedList' }>,
  progress: Progress,
): ReactNode {
  return list.content.map((point, at) => (
    <li key={at}>{renderLoosely(point.content, progress)}</li>
  ));
}

/** Inside a list or a table, a first paragraph needs no element of its own. */
function renderLoosely([first, ...rest]: ArticleBlock[], progress: Progress): ReactNode {
  if (first?.type !== 'paragraph') return first && renderBlocks([first, ...rest], progress);
  return (
    <>
      {renderWords(first.content, progress)}
      {renderBlocks(rest, progress)}
    </>
  );
}
