import { useRef, useState } from 'react';
import { sendPicture } from './send-picture';
import { useAdminText, useRefusalText } from '../messages.client';

/** A picture on its way to the newsroom. */
export type Sending = {
  key: number;
  file: File;
  /** From 0 to 1. */
  share: number;
  /** Why it did not come in; `null` while it may. */
  trouble: string | null;
};

/**
 * Sends pictures to the newsroom, and knows how far each has come.
 *
 * @param onAdded told of each that is there
 */
export function useSendings(onAdded: (id: string, file: File) => void) {
  const t = useAdminText();
  const say = useRefusalText();
  const count = useRef(0);
  const [sendings, setSendings] = useState<Sending[]>([]);

  const change = (key: number, changes: Partial<Sending>) =>
    setSendings((all) => all.map((one) => (one.key === key ? { ...one, ...changes } : one)));
  const dismiss = (key: number) => setSendings((all) => all.filter((one) => one.key !== key));

  async function sendOne({ key, file }: Sending) {
    const answer = await sendPicture(file, (share) => change(key, { share }));
    if (answer.status === 'done') {
      dismiss(key);
      onAdded(answer.result.id, file);
      return;
    }
    const trouble = {
      refused: () => (answer.status === 'refused' ? say(answer.refusal) : ''),
      'signed-out': () => t('form.signedOut'),
      unreachable: () => t('form.lost'),
      idle: () => t('form.lost'),
    }[answer.status]();
    change(key, { trouble });
  }

  function send(files: Iterable<File>) {
    const taken = [...files].map((file) => ({
      key: count.current++,
      file,
      share: 0,
      trouble: null,
    }));
    setSendings((all) => [...taken, ...all]);
    // One after the other: the newsroom makes one picture at a time anyway.
    void taken.reduce((before, one) => before.then(() => sendOne(one)), Promise.resolve());
  }

  return { sendings, send, dismiss };
}
