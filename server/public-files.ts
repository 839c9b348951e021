import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { siteUrl } from '@/lib/env';
import { PackedAnswer } from './packed-answer';
import { commonHeaders } from './security-headers';

type Kind = { 'Content-Type': string; 'Cache-Control': string };

const kinds: Record<string, Kind> = {
  '.css': { 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': 'no-cache' },
  '.js': { 'Content-Type': 'text/javascript; charset=utf-8', 'Cache-Control': 'no-cache' },
  // Every page names them: once a day is often enough.
  '.json': {
    'Content-Type': 'application/speculationrules+json',
    'Cache-Control': 'public, max-age=86400',
  },
  '.svg': { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'no-cache' },
};

/**
 * The few small files that every page may ask for under one name for ever, read once: browsers ask
 * each time whether theirs is still the one, but for the rules of what to open before it is clicked.
 *
 * @returns answers by address
 * @throws on a file of a kind that none is meant to be
 */
export async function publicFiles(folder: string): Promise<Map<string, PackedAnswer>> {
  const files = readdirSync(folder).map(
    async (name) => [`/${name}`, await answerWith(path.join(folder, name))] as const,
  );
  return new Map(await Promise.all(files));
}

async function answerWith(file: string): Promise<PackedAnswer> {
  const kind = kinds[path.extname(file)];
  if (!kind) throw new Error(`${file} is of no kind that is served`);
  const headers = { ...commonHeaders(new URL(siteUrl())), ...kind };
  return PackedAnswer.of({ status: 200, headers, body: readFileSync(file) });
}
