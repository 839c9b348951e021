/** Where films and posts lie that an article may point at with a card. */
export type EmbedHost = 'youtube' | 'bilibili' | 'youku' | 'x';

const hosts: Record<string, EmbedHost> = {
  'youtube.com': 'youtube',
  'youtu.be': 'youtube',
  'bilibili.com': 'bilibili',
  'b23.tv': 'bilibili',
  'youku.com': 'youku',
  'x.com': 'x',
  'twitter.com': 'x',
};

/** Whose page an address is; `null` for every other one, and for the front page of one of these. */
export function embedHost(href: string): EmbedHost | null {
  const url = URL.parse(href);
  if (url?.protocol !== 'https:' || url.port || url.pathname === '/') return null;
  return hosts[url.hostname.replace(/^(www|m|v|mobile)\./, '')] ?? null;
}
