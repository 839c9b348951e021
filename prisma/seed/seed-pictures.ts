import type { Actor } from '@/lib/auth/actor';
import { addPicture } from '@/lib/newsroom/add-picture';
import type { DemoPicture } from './pictures/demo-picture';
import { demoPictures, type DemoPictureName } from './pictures/demo-pictures';

const saidEvery = 5;

/**
 * Draws the pictures of the demo newspaper and adds them, one after the other. Those that are there
 * stay: a drawing is the same each time, and the same file is the same picture. The first time it
 * takes a second or two a picture.
 *
 * @param say told every few pictures how far it has come
 */
export async function addPictures(
  editor: Actor,
  say: (line: string) => void,
): Promise<Map<DemoPictureName, string>> {
  const ids = new Map<DemoPictureName, string>();
  const names = Object.keys(demoPictures) as DemoPictureName[];
  for (const name of names) {
    ids.set(name, (await add(editor, demoPictures[name])).id);
    const isToldOf = ids.size % saidEvery === 0 || ids.size === names.length;
    if (isToldOf) say(`Pictures of the demo newspaper: ${ids.size} of ${names.length}`);
  }
  return ids;
}

async function add(editor: Actor, { draw, credit, focus, alt, caption }: DemoPicture) {
  const texts = {
    en: { alt: alt.en, caption: caption.en },
    zh: { alt: alt.zh, caption: caption.zh },
  };
  return addPicture(editor, { file: await rasterise(draw()), credit, focus, texts });
}

/** As a scanner would hand it in: the newsroom takes no SVG. */
async function rasterise(svg: string): Promise<Buffer> {
  const { default: sharp } = await import('sharp');
  return sharp(Buffer.from(svg)).png({ compressionLevel: 1 }).toBuffer();
}
