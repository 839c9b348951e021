/** Every script of a page but our own (docs/decisions/007-readers-get-one-small-script.md) and its data. */
const foreignScript =
  /<script\b(?! src="\/reader\.js" defer=""><\/script>)(?![^>]*\btype="application\/ld\+json")[^>]*>[\s\S]*?<\/script>/g;

/**
 * Takes out of a rendered page what only the framework's scripts would need: the scripts, their
 * preloads, the empty shell of streaming and React's text separators. Possible because no reader page
 * has a client component; what remains is the document as its author wrote it.
 *
 * React escapes `<` in text and attributes, so these patterns cannot match inside content.
 */
export function toReaderHtml(html: string): string {
  return html
    .replace(foreignScript, '')
    .replace(/<link\b[^>]*\b(?:as="script"|rel="modulepreload")[^>]*>/g, '')
    .replace(/<div hidden="">(?:<!--[^>]*-->)*<\/div>/g, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/(<link\b[^>]*?) data-precedence="[^"]*"/g, '$1');
}
