import type { Shelf } from './shelves';
import type { FormState } from '@/lib/forms/form-action';

/** `isNew`: whether the newsroom did not have it before. */
type Sent = { id: string; isNew: boolean };

export type SendAnswer = FormState<Sent> | { status: 'unreachable' } | { status: 'cancelled' };

type Sending = {
  /** Where it is to lie. */
  shelf: Shelf;
  onProgress: (share: number) => void;
  signal: AbortSignal;
  /** The one whose place it takes; absent for a new one. */
  replaces?: string;
};

/**
 * Sends a file to the newsroom.
 *
 * @param sending `onProgress`: told which share has gone, from 0 to 1; the rest of the time it is judged, and
 *   a picture's sizes are made; `signal` cancels it: the newsroom gives up what it has of it
 */
export function sendFile(
  file: File,
  { shelf, onProgress, signal, replaces }: Sending,
): Promise<SendAnswer> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    const query = new URLSearchParams({ name: file.name, ...(replaces && { replaces }) });
    request.open('POST', `/admin/${shelf}/upload?${query}`);
    request.responseType = 'json';
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(loaded / total));
    request.addEventListener('load', () => {
      const answer = request.response as SendAnswer | null;
      resolve(answer?.status ? answer : { status: 'unreachable' });
    });
    request.addEventListener('error', () => resolve({ status: 'unreachable' }));
    request.addEventListener('abort', () => resolve({ status: 'cancelled' }));
    signal.addEventListener('abort', () => request.abort());
    request.send(file);
  });
}
