import type { MetadataRoute } from 'next';
import { siteUrl } from '@/lib/env';
import { newsSitemapPath, sitemapPath } from '@/lib/site/addresses';

export const dynamic = 'force-dynamic';

/**
 * What crawlers are asked to leave alone: the newsroom, its previews, and what programs read. Search
 * pages are not: only who reads one learns that it is not to be listed (docs/search-engines.md).
 */
export default function robots(): MetadataRoute.Robots {
  const origin = siteUrl();
  return {
    rules: { userAgent: '*', disallow: ['/admin', '/api/', '/preview/'] },
    sitemap: [origin + sitemapPath, origin + newsSitemapPath],
  };
}
