'use client';

import { useRouter } from 'next/navigation';
import { FileDrop } from '../files/file-drop.client';

/** Takes PDFs, and shows each in the list as soon as it is there. */
export function AddDocuments() {
  const router = useRouter();
  return <FileDrop shelf="documents" onAdded={() => router.refresh()} saysKnown />;
}
