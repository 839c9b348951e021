/** XML that browsers put on the screen as bare text, unless it is called no more than XML. */
const feeds = /^application\/(rss|atom)[+]xml/;

/**
 * What an answer is called for whoever asks for it: by its own name, and to a browser that looks for a
 * page (`Accept` names HTML) a feed is XML, which it shows as the feed's stylesheets say.
 */
export function shownType(contentType: string, accept: string | undefined): string {
  const wantsPages = accept?.includes('text/html') ?? false;
  return wantsPages ? contentType.replace(feeds, 'application/xml') : contentType;
}

/** What makes a difference to an answer's head beside its address. */
export function variesBy(contentType: unknown): string {
  return feeds.test(String(contentType)) ? 'Accept-Encoding, Accept' : 'Accept-Encoding';
}
