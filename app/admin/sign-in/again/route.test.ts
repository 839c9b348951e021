import { expect, test } from 'vitest';
import { POST } from './route';

const multipart = 'multipart/form-data; boundary=line';

test.each([
  ['no form', 'application/json', '{"email":"a@example.org"}'],
  ['nothing', undefined, undefined],
  ['parts without an end', multipart, '--line\r\nContent-Disposition: form-data; name="email"\r\n'],
  ['parts without a boundary', 'multipart/form-data', 'email=a'],
  ['nothing where there should be parts', multipart, ''],
])('%s is refused', async (_, type, body) => {
  const headers: Record<string, string> = type === undefined ? {} : { 'Content-Type': type };
  const answer = await POST(new Request('http://localhost/', { method: 'POST', headers, body }));
  expect(answer.status).toBe(400);
  expect(await answer.json()).toMatchObject({
    status: 'refused',
    refusal: { kind: 'invalid', key: 'formInvalid' },
  });
});

test('a form without what it asks for is refused as forms are', async () => {
  const body = new FormData();
  const answer = await POST(new Request('http://localhost/', { method: 'POST', body }));
  expect(answer.status).toBe(422);
});
