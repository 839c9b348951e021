/** What stands in an object of a PDF, outside its strings, its comments and its stream. */
export type PdfObject = {
  /** Without their slash, and with what is written as a number spelled out: `J#53` is `JS`. */
  names: Set<string>;
  words: number;
  /** How many dictionaries and lists begin in it. */
  parts: number;
  /** Where its stream begins; `null` without one. */
  streamAt: number | null;
  /** Where reading ended. */
  end: number;
};

const space = /(?:[\0\t\n\f\r ]+|%[^\r\n]*)+/y;
const word = /\/[^\0\t\n\f\r ()<>[\]{}/%]*|<<|>>|<[^>]*>?|[()[\]{}>]|[^\0\t\n\f\r ()<>[\]{}/%]+/y;
const inString = /[^()\\]+|\\[^]?|[()]/y;

/** Names that matter are short. */
const longestWord = 100;

/**
 * Reads an object of a PDF: to its end, to its stream, or to where the file is another thing.
 *
 * @param text a letter for each byte
 * @param isPacked whether it stands in a stream of objects, where nothing says that it ends
 */
export function readPdfObject(text: string, from: number, isPacked = false): PdfObject {
  const object: PdfObject = { names: new Set(), words: 0, parts: 0, streamAt: null, end: from };
  let depth = 0;
  do {
    const begin = after(space, text, object.end);
    object.end = after(word, text, begin);
    const read = text.slice(begin, Math.min(object.end, begin + longestWord));
    if (read === '' || /obj|^xref$|^trailer$/.test(read)) return object;
    object.words += 1;
    if (read === 'stream') return { ...object, streamAt: afterLineEnd(text, object.end) };
    if (read.startsWith('/')) object.names.add(spellOut(read.slice(1)));
    if (read === '(') object.end = afterString(text, object.end);
    if (read === '<<' || read === '[') {
      depth += 1;
      object.parts += 1;
    }
    if (read === '>>' || read === ']') depth -= 1;
  } while (depth > 0 || (!isPacked && depth === 0));
  return object;
}

function after(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : from;
}

/** Brackets in a string belong to it in pairs; one after a backslash counts for nothing. */
function afterString(text: string, from: number): number {
  let at = from;
  for (let depth = 1; depth > 0;) {
    const end = after(inString, text, at);
    if (end === at) return at;
    if (text[at] === '(') depth += 1;
    if (text[at] === ')') depth -= 1;
    at = end;
  }
  return at;
}

function afterLineEnd(text: string, at: number): number {
  if (text.startsWith('\r\n', at)) return at + 2;
  return text[at] === '\n' || text[at] === '\r' ? at + 1 : at;
}

function spellOut(name: string): string {
  return name.replace(/#([0-9a-f]{2})/gi, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
}
