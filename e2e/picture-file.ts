import sharp from 'sharp';

/** A picture like no other, so that it is a new one to the newsroom. */
export async function newPictureFile(name: string) {
  const { width, height } = { width: 900, height: 600 };
  const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const;
  const buffer = await sharp({ create: { width, height, channels: 3, background: '#000', noise } })
    .jpeg()
    .toBuffer();
  return { name, mimeType: 'image/jpeg', buffer };
}
