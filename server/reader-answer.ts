import type { OutgoingHttpHeaders } from 'node:http';

/** A whole answer to a reader, before it is compressed for one of them. */
export type ReaderAnswer = {
  status: number;
  headers: OutgoingHttpHeaders;
  body: Buffer;
  /** When it is no longer right although the paper is the same (PostgreSQL's clock). */
  keepUntil?: Date;
  /** To be done again whenever it is given to somebody else. */
  onEachAnswer?: () => void;
};
