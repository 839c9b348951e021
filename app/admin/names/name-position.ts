import type { NamePosition } from '@/lib/newsroom/list-names';

/** Where a list of names goes on, as it stands in its address; nonsense is none. */
export function parseNamePosition(after: unknown): NamePosition | undefined {
  const [, id, name] = /^([0-9a-f-]{36})~(.{1,80})$/u.exec(String(after)) ?? [];
  return id && name ? { id, name } : undefined;
}

export function formatNamePosition({ id, name }: NamePosition): string {
  return `${id}~${name}`;
}
