import type { PublishedArticle } from '@/lib/articles/published-article';
import { siteUrl } from '@/lib/env';
import type { OpenBody } from './body-shape';
import { openPicture } from './open-picture';

type Media = Pick<PublishedArticle, 'pictures' | 'documents'>;

type Node = {
  type: string;
  attrs?: Record<string, unknown>;
  content?: Node[];
  marks?: Node[];
};

/**
 * A body for whoever has nothing but it: pictures and PDFs with their files instead of their numbers,
 * and links that lead somewhere from anywhere.
 */
export function openBody({ body, ...media }: Media & Pick<PublishedArticle, 'body'>): OpenBody {
  return openNode(body as Node, media) as OpenBody;
}

function openNode(node: Node, media: Media): Node {
  const { attrs, content, marks } = node;
  return {
    ...node,
    ...(attrs && { attrs: openAttributes(node.type, attrs, media) }),
    ...(content && { content: content.map((one) => openNode(one, media)) }),
    ...(marks && { marks: marks.map((one) => openNode(one, media)) }),
  };
}

function openAttributes(
  type: string,
  attrs: Record<string, unknown>,
  { pictures, documents }: Media,
): Record<string, unknown> {
  if (type === 'figure') {
    const picture = pictures.get(String(attrs.mediaId));
    return { picture: picture ? openPicture(picture) : null };
  }
  if (type === 'document') {
    const found = documents.get(String(attrs.documentId));
    return { title: attrs.title, file: found ? openFile(found) : null };
  }
  if (type === 'link') return { href: new URL(String(attrs.href), siteUrl()).href };
  return attrs;
}

function openFile({ address, bytes, pages }: { address: string; bytes: number; pages: number }) {
  return { url: siteUrl() + address, type: 'application/pdf', bytes, pages };
}
