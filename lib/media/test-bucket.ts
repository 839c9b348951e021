import { mkdtemp, readdir, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import S3rver from '@20minutes/s3rver';
import { beforeAll } from 'vitest';
import { env, setEnv } from '@/lib/env';

/** The one account of the test server. */
const keys = { AWS_ACCESS_KEY_ID: 'S3RVER', AWS_SECRET_ACCESS_KEY: 'S3RVER' };

let directory: string;

/**
 * Lays the pictures of what calls it (a test file or a group in one) into a bucket of its own, on a
 * server that speaks S3 and checks signatures.
 */
export function useTestBucket(): void {
  beforeAll(async () => {
    const given = env().MEDIA_URL;
    directory = await mkdtemp(path.join(os.tmpdir(), 'courant-bucket-'));
    const server = new S3rver({
      address: '127.0.0.1',
      port: 0,
      silent: true,
      directory,
      vhostBuckets: false,
      configureBuckets: [{ name: 'pictures' }],
    });
    const { port } = await server.run();
    setEnv({ MEDIA_URL: `s3://pictures?endpoint=http://127.0.0.1:${port}`, ...keys });
    return async () => {
      setEnv({ MEDIA_URL: given, AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '' });
      await server.close();
      await rm(directory, { recursive: true });
    };
  });
}

/** The files in the bucket, in order, as that server keeps them. */
export async function listBucketFiles(): Promise<string[]> {
  const files = await readdir(path.join(directory, 'pictures'), { recursive: true });
  return files
    .filter((file) => file.endsWith('_object'))
    .map((file) => file.replace(/\._S3rver_object$/, ''))
    .sort();
}
