declare const written: unique symbol;

/** XML, and HTML that is XML too, as it goes over the wire. Plain text becomes it by `words`. */
export type Markup = string & { readonly [written]: true };

type Attributes = Record<string, string | number | undefined>;

// What is no character of XML 1.0 (section 2.2), lone surrogates included.
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Text as it is read back; characters that XML cannot hold are left out. */
export function words(text: string): Markup {
  return text
    .replaceAll(forbidden, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;') as Markup;
}

/** An element with what stands in it; attributes that are `undefined` are left out. */
export function element(name: string, attributes: Attributes, ...inside: Markup[]): Markup {
  return `<${name}${writeAttributes(attributes)}>${inside.join('')}</${name}>` as Markup;
}

/** An element that never holds anything. */
export function emptyElement(name: string, attributes: Attributes = {}): Markup {
  return `<${name}${writeAttributes(attributes)}/>` as Markup;
}

/** An element with text in it. */
export function textElement(name: string, text: string): Markup {
  return element(name, {}, words(text));
}

/** A whole document, with what makes a feed readable in a browser (public/feed.css). */
export function feedDocument(root: Markup): string {
  const style = '<?xml-stylesheet type="text/css" href="/feed.css"?>';
  return `<?xml version="1.0" encoding="utf-8"?>\n${style}\n${root}\n`;
}

export const nothing = '' as Markup;

/** Pieces one after the other. */
export function joined(pieces: Markup[]): Markup {
  return pieces.join('') as Markup;
}

/** What is there of some elements, each on a line of its own. */
export function lines(elements: Markup[]): Markup {
  const there = elements.filter((one) => one !== nothing);
  return ['', ...there, ''].join('\n') as Markup;
}

function writeAttributes(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${attributeText(value)}"`))
    .join('');
}

/** A parser turns line breaks and tabs in attributes into spaces unless they are spelt out. */
function attributeText(value: string | number): string {
  return words(String(value)).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}
