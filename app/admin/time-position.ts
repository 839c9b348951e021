import { z } from 'zod';

/** Where a list that is ordered by time goes on: after what has this time and this id. */
export type TimePosition = { at: Date; id: string };

/** The position that stands in an address; nonsense is none. */
export function parseTimePosition(text: unknown): TimePosition | undefined {
  const [, at, id = ''] = /^(\d{1,15})~(.+)$/.exec(String(text)) ?? [];
  return at && z.uuid().safeParse(id).success ? { at: new Date(Number(at)), id } : undefined;
}

/** A position as it stands in an address. */
export function formatTimePosition({ at, id }: TimePosition): string {
  return `${at.getTime()}~${id}`;
}
