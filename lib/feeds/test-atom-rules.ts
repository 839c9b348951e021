import { readFileSync } from 'node:fs';
import { RelaxNGValidator, XmlDocument, XmlElement, XmlLibError } from 'libxml2-wasm';

const atom = { a: 'http://www.w3.org/2005/Atom' };
const grammar = RelaxNGValidator.fromDoc(
  XmlDocument.fromString(readFileSync('lib/feeds/atom.rng', 'utf8')),
);

/** What of an Atom feed breaks RFC 4287: its grammar (atom.rng), or what a grammar cannot say. */
export function atomTrouble(text: string): string[] {
  let document: XmlDocument | undefined;
  try {
    document = XmlDocument.fromString(text);
    grammar.validate(document);
    return document.find('//a:entry', atom).flatMap((entry) => entryTrouble(entry as XmlElement));
  } catch (error) {
    if (error instanceof XmlLibError) return [error.message];
    throw error;
  } finally {
    document?.dispose();
  }
}

function entryTrouble(entry: XmlElement): string[] {
  const id = entry.get('a:id', atom)?.content ?? '';
  const count = (path: string) => entry.find(path, atom).length;
  const alternates = entry
    .find('a:link[@rel="alternate"]', atom)
    .map((link) =>
      ['type', 'hreflang'].map((name) => (link as XmlElement).attr(name)?.value).join(),
    );
  return [
    ...(count(`../a:entry[a:id="${id}"]`) > 1 ? [`4.1.1: ${id} is there twice`] : []),
    ...(count('a:author | ../a:author') === 0 ? [`4.1.1: ${id} has no author`] : []),
    ...(new Set(alternates).size < alternates.length
      ? [`4.1.2: ${id} has two pages of one type and language`]
      : []),
    ...(count('a:content') + alternates.length === 0
      ? [`4.1.2: ${id} has no content and no page`]
      : []),
  ];
}
