import { createContext, useContext, useEffect, useSyncExternalStore } from 'react';
import type { BodyPictures, Descriptions } from './body-pictures';
import type { ArticlePicture } from './written-article';
import type { PictureActions } from '../pictures/picture-actions';
import type { Locale } from '@/lib/i18n/locales';

/** What the figures of a text need around it. */
type BodyPicturesInReach = { pictures: BodyPictures; actions: PictureActions; locale: Locale };

/** `null` around a text that shows no pictures. */
export const BodyPicturesContext = createContext<BodyPicturesInReach | null>(null);

export function useBodyPictures(): BodyPicturesInReach | null {
  return useContext(BodyPicturesContext);
}

/** A picture of the text: `undefined` until it is known, `null` where there is none. */
export function useBodyPicture(id: string): ArticlePicture | null | undefined {
  const pictures = useBodyPictures()?.pictures;
  useEffect(() => pictures?.show(id), [pictures, id]);
  const read = () => pictures?.get(id);
  return useSyncExternalStore(pictures?.subscribe ?? never, read, () => undefined);
}

export function useDescriptions(pictures: BodyPictures): Descriptions {
  return useSyncExternalStore(pictures.subscribe, pictures.descriptions, () => 'none');
}

const never = () => () => undefined;
