import type { FormState } from '@/lib/forms/form-action';

type Answer = FormState<{ id: string }> | { status: 'unreachable' };

/**
 * Sends a picture's file to the newsroom.
 *
 * @param onProgress told which share has gone, from 0 to 1; the rest of the time its sizes are made
 */
export function sendPicture(file: File, onProgress: (share: number) => void): Promise<Answer> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', '/admin/pictures/upload');
    request.responseType = 'json';
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(loaded / total));
    request.addEventListener('load', () => {
      const answer = request.response as Answer | null;
      resolve(answer?.status ? answer : { status: 'unreachable' });
    });
    request.addEventListener('error', () => resolve({ status: 'unreachable' }));
    request.send(file);
  });
}
