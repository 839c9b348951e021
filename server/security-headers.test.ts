import { expect, test } from 'vitest';
import { adminPolicy, commonHeaders, previewHeaders, readerHeaders } from './security-headers';

const plain = new URL('http://localhost:3000');
const secure = new URL('https://news.example.org');

test('only a site behind TLS promises to stay there', () => {
  expect(commonHeaders(secure)['Strict-Transport-Security']).toMatch(/^max-age=\d{8}$/);
  expect(commonHeaders(plain)).not.toHaveProperty('Strict-Transport-Security');
});

test('a reader page may run and show nothing that is not its own', () => {
  const policy = String(readerHeaders(plain)['Content-Security-Policy']);
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe|https?:/);
});

test('every answer of the newsroom has a nonce of its own', () => {
  const nonce = () => /'nonce-([^']+)'/.exec(adminPolicy(false))?.[1];
  expect(nonce()).toMatch(/^.{24}$/);
  expect(nonce()).not.toBe(nonce());
  expect(adminPolicy(false)).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline/);
});

test('only reader pages say what may be opened before a click', () => {
  expect(readerHeaders(secure)['Speculation-Rules']).toBe('"/speculation-rules.json"');
  for (const headers of [commonHeaders(secure), previewHeaders(secure, false)]) {
    expect(headers).not.toHaveProperty('Speculation-Rules');
  }
});
