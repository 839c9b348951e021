import type { OutgoingHttpHeaders } from 'node:http';
import type { ReadPage } from '@/lib/reads/read-page';

/** A whole answer to a reader, before it is compressed for one of them. */
export type ReaderAnswer = {
  status: number;
  headers: OutgoingHttpHeaders;
  body: Buffer;
  /** When it is no longer right although the paper is the same (PostgreSQL's clock). */
  keepUntil?: Date;
  /** What somebody reads who is given it. */
  read?: ReadPage;
};
