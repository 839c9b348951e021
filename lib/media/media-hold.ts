import { db, transaction, type Transaction } from '@/lib/db/client';

/** Files in the store: of which file that came in they were made; a picture's widths, or a PDF's name. */
export type MadeFiles = { fileHash: string; widths: number[]; fileName?: string };

/** The files of a picture or a PDF that is being added, held so that nobody sweeps them away. */
export type MediaHold = {
  /**
   * Asserts in the transaction that remembers them that the files were held all the time.
   *
   * @throws LostHoldError if they were not: they may be gone, and have to be made again
   */
  confirm(tx: Transaction): Promise<void>;
  /** Lets go of the files, whatever became of them. */
  end(): Promise<void>;
};

/** This process stood still for so long that its files were taken for left behind. */
export class LostHoldError extends Error {
  override name = 'LostHoldError';
}

/** How long files are held after their holder was last heard of, in seconds. */
const lease = 30;
const heartbeat = 10_000;

/**
 * Holds the files of what comes in from before the first of them is written until it is remembered
 * or given up. A holder that dies is not heard of any more, and its hold ends by itself.
 */
export async function holdMedia({ fileHash, widths, fileName }: MadeFiles): Promise<MediaHold> {
  const id = await transaction(async (tx) => {
    await lockMedia(tx, fileHash);
    const [{ id }] = await tx.$queryRaw<[{ id: string }]>`
      INSERT INTO media_hold (id, file_hash, widths, file_name, held_until)
      VALUES (
        gen_random_uuid(), ${fileHash}, ${widths}, ${fileName ?? null},
        now() + make_interval(secs => ${lease}::int))
      RETURNING id`;
    return id;
  });
  const beating = setInterval(() => void renew(id).catch(() => undefined), heartbeat);
  return {
    confirm: async (tx) => {
      const held = await tx.$executeRaw`
        UPDATE media_hold SET held_until = clock_timestamp()
        WHERE id = ${id}::uuid AND held_until > clock_timestamp()`;
      if (held === 0) throw new LostHoldError('The files were not held all the time.');
    },
    end: async () => {
      clearInterval(beating);
      await db().$executeRaw`UPDATE media_hold SET held_until = now() WHERE id = ${id}::uuid`;
    },
  };
}

async function renew(id: string): Promise<void> {
  await db().$executeRaw`
    UPDATE media_hold SET held_until = now() + make_interval(secs => ${lease}::int)
    WHERE id = ${id}::uuid AND held_until > now()`;
}

/**
 * Gives up files that nothing names any more, once this transaction is committed.
 *
 * @param minutes for which who has their addresses still gets them
 */
export async function giveUpMedia(
  tx: Transaction,
  { fileHash, widths, fileName }: MadeFiles,
  minutes = 0,
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO media_hold (id, file_hash, widths, file_name, held_until)
    VALUES (
      gen_random_uuid(), ${fileHash}, ${widths}, ${fileName ?? null},
      now() + make_interval(mins => ${minutes}::int))`;
}

/** Who begins to hold files and who sweeps them do it one after the other. */
export async function lockMedia(tx: Transaction, fileHash: string): Promise<void> {
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended('media ' || ${fileHash}, 0))::text`;
}
