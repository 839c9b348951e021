import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { siteUrl } from '@/lib/env';
import { PackedAnswer } from './packed-answer';
import { commonHeaders } from './security-headers';

const contentTypes: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/**
 * The few small files that every page may ask for under one name for ever, read once: browsers ask
 * each time whether theirs is still the one.
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
  const contentType = contentTypes[path.extname(file)];
  if (!contentType) throw new Error(`${file} is of no kind that is served`);
  const headers = {
    ...commonHeaders(new URL(siteUrl())),
    'Content-Type': contentType,
    'Cache-Control': 'no-cache',
  };
  return PackedAnswer.of({ status: 200, headers, body: readFileSync(file) });
}
