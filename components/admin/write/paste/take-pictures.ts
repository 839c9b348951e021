import { unwrap } from './elements';
import { mostAtOnce } from '../../files/use-sendings';

/** A picture that came with a pasted text; its `sign` stands in the text where the picture stood. */
export type PastedPicture = { sign: string; file: File; alt: string };

/** How many pictures stay behind: out of reach, of a kind that is not taken, or too many at once. */
export type LeftPictures = { elsewhere: number; unusable: number; tooMany: number };

/** Unicode keeps these for what a program tells itself: no text has them. */
const signs = /[\uFDD0\uFDD1]/g;
const taken = /^data:(image\/(?:jpeg|png|gif|webp|avif));base64$/i;
const longestAlt = 500;
/** In pixels, and in letters of its data: pages use such pictures as space. */
const smallest = { side: 3, data: 200 };

/**
 * Takes the pictures out of a pasted text and leaves their signs in it. Those that are written in the
 * text itself are taken, and those that lie beside it on the clipboard: Word and WPS only name their
 * pictures in the text, in the same order. What is somewhere else is not fetched.
 *
 * @param findBeside so many pictures that lie beside the text; none where there are not as many
 */
export function takePictures(
  body: HTMLElement,
  findBeside: (count: number) => File[] = () => [],
): { pictures: PastedPicture[]; left: LeftPictures } {
  dropSigns(body);
  const images = [...body.querySelectorAll('img')].filter(isPicture);
  const named = images.filter((image) => !isData(sourceOf(image)));
  const beside = named.length > 0 ? findBeside(named.length) : [];
  const pictures: PastedPicture[] = [];
  const left: LeftPictures = { elsewhere: 0, unusable: 0, tooMany: 0 };
  for (const image of images) {
    const source = sourceOf(image);
    const alt = image.alt.replace(/\s+/g, ' ').trim().slice(0, longestAlt);
    const given = beside[named.indexOf(image)];
    if (!given && !isData(source)) left.elsewhere += 1;
    else if (pictures.length === mostAtOnce) left.tooMany += 1;
    else {
      const file = given ?? readData(source, alt, pictures.length + 1);
      if (!file) left.unusable += 1;
      else {
        const sign = `\uFDD0${pictures.length}\uFDD1`;
        pictures.push({ sign, file, alt });
        image.replaceWith(sign);
      }
    }
  }
  dropPictures(body);
  return { pictures, left };
}

/** Takes out the pictures of a text that shows none. */
export function dropPictures(body: HTMLElement): void {
  body.querySelectorAll('img').forEach((image) => image.remove());
  body.querySelectorAll('picture').forEach(unwrap);
}

function dropSigns(body: HTMLElement): void {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (text.data.search(signs) >= 0) text.data = text.data.replace(signs, '');
  }
}

function isPicture(image: HTMLImageElement): boolean {
  const source = sourceOf(image);
  const isTiny = ['width', 'height'].some((side) => {
    const said = Number.parseInt(image.getAttribute(side) ?? '', 10);
    return said <= smallest.side;
  });
  const isSpace = /^data:image\/gif/i.test(source) && source.length < smallest.data;
  return source !== '' && !isTiny && !isSpace;
}

/** Where pictures load late, their `src` is something else until then. */
function sourceOf(image: HTMLImageElement): string {
  const { src: late, original } = image.dataset;
  return (late ?? original ?? image.getAttribute('src') ?? '').trim();
}

function isData(source: string): boolean {
  return /^data:/i.test(source);
}

/** `null` where it is no picture that the newsroom takes, or damaged. */
function readData(source: string, alt: string, number: number): File | null {
  const comma = source.indexOf(',');
  const [, type] = taken.exec(source.slice(0, Math.max(0, comma))) ?? [];
  if (!type) return null;
  const name = alt || `${number}.${type.slice('image/'.length)}`;
  try {
    const letters = atob(source.slice(comma + 1));
    const bytes = new Uint8Array(letters.length);
    for (let at = 0; at < bytes.length; at += 1) bytes[at] = letters.charCodeAt(at);
    return bytes.length > 0 ? new File([bytes], name, { type }) : null;
  } catch {
    return null;
  }
}
