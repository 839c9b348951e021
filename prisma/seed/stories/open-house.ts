import { articleBody, bullets, link, paragraph } from '../body';
import type { DemoStory } from '../demo-story';

export const openHouse: DemoStory = {
  section: 'institute',
  issuedAt: '2026-10-30 12:00',
  tags: ['house'],
  authors: ['pressOffice'],
  en: {
    title: 'Open house',
    standfirst: 'Saturday 14 November, 10:00–17:00. Free, no booking, children welcome.',
    slug: 'open-house',
    body: articleBody(
      paragraph(
        'Once a year the institute shows what it is like inside. Come in by the gate at 750 Example Avenue, take a pencil, and follow the chalk line on the floor; it leads past everything and ends in the canteen.',
      ),
      bullets(
        [
          'Model workshop: ',
          link('the band saw of 1963', '/en/articles/the-model-workshop-keeps-its-saw'),
          ' runs at 11:00, 13:00 and 15:00.',
        ],
        [
          'Archive: bring the name of your street, and leave with ',
          link('a drawing of it', '/en/articles/41000-drawings-leave-the-basement'),
          ', if there is one.',
        ],
        'Laboratory yard: the nine walls may be touched.',
        'Canteen: hot-dry noodles (热干面) until they are gone, which was 13:20 last year.',
      ),
      paragraph(
        'Both lifts run. The server room stays closed, but its warmth can be enjoyed from the corridor.',
      ),
    ),
  },
};
