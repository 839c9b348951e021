import { expect, test } from 'vitest';
import { signInPath, toReturnPath } from './sign-in-path';

test.each([
  ['/admin/articles?state=draft', '/admin/articles?state=draft'],
  ['/admin', '/admin'],
  ['/admin/../en', '/admin'],
  ['/administrator', '/admin'],
  ['//evil.example/admin', '/admin'],
  ['/\\evil.example/admin', '/admin'],
  ['https://evil.example/admin', '/admin'],
  ['javascript:alert(1)', '/admin'],
  ['/admin/sign-in?returnTo=/admin/x', '/admin'],
  ['/en', '/admin'],
  ['', '/admin'],
  [undefined, '/admin'],
  [['/admin/articles'], '/admin'],
])('%s leads to %s', (wanted, path) => {
  expect(toReturnPath(wanted)).toBe(path);
});

test('the sign-in page remembers where to go', () => {
  expect(signInPath()).toBe('/admin/sign-in');
  expect(signInPath('/admin/articles?state=draft')).toBe(
    '/admin/sign-in?returnTo=%2Fadmin%2Farticles%3Fstate%3Ddraft',
  );
});
