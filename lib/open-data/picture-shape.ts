import { z } from 'zod';
import { named, said } from './said';

/** A picture as one file that every program can show. */
export const OpenPictureShape = named(
  'Picture',
  z.object({
    url: said('pictureUrl', z.url()),
    type: said('pictureType', z.enum(['image/jpeg', 'image/png'])),
    width: said('width', z.int().positive()),
    height: said('height', z.int().positive()),
    alt: said('alt', z.string()),
    caption: said('caption', z.string()),
    credit: said('credit', z.string()),
  }),
);

export type OpenPicture = z.output<typeof OpenPictureShape>;
