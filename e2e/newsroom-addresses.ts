import { globSync } from 'node:fs';

/** Every address of the newsroom, as its files say; `0199` stands for whatever it is about. */
export function newsroomAddresses(): string[] {
  return globSync('app/admin/**/page.tsx').map((file) =>
    file
      .slice('app'.length, -'/page.tsx'.length)
      .replace('[...rest]', 'nothing/here')
      .replace(/\[\w+\]/g, '0199'),
  );
}
