const types = { png: 'image/png', jpeg: 'image/jpeg' } as const;

/**
 * The pictures of a text as RTF, in their order. Word puts it on the clipboard beside HTML that only
 * names them. What it has in formats of its own is passed over: it is the same pictures once more.
 */
export function readRtfPictures(rtf: string): File[] {
  return rtf
    .split(String.raw`{\pict`)
    .slice(1)
    .flatMap((rest, at) => {
      const words = ownWords(rest);
      const [, kind] = /\\(png|jpeg)blip\b/.exec(words) ?? [];
      if (kind !== 'png' && kind !== 'jpeg') return [];
      const digits = words.replace(/\\[a-z]+-?\d* ?/gi, '').replace(/\s/g, '');
      const bytes = readHex(digits);
      return bytes ? [new File([bytes], String(at + 1), { type: types[kind] })] : [];
    });
}

/** What stands in a group itself, up to its end, without the groups in it. */
function ownWords(rest: string): string {
  let words = '';
  let depth = 1;
  let from = 0;
  for (const { 0: brace, index } of rest.matchAll(/[{}]/g)) {
    if (depth === 1) words += `${rest.slice(from, index)}\n`;
    depth += brace === '{' ? 1 : -1;
    if (depth === 0) break;
    from = index + 1;
  }
  return words;
}

function readHex(digits: string): Uint8Array<ArrayBuffer> | null {
  if (digits === '' || digits.length % 2 === 1 || /[^\da-f]/i.test(digits)) return null;
  const bytes = new Uint8Array(digits.length / 2);
  for (let at = 0; at < bytes.length; at += 1) {
    bytes[at] = Number.parseInt(digits.slice(at * 2, at * 2 + 2), 16);
  }
  return bytes;
}
