import { styleOf } from './elements';

const aliens = [
  'script, noscript, template, style, link, meta, base, title, object, embed, applet',
  'iframe, frame, frameset, audio, video, canvas, svg, math, map, marquee',
  'button, input, select, textarea, datalist, progress, meter',
  // An info box of ours is drawn as an aside.
  'nav, aside:not([data-info-box]), [role="navigation"], [hidden]',
  // What was deleted while changes are tracked, and what was remarked in the margin.
  'del, .msocomanchor, .msocomtxt',
].join();

/** WeChat's cards, players and small programs. */
const wechatPart = /^(mp[a-z-]+|qqmusic)$/;

/** Takes out what is neither text nor picture of an article, and what nobody saw where it was copied. */
export function dropAliens(body: HTMLElement): void {
  body.querySelectorAll(aliens).forEach((alien) => alien.remove());
  body.querySelectorAll('*').forEach((element) => {
    if (wechatPart.test(element.localName) || isHidden(element)) element.remove();
  });
  commentsIn(body).forEach((comment) => comment.remove());
}

/** Among them what Word says to itself. */
function commentsIn(body: HTMLElement): Comment[] {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_COMMENT);
  const comments: Comment[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode as Comment);
  return comments;
}

function isHidden(element: Element): boolean {
  return (
    styleOf(element, 'display') === 'none' ||
    styleOf(element, 'mso-hide') === 'all' ||
    styleOf(element, 'mso-element') === 'comment-list'
  );
}
