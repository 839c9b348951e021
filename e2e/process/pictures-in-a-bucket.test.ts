import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { newDataFolder, startCourant } from './courant-process';
import { NewsroomDesk } from '@/bench/instances/newsroom-desk';
import { env } from '@/lib/env';
import { listBucketFiles, useTestBucket } from '@/lib/media/test-bucket';
import { drawPicture } from '@/lib/media/test-pictures';

useTestBucket();

test('a picture that an editor adds lies in the bucket, and readers get it from there', async () => {
  const { MEDIA_URL, AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY } = env();
  const admin = { email: 'admin@example.org', password: 'of the bucket test' };
  const courant = await startCourant({
    COURANT_DATA: newDataFolder(),
    MEDIA_URL: MEDIA_URL ?? '',
    AWS_ACCESS_KEY_ID: AWS_ACCESS_KEY_ID ?? '',
    AWS_SECRET_ACCESS_KEY: AWS_SECRET_ACCESS_KEY ?? '',
    ADMIN_EMAIL: admin.email,
    ADMIN_PASSWORD: admin.password,
  });
  await courant.ready();
  const file = new Uint8Array(await drawPicture().png().toBuffer());
  const desk = await NewsroomDesk.at(courant.address, admin);
  await desk.addPicture(courant.address, file);

  const folder = createHash('sha256').update(file).digest('hex').slice(0, 20);
  const names = ['480.avif', '480.webp', '640.avif', '640.jpg', '640.webp'];
  expect(await listBucketFiles()).toEqual(names.map((name) => `${folder}/${name}`));
  const answer = await fetch(`${courant.address}/media/${folder}/640.jpg`);
  expect(answer.headers.get('content-type')).toBe('image/jpeg');
  expect((await answer.arrayBuffer()).byteLength).toBe(
    Number(answer.headers.get('content-length')),
  );
});
