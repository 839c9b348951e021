import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { readingIn } from '@/lib/i18n/reading';
import type { SiteSettings } from '@/lib/site/site-settings';
import { ContactWays } from './contact-ways';

const reading = readingIn('en', 'UTC', new Date('2026-11-24T00:00:00Z'));
const site: SiteSettings = {
  name: 'Review',
  organisation: 'Institute',
  address: '750 Example Avenue',
  phone: '027-0000 0000',
  email: 'news@example.org',
  seal: '',
  colour: '#b3261e',
  languages: ['en', 'zh'],
  description: '',
  rights: '',
  about: null,
};

test('every way that is filled in is there, as a link where it can be one', () => {
  const html = renderToStaticMarkup(<ContactWays reading={reading} site={site} />);
  expect(html).toContain('href="mailto:news@example.org"');
  expect(html).toContain('href="tel:02700000000"');
  expect(html.match(/<dt/g)).toHaveLength(4);
});

test('what nobody has filled in is not shown, nor what it would be for', () => {
  const bare = { ...site, organisation: '', address: '', phone: '' };
  const html = renderToStaticMarkup(<ContactWays reading={reading} site={bare} />);
  expect(html.match(/<dt/g)).toHaveLength(1);
  expect(html.match(/<dd/g)).toHaveLength(2);
});
