import type { IncomingMessage, ServerResponse } from 'node:http';
import sirv from 'sirv';

const prefix = '/_next/static';
const aYear = 31_536_000;

/** Whether an address is that of a style, script or font of the build. */
export function isBuildFile(path: string): boolean {
  return path.startsWith(`${prefix}/`);
}

/**
 * Serves the files of a build as small as they were compressed after it (scripts/compress-files.ts).
 * Their names change with what is in them, so browsers keep them for ever.
 *
 * @param folder where the build put them, listed once
 * @returns answers a request for one of them; `otherwise` is called for what is not there
 */
export function buildFiles(folder: string) {
  const serve = sirv(folder, { brotli: true, gzip: true, immutable: true, maxAge: aYear });
  return (request: IncomingMessage, response: ServerResponse, otherwise: () => void): void => {
    const url = request.url ?? '';
    request.url = url.slice(prefix.length);
    serve(request, response, () => {
      request.url = url;
      otherwise();
    });
  };
}
