import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { mediaFolder, setEnv } from './env';

afterEach(() => setEnv({ MEDIA_URL: '' }));

test.each([
  ['/srv/courant/media', '/srv/courant/media'],
  ['file:///srv/courant/media', '/srv/courant/media'],
  ['file:///srv/my%20media', '/srv/my media'],
  ['', path.resolve('.data/media')],
])('pictures of MEDIA_URL=%s lie in %s', (given, folder) => {
  setEnv({ MEDIA_URL: given, COURANT_DATA: '.data' });
  expect(mediaFolder()).toBe(folder);
});

test.each([
  [
    's3://bucket',
    /^MEDIA_URL cannot be object storage \(s3:\) yet: it must be a folder such as \S+ or \S+\.$/,
  ],
  ['media', /^MEDIA_URL must be a folder such as/],
  ['file:media', /^MEDIA_URL must be a folder such as/],
  ['file:///a%2Fb', /^MEDIA_URL must be a folder such as/],
  ['https://example.org/media', /^MEDIA_URL must be a folder such as/],
])('MEDIA_URL=%s cannot be', (given, sentence) => {
  setEnv({ MEDIA_URL: given });
  expect(mediaFolder).toThrow(expect.objectContaining({ name: 'StartError' }));
  expect(mediaFolder).toThrow(sentence);
});
