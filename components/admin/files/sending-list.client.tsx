'use client';

import { SendingLine } from './sending-line.client';
import type { Shelf } from './shelves';
import type { Sending } from './use-sendings';

type Props = { shelf: Shelf; sendings: Sending[]; onRemove: (key: number) => void };

/** Files on their way to the newsroom, each of which can be cancelled. */
export function SendingList({ shelf, sendings, onRemove }: Props) {
  return (
    <ul className="mt-3 grid gap-2">
      {sendings.map((sending) => (
        <SendingLine
          key={sending.key}
          shelf={shelf}
          sending={sending}
          onRemove={() => onRemove(sending.key)}
        />
      ))}
    </ul>
  );
}
