import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { env, mediaPlace, setEnv } from './env';

afterEach(() => {
  setEnv({ MEDIA_URL: '', SMTP_URL: '', TRUSTED_PROXIES: '', WEBHOOK_PRIVATE_NETWORKS: '' });
});

test.each([
  ['/srv/courant/media', '/srv/courant/media'],
  ['file:///srv/courant/media', '/srv/courant/media'],
  ['file:///srv/my%20media', '/srv/my media'],
  ['', path.resolve('.data/media')],
])('pictures of MEDIA_URL=%s lie in %s', (given, folder) => {
  setEnv({ MEDIA_URL: given, COURANT_DATA: '.data' });
  expect(mediaPlace()).toEqual({ folder });
});

test.each([
  ['s3:bucket', /^MEDIA_URL must be a folder such as/],
  ['s3://', /^MEDIA_URL must be .*, or a bucket such as s3:\S+\.$/],
  ['s3://bucket/folder', /^MEDIA_URL must be/],
  ['s3://bucket?endpoint=minio:9000', /^MEDIA_URL must be/],
  ['s3://bucket?regoin=eu-central-1', /^MEDIA_URL must be/],
  ['media', /^MEDIA_URL must be a folder such as/],
  ['file:media', /^MEDIA_URL must be a folder such as/],
  ['file:///a%2Fb', /^MEDIA_URL must be a folder such as/],
  ['https://example.org/media', /^MEDIA_URL must be a folder such as/],
])('MEDIA_URL=%s cannot be', (given, sentence) => {
  setEnv({ MEDIA_URL: given });
  expect(mediaPlace).toThrow(expect.objectContaining({ name: 'StartError' }));
  expect(mediaPlace).toThrow(sentence);
});

test.each([
  ['s3://news', { bucket: 'news', region: 'us-east-1' }],
  ['s3://news?region=eu-central-1', { bucket: 'news', region: 'eu-central-1' }],
  [
    's3://news?endpoint=http://10.0.0.7:9000&region=garage',
    { bucket: 'news', region: 'garage', endpoint: 'http://10.0.0.7:9000' },
  ],
])('pictures of MEDIA_URL=%s lie in %j', (given, bucket) => {
  setEnv({ MEDIA_URL: given });
  expect(mediaPlace()).toEqual(bucket);
});

describe.each(['TRUSTED_PROXIES', 'WEBHOOK_PRIVATE_NETWORKS'])('%s', (name) => {
  test.each(['10.0.0', '10.0.0.0/33', '10.0.0.0/8/8', 'proxy', '10.0.0.1/a'])(
    '%s it cannot be',
    (given) => {
      setEnv({ [name]: given });
      expect(env).toThrow(new RegExp(`^${name} must be addresses`));
    },
  );
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
