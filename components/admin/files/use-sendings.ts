import { useEffect, useRef, useState } from 'react';
import { sendFile, type SendAnswer } from './send-file';
import type { Shelf } from './shelves';
import { useAdminText, useRefusalText } from '../messages.client';

/** A file on its way to the newsroom, or one that is not to come any further. */
export type Sending = {
  key: number;
  file: File;
  /** From 0 to 1; `null` before its turn. */
  share: number | null;
  /** Why it did not come in; `null` while it may. */
  trouble: string | null;
  /** What it is, where the newsroom had it before. */
  knownId: string | null;
};

/** More at once are an accident: a folder that was dropped. */
export const mostAtOnce = 50;

type Options = {
  /** Where they are to lie. */
  shelf: Shelf;
  /** Told of each that is there. */
  onAdded: (id: string, file: File) => void;
  /** Of more at once the others are left out. */
  most?: number;
  /** Whether one that was here before is said to be, instead of being taken for added. */
  saysKnown?: boolean;
  /** The one whose place they take. */
  replaces?: string;
};

/**
 * Sends files one after the other, for the newsroom takes one at a time anyway. Who leaves the
 * place where they are sent from does not want what has not come in.
 */
export function useSendings(options: Options) {
  const { shelf, onAdded, most = mostAtOnce, saysKnown, replaces } = options;
  const sayTrouble = useTrouble();
  const count = useRef(0);
  const lastInLine = useRef(Promise.resolve());
  const endings = useRef(new Map<number, AbortController>());
  const [sendings, setSendings] = useState<Sending[]>([]);
  const [areTooMany, setTooMany] = useState(false);

  useEffect(() => {
    const begun = endings.current;
    return () => begun.forEach((ending) => ending.abort());
  }, []);

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
    const onProgress = (share: number) => change(key, { share });
    const answer = await sendFile(file, { shelf, onProgress, signal, replaces });
    if (answer.status === 'cancelled') return;
    if (answer.status !== 'done') return change(key, { trouble: sayTrouble(answer) });
    const { id, isNew } = answer.result;
    if (saysKnown && !isNew) return change(key, { knownId: id });
    remove(key);
    onAdded(id, file);
  }

  function take(files: Iterable<File>) {
    const given = [...files];
    setTooMany(given.length > most);
    const taken = given.slice(0, most).map((file) => ({
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
