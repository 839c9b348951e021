import { useRef, useState } from 'react';
import { sendPicture, type SendAnswer } from './send-picture';
import { useAdminText, useRefusalText } from '../messages.client';

/** A picture on its way to the newsroom, or one that is not to come any further. */
export type Sending = {
  key: number;
  file: File;
  /** From 0 to 1; `null` before its turn. */
  share: number | null;
  /** Why it did not come in; `null` while it may. */
  trouble: string | null;
  /** The picture that it is, where the newsroom had it before. */
  knownId: string | null;
};

/** More at once are an accident: a folder that was dropped. */
export const mostAtOnce = 50;

type Options = {
  onAdded: (id: string) => void;
  /** Whether a picture that was here before is said to be, instead of being taken for added. */
  saysKnown: boolean;
};

/** Sends pictures one after the other, for the newsroom makes one at a time anyway. */
export function useSendings({ onAdded, saysKnown }: Options) {
  const sayTrouble = useTrouble();
  const count = useRef(0);
  const lastInLine = useRef(Promise.resolve());
  const endings = useRef(new Map<number, AbortController>());
  const [sendings, setSendings] = useState<Sending[]>([]);
  const [areTooMany, setTooMany] = useState(false);

  const change = (key: number, changes: Partial<Sending>) =>
    setSendings((all) => all.map((one) => (one.key === key ? { ...one, ...changes } : one)));

  function remove(key: number) {
    endings.current.get(key)?.abort();
    endings.current.delete(key);
    setSendings((all) => all.filter((one) => one.key !== key));
  }

  async function send({ key, file }: Sending) {
    const signal = endings.current.get(key)?.signal;
    if (!signal) return;
    change(key, { share: 0 });
    const answer = await sendPicture(file, (share) => change(key, { share }), signal);
    if (answer.status === 'cancelled') return;
    if (answer.status !== 'done') return change(key, { trouble: sayTrouble(answer) });
    const { id, isNew } = answer.result;
    if (saysKnown && !isNew) return change(key, { knownId: id });
    remove(key);
    onAdded(id);
  }

  function take(files: Iterable<File>) {
    const given = [...files];
    setTooMany(given.length > mostAtOnce);
    const taken = given.slice(0, mostAtOnce).map((file) => ({
      key: count.current++,
      file,
      share: null,
      trouble: null,
      knownId: null,
    }));
    for (const { key } of taken) endings.current.set(key, new AbortController());
    setSendings((all) => [...taken, ...all]);
    for (const one of taken) {
      lastInLine.current = lastInLine.current.then(() => send(one));
    }
  }

  return { sendings, areTooMany, take, remove };
}

function useTrouble(): (answer: SendAnswer) => string {
  const t = useAdminText();
  const say = useRefusalText();
  return (answer) => {
    if (answer.status === 'refused') return say(answer.refusal);
    return t(answer.status === 'signed-out' ? 'form.signedOut' : 'form.lost');
  };
}
