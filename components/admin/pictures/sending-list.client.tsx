'use client';

import { SendingLine } from './sending-line.client';
import type { Sending } from './use-sendings';

type Props = { sendings: Sending[]; onRemove: (key: number) => void };

/** Pictures on their way to the newsroom, each of which can be cancelled. */
export function SendingList({ sendings, onRemove }: Props) {
  return (
    <ul className="mt-3 grid gap-2">
      {sendings.map((sending) => (
        <SendingLine key={sending.key} sending={sending} onRemove={() => onRemove(sending.key)} />
      ))}
    </ul>
  );
}
