/**
 * How a feed begins: with what makes it readable in a browser (public/feed.xsl). Browsers that have
 * no XSLT any more pass over the first and show the elements as the second says (public/feed.css).
 */
export const stylesheets = [
  '<?xml version="1.0" encoding="utf-8"?>',
  '<?xml-stylesheet type="text/xsl" href="/feed.xsl"?>',
  '<?xml-stylesheet type="text/css" href="/feed.css"?>',
  '',
].join('\n');
