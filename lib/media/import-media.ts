import { holdMedia, LostHoldError, type MadeFiles, type MediaHold } from './media-hold';
import { sweepFiles } from './sweep-media';

export type ConfirmedHold = Pick<MediaHold, 'confirm'>;

/** Remembers what came in, in a transaction that confirms the hold. */
export type Remember<Made, Result> = (made: Made, hold: ConfirmedHold) => Promise<Result>;

/** A file that was read and judged: which files it makes, and what is to be remembered of them. */
export type Incoming<Made> = { files: MadeFiles; made: Made; put(): Promise<void> };

let lastInLine: Promise<unknown> = Promise.resolve();

/**
 * Reads a file that comes in, puts what is made of it into the store and has it remembered. Whatever
 * goes wrong, be it the end of the process, files that nothing names are swept away afterwards. One
 * file at a time, so that memory stays small.
 *
 * @throws what `open`, its `put` and `remember` throw
 */
export function importMedia<Made, Result>(
  open: () => Promise<Incoming<Made>>,
  remember: Remember<Made, Result>,
): Promise<Result> {
  const importOnce = async () => importHeld(await open(), remember);
  const imported = lastInLine.then(importOnce).catch((error: unknown) => {
    if (error instanceof LostHoldError) return importOnce();
    throw error;
  });
  lastInLine = imported.catch(() => undefined);
  return imported;
}

async function importHeld<Made, Result>(
  { files, made, put }: Incoming<Made>,
  remember: Remember<Made, Result>,
): Promise<Result> {
  const hold = await holdMedia(files);
  try {
    await put();
    return await remember(made, hold);
  } finally {
    // What cannot be done now is done by whoever sweeps next.
    await hold.end().then(
      () => sweepFiles(files.fileHash).catch(() => undefined),
      () => undefined,
    );
  }
}
