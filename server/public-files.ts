import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ReaderAnswer } from './reader-answer';

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
export function publicFiles(folder: string): Map<string, ReaderAnswer> {
  return new Map(
    readdirSync(folder).map((name) => [`/${name}`, answerWith(path.join(folder, name))]),
  );
}

function answerWith(file: string): ReaderAnswer {
  const contentType = contentTypes[path.extname(file)];
  if (!contentType) throw new Error(`${file} is of no kind that is served`);
  const body = readFileSync(file);
  const headers = {
    'Content-Type': contentType,
    'Cache-Control': 'no-cache',
    ETag: `"${createHash('sha256').update(body).digest('base64url')}"`,
  };
  return { status: 200, headers, body };
}
