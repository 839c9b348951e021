import { loadSharp } from '@/lib/media/load-sharp';
import { findMediaFile } from '@/lib/media/media-store';
import { pictureFile } from '@/lib/media/picture';
import { cardDrawing, type Area } from './card-drawing';
import { cardFormat, type CardPicture, type ShareCard } from './share-card';

/**
 * Draws a card: a PNG, or with a photograph a JPEG, of some 20 to 150 KB.
 *
 * @throws Error if a file of its pictures is not in the store
 */
export async function drawCard(card: ShareCard): Promise<Buffer> {
  const drawing = await cardDrawing(card);
  const { logo } = card.paper;
  const picture = card.article?.picture;
  const layers = [
    ...(logo && drawing.logo ? [await toLayer(logo, drawing.logo, 'contain')] : []),
    ...(picture && drawing.picture ? [await toLayer(picture, drawing.picture, 'cover')] : []),
  ];
  const sharp = await loadSharp();
  const drawn = sharp(Buffer.from(drawing.svg)).composite(layers);
  return cardFormat(card) === 'jpg'
    ? drawn.jpeg({ quality: 84, chromaSubsampling: '4:4:4' }).toBuffer()
    : drawn.png({ palette: true, colours: 64, effort: 1 }).toBuffer();
}

async function toLayer(picture: CardPicture, area: Area, fit: 'cover' | 'contain') {
  const sharp = await loadSharp();
  const { left, top, width, height } = area;
  const file = await readPicture(picture, area);
  const cropped = fit === 'cover' ? await crop(file, picture, area) : sharp(file);
  const background = { r: 251, g: 250, b: 247, alpha: 0 };
  const { data, info } = await cropped
    .resize({ width, height, fit: 'contain', background })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { channels } = info;
  return { input: data, raw: { width, height, channels }, left, top };
}

/** The smallest of its files that is large enough, else the largest. */
async function readPicture(picture: CardPicture, area: Area): Promise<Buffer> {
  const needed = Math.max(area.width, (area.height * picture.width) / picture.height);
  const width = picture.widths.find((one) => one >= needed * 0.9) ?? Math.max(...picture.widths);
  const address = pictureFile(picture, width, 'webp');
  const file = await findMediaFile(address);
  if (!file) throw new Error(`A picture's file is missing: ${address}`);
  return Buffer.concat(await (await file.open()).toArray());
}

/** What of a picture has the shape of an area, around what must stay in sight. */
async function crop(file: Buffer, { focus }: CardPicture, area: Area) {
  const sharp = await loadSharp();
  const { width = 1, height = 1 } = await sharp(file).metadata();
  const scale = Math.min(width / area.width, height / area.height);
  const [wide, high] = [Math.round(area.width * scale), Math.round(area.height * scale)];
  const from = (share: number, whole: number, part: number) =>
    Math.round(Math.min(Math.max(share * whole - part / 2, 0), whole - part));
  return sharp(file).extract({
    left: from(focus.x, width, wide),
    top: from(focus.y, height, high),
    width: wide,
    height: high,
  });
}
