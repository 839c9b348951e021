import { z } from 'zod';
import type { NamePosition } from '@/lib/taxonomy/name-collation';

/** Where a list of names goes on, as it stands in its address; nonsense is none. */
export function parseNamePosition(after: unknown): NamePosition | undefined {
  const [, id, name] = /^([0-9a-f-]{36})~(.{1,100})$/u.exec(String(after)) ?? [];
  return name && z.uuid().safeParse(id).success ? { id: String(id), name } : undefined;
}

/** A position as it stands in an address. */
export function formatNamePosition({ id, name }: NamePosition): string {
  return `${id}~${name}`;
}
