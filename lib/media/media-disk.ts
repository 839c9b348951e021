import { Disk } from 'flydrive';
import { env, mediaPlace, type Bucket } from '@/lib/env';
import { StartError } from '@/lib/errors';
import { oncePerProcess } from '@/lib/process-state';
import { WholeFileDriver } from './whole-file-driver';

/** The place of MEDIA_URL, where files are there whole or not at all. */
export async function openMediaDisk(): Promise<Disk> {
  const place = mediaPlace();
  if ('folder' in place) return new Disk(openFolder(place.folder));
  const name = `bucket ${env().MEDIA_URL} ${env().AWS_ACCESS_KEY_ID}`;
  return oncePerProcess(name, () => openBucket(place));
}

/** Removes what was half written when a process ended; a bucket knows no halves. */
export async function clearDrafts(): Promise<void> {
  const place = mediaPlace();
  if ('folder' in place) await openFolder(place.folder).clearDrafts();
}

function openFolder(location: string): WholeFileDriver {
  return new WholeFileDriver({ location, visibility: 'public' });
}

/**
 * Makes sure that pictures can be reached.
 *
 * @throws StartError in a sentence that names the bucket
 */
export async function assertUsableMedia(): Promise<void> {
  const place = mediaPlace();
  if ('folder' in place) return;
  const disk = await openMediaDisk();
  const reason = await disk.get('whatever-is-not-there').then(() => null, whyNotRead);
  if (reason === null) return;
  const where = place.endpoint ?? `Amazon, ${place.region}`;
  throw new StartError(
    `The bucket ${place.bucket} at ${where} (MEDIA_URL) cannot be read: ${reason}.`,
  );
}

/** What the store says; `null` if it has nothing to say but that there is no such file. */
function whyNotRead({ cause }: Error): string | null {
  const { name, message } = cause instanceof Error ? cause : { name: 'Error', message: 'unknown' };
  if (name === 'NoSuchKey') return null;
  return name === 'Error' ? message : name;
}

/**
 * Object stores take a file whole or not at all by themselves. What not all of them know is left out:
 * rights of single files, checksums beyond the signature, buckets as hosts.
 */
async function openBucket({ bucket, region, endpoint }: Bucket): Promise<Disk> {
  const { S3Driver } = await import('flydrive/drivers/s3');
  const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey } = env();
  const driver = new S3Driver({
    bucket,
    region,
    ...(endpoint && { endpoint, forcePathStyle: true }),
    // Without them the client looks where Amazon's machines have theirs.
    ...(accessKeyId && secretAccessKey && { credentials: { accessKeyId, secretAccessKey } }),
    visibility: 'private',
    supportsACL: false,
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    requestHandler: {
      connectionTimeout: 3_000,
      requestTimeout: 30_000,
      throwOnRequestTimeout: true,
    },
  });
  return new Disk(driver);
}
