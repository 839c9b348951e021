import { z } from 'zod';
import { ArticleLinkShape, PlaceShape } from './article-shapes';
import { named, said } from './said';

const PieceShape = named('Piece', z.object({ text: z.string(), hit: said('hit', z.boolean()) }));

const FacetShape = named(
  'Facet',
  z.object({ ...PlaceShape.shape, count: said('count', z.int().min(0)) }),
);

const SearchItemShape = named(
  'SearchItem',
  z.object({
    ...ArticleLinkShape.shape,
    publishedAt: said('publishedAt', z.iso.datetime()),
    section: said('section', PlaceShape.nullable()),
    highlights: said(
      'highlights',
      z.object({ title: z.array(PieceShape), excerpt: z.array(PieceShape) }),
    ),
    twin: said('twin', ArticleLinkShape.nullable()),
    isPinned: said('isPinned', z.boolean()),
  }),
);

/** What a search answers. */
export const SearchAnswerShape = named(
  'SearchAnswer',
  z.object({
    total: said('total', z.int().min(0)),
    totalIsExact: said('totalIsExact', z.boolean()),
    isCut: said('isCut', z.boolean()),
    relaxed: said('relaxed', z.boolean()),
    suggestion: said('suggestion', z.string().nullable()),
    items: z.array(SearchItemShape),
    nextCursor: said('nextCursor', z.string().nullable()),
    facets: said(
      'facets',
      z.object({
        sections: z.array(FacetShape),
        authors: z.array(FacetShape),
        years: z.array(z.object({ year: z.int(), count: said('count', z.int().min(0)) })),
        languages: said(
          'facetLanguages',
          z.array(
            z.object({
              locale: said('locale', z.string()),
              count: said('count', z.int().min(0)),
              isExact: said('countIsExact', z.boolean()),
            }),
          ),
        ),
        areExact: said('areExact', z.boolean()),
      }),
    ),
    tookMs: said('tookMs', z.number().min(0)),
  }),
);

/** What somebody who is typing may mean. */
export const SuggestionsShape = named(
  'Suggestions',
  z.object({
    terms: said('terms', z.array(z.string())),
    articles: z.array(
      z.object({
        ...ArticleLinkShape.shape,
        highlights: said('highlights', z.array(PieceShape)),
      }),
    ),
  }),
);

export type SearchAnswer = z.output<typeof SearchAnswerShape>;
export type Suggestions = z.output<typeof SuggestionsShape>;
