'use client';

import { useRouter } from 'next/navigation';
import { PictureDrop } from './picture-drop.client';

/** Takes pictures, and shows each in the list as soon as it is there. */
export function AddPictures() {
  const router = useRouter();
  return <PictureDrop onAdded={() => router.refresh()} saysKnown />;
}
