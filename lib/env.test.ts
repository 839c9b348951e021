import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { env, mediaFolder, setEnv } from './env';

afterEach(() => setEnv({ MEDIA_URL: '', SMTP_URL: '' }));

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

test.each(['smtp://localhost:2525', 'smtps://user%40example.org:pass@mail.example.org'])(
  'mail is sent through SMTP_URL=%s',
  (given) => {
    setEnv({ SMTP_URL: given });
    expect(env().SMTP_URL).toBe(given);
  },
);

test.each(['mail.example.org', 'https://mail.example.org', 'smtp://', '1'])(
  'SMTP_URL=%s cannot be',
  (given) => {
    setEnv({ SMTP_URL: given });
    expect(env).toThrow(expect.objectContaining({ name: 'StartError' }));
    expect(env).toThrow(
      /^SMTP_URL must be an address such as smtps:\/\/user:password@mail\.example\.org\.$/,
    );
  },
);
