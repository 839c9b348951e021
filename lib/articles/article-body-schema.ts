import { z } from 'zod';
import { InvalidError } from '@/lib/errors';
import type { ArticleBlock, ArticleMark } from './article-body';
import { cleanLine, cleanText } from './clean-text';
import { embedHost } from './embed-host';
import { toSafeHref } from './safe-href';

/*
 * The nodes and marks that a body may hold. What is not named here does not get in; attributes that
 * the writing page adds and no reader needs (a link's `target`, a column's width on the screen) are
 * left off.
 */

const Mark = z.discriminatedUnion('type', [
  z.object({ type: z.literal('bold') }),
  z.object({ type: z.literal('italic') }),
  z.object({ type: z.literal('code') }),
  z.object({ type: z.literal('link'), attrs: z.object({ href: z.string().transform(toHref) }) }),
]);

const Text = z.object({
  type: z.literal('text'),
  text: z.string().transform((text) => cleanText(text).replace(/[\n\r\t]/g, ' ')),
  marks: z.array(Mark).max(8).transform(onceEach).optional(),
});

/** A text beside the running one. */
const oneLine = (longest: number) => z.string().max(longest).transform(cleanLine);

const Footnote = z.object({
  type: z.literal('footnote'),
  attrs: z.object({ text: oneLine(2_000).pipe(z.string().min(1)) }),
});

const Inline = z.discriminatedUnion('type', [
  Text,
  z.object({ type: z.literal('hardBreak') }),
  Footnote,
]);

const inlines = z.array(Inline).transform(withoutEmpty).optional();

const Paragraph = z.object({ type: z.literal('paragraph'), content: inlines });

const Heading = z.object({
  type: z.literal('heading'),
  attrs: z.object({ level: z.literal([2, 3]) }),
  content: inlines,
});

const Block: z.ZodType<ArticleBlock> = z.lazy(() => AnyBlock);

const Blocks = z.array(Block).min(1);

const ListItem = z.object({
  type: z.literal('listItem'),
  content: z.tuple([Paragraph], Block),
});

const BulletList = z.object({ type: z.literal('bulletList'), content: z.array(ListItem).min(1) });

const OrderedList = z.object({
  type: z.literal('orderedList'),
  attrs: z.object({ start: z.int().min(0).max(999_999).default(1) }).default({ start: 1 }),
  content: z.array(ListItem).min(1),
});

const Blockquote = z.object({ type: z.literal('blockquote'), content: Blocks });

/** Of its words only line ends count. */
const CodeBlock = z.object({
  type: z.literal('codeBlock'),
  content: z
    .array(
      z.object({
        type: z.literal('text'),
        text: z.string().transform((text) => cleanText(text).replace(/\r\n?/g, '\n')),
      }),
    )
    .transform(withoutEmpty)
    .optional(),
});

const HorizontalRule = z.object({ type: z.literal('horizontalRule') });

const Figure = z.object({
  type: z.literal('figure'),
  attrs: z.object({ mediaId: z.uuid() }),
  content: inlines,
});

const Gallery = z.object({
  type: z.literal('gallery'),
  content: z.array(Figure).max(50).default([]),
});

const Embed = z.object({
  type: z.literal('embed'),
  attrs: z.object({
    href: z
      .string()
      .transform(toHref)
      .refine((href) => embedHost(href) !== null),
    title: oneLine(300).pipe(z.string().min(1)),
  }),
});

/** A PDF of the newsroom. */
const Document = z.object({
  type: z.literal('document'),
  attrs: z.object({ documentId: z.uuid(), title: oneLine(300).pipe(z.string().min(1)) }),
});

/** Words and lists under a title: a box is no second article. */
const InBox = z.discriminatedUnion('type', [Paragraph, BulletList, OrderedList]);

const InfoBox = z.object({
  type: z.literal('infoBox'),
  content: z.tuple([z.object({ type: z.literal('infoBoxTitle'), content: inlines }), InBox], InBox),
});

const span = z.int().min(1).max(1_000).default(1);

const TableCell = z.object({
  type: z.literal(['tableCell', 'tableHeader']),
  attrs: z.object({ colspan: span, rowspan: span }).default({ colspan: 1, rowspan: 1 }),
  content: Blocks,
});

const TableRow = z.object({ type: z.literal('tableRow'), content: z.array(TableCell).default([]) });

/** Without a caption there are no attributes: so were all tables stored before there were captions. */
const TableAttributes = z
  .object({ caption: oneLine(300).default('') })
  .transform((attrs) => (attrs.caption === '' ? undefined : attrs))
  .optional();

const Table = z.object({
  type: z.literal('table'),
  attrs: TableAttributes,
  content: z.array(TableRow).min(1),
});

const AnyBlock = z.discriminatedUnion('type', [
  Paragraph,
  Heading,
  BulletList,
  OrderedList,
  Blockquote,
  CodeBlock,
  HorizontalRule,
  Figure,
  Gallery,
  Embed,
  Document,
  InfoBox,
  Table,
]);

/** The shape of a whole body; `parseArticleBody` is the way in. */
export const ArticleBodySchema = z.object({ type: z.literal('doc'), content: Blocks });

/** Thrown past zod, so that the editor reads which link it is. */
function toHref(href: string): string {
  const safe = toSafeHref(href);
  if (safe === null) throw new InvalidError('linkInvalid', { href: href.slice(0, 100) }, 'body');
  return safe;
}

function withoutEmpty<Inline extends { type: string; text?: string }>(all: Inline[]): Inline[] {
  return all.filter(({ type, text }) => type !== 'text' || text !== '');
}

function onceEach(marks: ArticleMark[]): ArticleMark[] | undefined {
  const first = marks.filter(
    (mark, at) => marks.findIndex(({ type }) => type === mark.type) === at,
  );
  return first.length > 0 ? first : undefined;
}
