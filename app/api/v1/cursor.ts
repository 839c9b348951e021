import { z } from 'zod';
import { parseListPosition, type ListPosition } from '@/lib/site/addresses';
import type { NamePosition } from '@/lib/taxonomy/name-collation';
import { invalid } from './answer';

const NameCursor = z.tuple([z.string().min(1).max(1_000), z.uuid()]);

/** A position in a list of articles as its cursor says it: programs are not to look into it. */
export function toCursor({ publishAt, id }: ListPosition): string {
  return pack(`${publishAt.toISOString()}~${id}`);
}

/** @throws ApiRefusal for what `toCursor` does not write */
export function readCursor(cursor: string | undefined): ListPosition | undefined {
  if (cursor === undefined) return undefined;
  return parseListPosition(unpack(cursor)) ?? refuse();
}

/** A position in a list of names. */
export function toNameCursor({ name, id }: NamePosition): string {
  return pack(JSON.stringify([name, id]));
}

/** @throws ApiRefusal for what `toNameCursor` does not write */
export function readNameCursor(cursor: string | undefined): NamePosition | undefined {
  if (cursor === undefined) return undefined;
  try {
    const [name, id] = NameCursor.parse(JSON.parse(unpack(cursor)));
    return { name: name.replaceAll('\0', ''), id };
  } catch {
    return refuse();
  }
}

/** The number of a page of a search. @throws ApiRefusal for what is none */
export function readPageCursor(cursor = '1'): number {
  return /^[1-9]\d{0,5}$/.test(cursor) ? Number(cursor) : refuse();
}

function refuse(): never {
  throw invalid('cursor', 'The cursor must be a nextCursor of an earlier answer.');
}

const pack = (text: string) => Buffer.from(text).toString('base64url');
const unpack = (text: string) => Buffer.from(text, 'base64url').toString();
