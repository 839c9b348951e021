import { isIP } from 'node:net';
import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest';
import { post, type Resolver } from './post';
import {
  broken,
  busyFor,
  endless,
  gone,
  ok,
  redirectTo,
  silent,
  startTestReceiver,
} from './test-receiver';
import { setEnv } from '@/lib/env';

const message = { headers: { 'content-type': 'application/json' }, body: '{"title":"东楼梯"}' };

beforeEach(() => setEnv({ WEBHOOK_PRIVATE_NETWORKS: '127.0.0.1' }));
afterEach(() => setEnv({ WEBHOOK_PRIVATE_NETWORKS: '' }));

async function receiver(...answers: Parameters<typeof startTestReceiver>[0] & object) {
  const started = await startTestReceiver(answers);
  onTestFinished(() => started.stop());
  return started;
}

test('what a receiver accepts has arrived as it is', async () => {
  const { url, arrived } = await receiver(ok);
  const result = await post(new URL(url), message);
  expect(result).toMatchObject({ trouble: null, status: 200, answer: 'thank you' });
  expect(arrived).toMatchObject([message]);
});

test.each([
  ['broken', broken, { trouble: 'status', status: 500, answer: 'broken' }],
  ['gone', gone, { trouble: 'gone', status: 410 }],
  ['busy', busyFor('120'), { trouble: 'status', status: 503, retryAfter: 120_000 }],
  ['busy in no words', busyFor('soon'), { trouble: 'status', retryAfter: null }],
])('one that is %s says so', async (_, answer, expected) => {
  const { url } = await receiver(answer);
  expect(await post(new URL(url), message)).toMatchObject(expected);
});

test('one that is busy until a day and time', async () => {
  const { url } = await receiver(busyFor(new Date(Date.now() + 3_600_000).toUTCString()));
  const { retryAfter } = await post(new URL(url), message);
  expect(retryAfter).toBeGreaterThan(3_590_000);
  expect(retryAfter).toBeLessThanOrEqual(3_600_000);
});

test('of an answer that does not end only the beginning is read', async () => {
  const { url } = await receiver(endless);
  const { trouble, answer, tookMs } = await post(new URL(url), message);
  expect(trouble).toBeNull();
  expect(answer).toHaveLength(4_096);
  expect(tookMs).toBeLessThan(5_000);
});

test('a redirect is not followed', async () => {
  const other = await receiver(ok);
  for (const status of [301, 302, 303, 307, 308]) {
    const { url } = await receiver(redirectTo(other.url, status));
    const result = await post(new URL(url), message);
    expect(result).toMatchObject({ trouble: 'redirect', status, words: other.url });
  }
  expect(other.arrived).toEqual([]);
});

test('one that does not answer is left after ten seconds', async () => {
  const { url, arrived } = await receiver(silent);
  const result = await post(new URL(url), message);
  expect(result).toMatchObject({ trouble: 'tooSlow', status: null });
  expect(result.tookMs).toBeGreaterThan(9_000);
  expect(result.tookMs).toBeLessThan(12_000);
  expect(arrived).toHaveLength(1);
});

test('one that is not there cannot be reached', async () => {
  const { url, stop } = await startTestReceiver();
  await stop();
  const result = await post(new URL(url), message);
  expect(result).toMatchObject({ trouble: 'unreachable', status: null });
  expect(result.words).toContain('ECONNREFUSED');
});

test('one without encryption behind https is not trusted with anything', async () => {
  const { port, arrived } = await receiver(ok);
  const result = await post(new URL(`https://127.0.0.1:${port}`), message);
  expect(result).toMatchObject({ trouble: 'untrusted', status: null });
  expect(arrived).toEqual([]);
});

test.each(['127.0.0.1', 'localhost', '2130706433', '0x7f000001', '[::ffff:127.0.0.1]', '0.0.0.0'])(
  'nothing reaches http://%s unless the operator allows it',
  async (host) => {
    setEnv({ WEBHOOK_PRIVATE_NETWORKS: '' });
    const { port, arrived } = await receiver(ok);
    const result = await post(new URL(`http://${host}:${port}`), message);
    expect(result).toMatchObject({ trouble: 'private', status: null });
    expect(arrived).toEqual([]);
  },
);

/** A name that leads to these addresses, the last for every time that comes after; how often it was asked. */
function nameLeadingTo(...answers: string[][]) {
  const name = { asked: 0, resolve: (() => undefined) as Resolver };
  name.resolve = (_, __, callback) => {
    const addresses = answers[Math.min(name.asked, answers.length - 1)] ?? [];
    name.asked += 1;
    callback(
      null,
      addresses.map((address) => ({ address, family: isIP(address) })),
    );
  };
  return name;
}

test.each([
  ['a public address and a private one', ['93.184.215.14', '10.0.0.7'], '10.0.0.7'],
  ['a private address and a public one', ['10.0.0.7', '93.184.215.14'], '10.0.0.7'],
  ['an allowed address and a private one', ['127.0.0.1', '10.0.0.7'], '10.0.0.7'],
  ['an allowed address and a private one of IPv6', ['127.0.0.1', 'fd00::7'], 'fd00::7'],
])('a name is judged by all that it leads to: %s', async (_, addresses, refused) => {
  const { port, arrived } = await receiver(ok);
  const { resolve } = nameLeadingTo(addresses);
  const result = await post(new URL(`https://both.example:${port}`), message, resolve);
  expect(result).toMatchObject({ trouble: 'private', status: null, words: refused });
  expect(arrived).toEqual([]);
});

test('a name that leads elsewhere a moment later is connected to where it was seen to lead', async () => {
  const { port, arrived } = await receiver(ok);
  const name = nameLeadingTo(['127.0.0.1'], ['127.0.0.2']);
  const result = await post(new URL(`http://rebinding.example:${port}`), message, name.resolve);
  expect(result).toMatchObject({ trouble: null });
  expect([name.asked, arrived.length]).toEqual([1, 1]);
});

test('nor does it help a name to lead somewhere better a moment later', async () => {
  const { port, arrived } = await receiver(ok);
  const name = nameLeadingTo(['10.0.0.7'], ['127.0.0.1']);
  const result = await post(new URL(`http://rebinding.example:${port}`), message, name.resolve);
  expect(result).toMatchObject({ trouble: 'private', words: '10.0.0.7' });
  expect([name.asked, arrived.length]).toEqual([1, 0]);
});

test('a name leads where the operator allows it', async () => {
  const { port, arrived } = await receiver(ok);
  setEnv({ WEBHOOK_PRIVATE_NETWORKS: '127.0.0.0/8,::1' });
  const result = await post(new URL(`http://localhost:${port}`), message);
  expect(result).toMatchObject({ trouble: null });
  expect(arrived).toHaveLength(1);
});

test('nothing goes unencrypted to the public internet', async () => {
  const result = await post(new URL('http://93.184.215.14'), message);
  expect(result).toMatchObject({ trouble: 'insecure', status: null });
});
