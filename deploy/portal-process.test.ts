import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import serverMemory from '@/scripts/launch/server-memory.json';

const read = (file: string) => readFileSync(path.join(import.meta.dirname, file), 'utf8');
const dockerfile = read('Dockerfile');
const unit = read('systemd/courant@.service');

/** The instructions of the image that is run, not of the one that it is built in. */
const stages = dockerfile.split(/^FROM /m).slice(1);
const last = stages.at(-1) ?? '';
const flagsIn = (text: string) => text.match(/--max-[\w-]+=\d+/g);

describe('a portal takes no more memory than with npm start', () => {
  test.each([
    ['in the image', last],
    ['by systemd', unit],
  ])('%s', (_, text) => {
    expect(flagsIn(text)).toEqual(serverMemory.flags);
    for (const [name, value] of Object.entries(serverMemory.env)) {
      expect(text).toMatch(new RegExp(`^(ENV|Environment=).* ${name}=${value}$`, 'm'));
    }
  });
});

describe('the image', () => {
  test('is built in another, from which it takes what was built', () => {
    expect(stages).toHaveLength(2);
    expect(last).toMatch(/^COPY --from=build \/courant \.$/m);
    expect(last).not.toMatch(/^RUN .*(npm|apt-get|run[.]mjs)/m);
  });

  test('runs as a user who may change nothing in it but its data', () => {
    const [, user] = /^USER (\S+)$/m.exec(last) ?? [];
    expect(user).toBe('node');
    expect(last.indexOf('USER node')).toBeLessThan(last.lastIndexOf('CMD ['));
    expect(last).not.toMatch(/^COPY .*--chown/m);
    expect(last).toMatch(/^VOLUME \/data$/m);
  });

  test('says whether it is well', () => {
    expect(last).toMatch(/^HEALTHCHECK .*\bCMD\b[^]*\/api\/health/m);
  });
});
