import { z } from 'zod';
import type { ArticleBody, ArticleFigure } from '@/lib/articles/article-body';
import { OpenPictureShape, type OpenPicture } from './picture-shape';
import { named, said } from './said';

/** A PDF that a body hands out. */
const OpenFileShape = named(
  'File',
  z.object({
    url: said('fileUrl', z.url()),
    type: said('fileType', z.literal('application/pdf')),
    bytes: said('bytes', z.int().positive()),
    pages: said('pages', z.int().positive()),
  }),
);

type OpenFile = z.output<typeof OpenFileShape>;
type FileCard = { type: 'document'; attrs: { title: string; file: OpenFile | null } };
type Figure = Omit<ArticleFigure, 'attrs'> & { attrs: { picture: OpenPicture | null } };

/** The same nodes as in the newsroom, with what they show instead of its number. */
type Open<Node> = Node extends { type: 'figure' }
  ? Figure
  : Node extends { type: 'document' }
    ? FileCard
    : { [Part in keyof Node]: Open<Node[Part]> };

export type OpenBody = Open<ArticleBody>;

type OpenBlock = OpenBody['content'][number];

const Mark = named(
  'Mark',
  z.discriminatedUnion('type', [
    z.object({ type: z.literal('bold') }),
    z.object({ type: z.literal('italic') }),
    z.object({ type: z.literal('code') }),
    z.object({
      type: z.literal('link'),
      attrs: z.object({ href: said('href', z.string()) }),
    }),
  ]),
);

const Words = named(
  'Words',
  z.object({ type: z.literal('text'), text: z.string(), marks: z.array(Mark).optional() }),
);

const Inline = named(
  'Inline',
  z.discriminatedUnion('type', [
    Words,
    z.object({ type: z.literal('hardBreak') }),
    z.object({
      type: z.literal('footnote'),
      attrs: z.object({ text: said('footnote', z.string()) }),
    }),
  ]),
);

const inlines = z.array(Inline).optional();
const Block: z.ZodType<OpenBlock> = named(
  'Block',
  z.lazy(() => AnyBlock),
);
const Paragraph = named('Paragraph', z.object({ type: z.literal('paragraph'), content: inlines }));
const ListItem = named(
  'ListItem',
  z.object({ type: z.literal('listItem'), content: z.tuple([Paragraph], Block) }),
);
const FigureShape = named(
  'Figure',
  z.object({
    type: z.literal('figure'),
    attrs: z.object({ picture: said('bodyPicture', OpenPictureShape.nullable()) }),
    content: said('figureCaption', inlines),
  }),
);
const Cell = named(
  'TableCell',
  z.object({
    type: z.enum(['tableCell', 'tableHeader']),
    attrs: z.object({ colspan: z.int().positive(), rowspan: z.int().positive() }),
    content: z.array(Block),
  }),
);

const AnyBlock = z.discriminatedUnion('type', [
  Paragraph,
  z.object({
    type: z.literal('heading'),
    attrs: z.object({ level: z.literal([2, 3]) }),
    content: inlines,
  }),
  z.object({ type: z.literal('bulletList'), content: z.array(ListItem) }),
  z.object({
    type: z.literal('orderedList'),
    attrs: z.object({ start: z.int().min(0) }),
    content: z.array(ListItem),
  }),
  z.object({ type: z.literal('blockquote'), content: z.array(Block) }),
  z.object({ type: z.literal('codeBlock'), content: z.array(Words).optional() }),
  z.object({ type: z.literal('horizontalRule') }),
  FigureShape,
  z.object({ type: z.literal('gallery'), content: z.array(FigureShape) }),
  z.object({
    type: z.literal('embed'),
    attrs: z.object({ href: said('embedHref', z.url()), title: z.string() }),
  }),
  z.object({
    type: z.literal('document'),
    attrs: z.object({ title: z.string(), file: said('file', OpenFileShape.nullable()) }),
  }),
  z.object({
    type: z.literal('infoBox'),
    content: z.tuple([z.object({ type: z.literal('infoBoxTitle'), content: inlines })], Block),
  }),
  z.object({
    type: z.literal('table'),
    attrs: z.object({ caption: z.string() }).optional(),
    content: z.array(z.object({ type: z.literal('tableRow'), content: z.array(Cell) })),
  }),
]);

/** An article's body: nodes in nodes, of these kinds alone. */
export const BodyShape = named(
  'Body',
  z.object({ type: z.literal('doc'), content: z.array(Block) }),
);
