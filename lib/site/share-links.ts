/** What is passed on: the full address of a page and the words that go with it. */
type SharedPage = { address: string; title: string };

/** Where a page can be shared by a plain link, in the order in which they are offered. */
export const shareTargets = ['weibo', 'x', 'linkedin', 'facebook', 'email'] as const;

type ShareTarget = (typeof shareTargets)[number];

/**
 * The link that opens another site, or the reader's mail program, with a page ready to be shared.
 * Nothing is fetched from there before a reader follows it.
 */
export function shareLink(target: ShareTarget, { address, title }: SharedPage): string {
  const url = encodeURIComponent(address);
  const words = encodeURIComponent(title.toWellFormed().replace(/\s+/g, ' ').trim());
  switch (target) {
    case 'weibo':
      return `https://service.weibo.com/share/share.php?url=${url}&title=${words}`;
    case 'x':
      return `https://x.com/intent/post?text=${words}&url=${url}`;
    case 'linkedin':
      return `https://www.linkedin.com/sharing/share-offsite/?url=${url}`;
    case 'facebook':
      return `https://www.facebook.com/sharer/sharer.php?u=${url}`;
    case 'email':
      return `mailto:?subject=${words}&body=${words}%0D%0A${url}`;
  }
}
