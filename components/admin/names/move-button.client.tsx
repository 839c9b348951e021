'use client';

import { useIsReady } from '../write/use-is-ready';

type Props = {
  label: string;
  sign: string;
  /** The order that this button makes; `null` where there is no way further. */
  order: string[] | null;
  isBusy: boolean;
  onMove: (order: string[]) => void;
};

/** Moves one of several a place up or down; the focus stays on it. */
export function MoveButton({ label, sign, order, isBusy, onMove }: Props) {
  const isReady = useIsReady();
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      disabled={!isReady}
      aria-disabled={order === null || isBusy}
      onClick={() => order && onMove(order)}
      className="button desk:min-w-9 min-w-11 px-0 aria-disabled:opacity-40"
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}

/** The order with one of them a place further; `null` at the end. */
export function moved(ids: string[], at: number, step: 1 | -1): string[] | null {
  const [one, other] = [ids[at], ids[at + step]];
  if (one === undefined || other === undefined) return null;
  return ids.map((id) => (id === one ? other : id === other ? one : id));
}
