import { z } from 'zod';
import { BodyShape } from './body-shape';
import { OpenPictureShape } from './picture-shape';
import { named, said } from './said';

/** An article as programs are led to it. */
export const ArticleLinkShape = named(
  'ArticleLink',
  z.object({
    locale: said('locale', z.string()),
    slug: said('slug', z.string()),
    title: said('title', z.string()),
    url: said('url', z.url()),
  }),
);

/** Where an article stands, or under what. */
export const PlaceShape = named(
  'Place',
  z.object({ name: said('name', z.string()), slug: said('placeSlug', z.string()) }),
);

/** An article in a list. */
const ArticleItemShape = named(
  'ArticleItem',
  z.object({
    id: said('id', z.uuid()),
    ...ArticleLinkShape.shape,
    standfirst: said('standfirst', z.string()),
    publishedAt: said('publishedAt', z.iso.datetime()),
    changedAt: said('changedAt', z.iso.datetime().nullable()),
    section: said('section', PlaceShape.nullable()),
    picture: said('picture', OpenPictureShape.nullable()),
    twins: said('twins', z.array(ArticleLinkShape)),
  }),
);

/** A page of a list of articles. */
export const ArticleListShape = named(
  'ArticleList',
  z.object({
    items: z.array(ArticleItemShape),
    nextCursor: said('nextCursor', z.string().nullable()),
  }),
);

/** A whole article. */
export const ArticleShape = named(
  'Article',
  z.object({
    ...ArticleItemShape.shape,
    authors: said('authors', z.array(PlaceShape)),
    tags: said('tags', z.array(PlaceShape)),
    body: said('body', BodyShape),
    bodyText: said('bodyText', z.string()),
    rights: said('rights', z.string()),
  }),
);

/** A section, a tag or an author. */
const NamedPlaceShape = named(
  'NamedPlace',
  z.object({
    ...PlaceShape.shape,
    description: said('description', z.string()),
    url: said('placeUrl', z.url()),
  }),
);

/** All sections. */
export const SectionListShape = named('SectionList', z.object({ items: z.array(NamedPlaceShape) }));

/** A page of tags or authors. */
export const NameListShape = named(
  'NameList',
  z.object({
    items: z.array(NamedPlaceShape),
    nextCursor: said('nextCursor', z.string().nullable()),
  }),
);

export type ArticleItem = z.output<typeof ArticleItemShape>;
export type OpenArticle = z.output<typeof ArticleShape>;
export type NameList = z.output<typeof NameListShape>;
