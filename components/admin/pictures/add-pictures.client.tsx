'use client';

import { useRouter } from 'next/navigation';
import { FileDrop } from '../files/file-drop.client';

/** Takes pictures, and shows each in the list as soon as it is there. */
export function AddPictures() {
  const router = useRouter();
  return <FileDrop shelf="pictures" onAdded={() => router.refresh()} saysKnown />;
}
