import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { StructuredData } from './structured-data';

test('whatever a title says, it stays data: nothing in it ends the element or begins another', () => {
  const name = '</script><script>alert(1)</script><!-- & "quoted" \u2028 华楚';
  const html = renderToStaticMarkup(<StructuredData things={[{ '@type': 'WebSite', name }]} />);
  const [, json = ''] =
    /^<script type="application\/ld\+json">([^<>&]*)<\/script>$/.exec(html) ?? [];
  expect(JSON.parse(json)).toEqual({
    '@context': 'https://schema.org',
    '@graph': [{ '@type': 'WebSite', name }],
  });
});
