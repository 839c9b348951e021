import type { RefusalKey } from '@/lib/errors';

/** An id of nothing. */
export const nobody = '01890000-0000-7000-8000-000000000000';

export const megabytes = (count: number) => 'a'.repeat(count * 1024 * 1024);

const many = (count: number, one: unknown) => Array<unknown>(count).fill(one);
const words = (text: unknown, ...marks: unknown[]) => ({ type: 'text', text, marks });
const paragraph = (...content: unknown[]) => ({ type: 'paragraph', content });
const body = (...content: unknown[]) => ({ body: { type: 'doc', content } });
const bodyOf = (...inlines: unknown[]) => body(paragraph(...inlines));
const crowded = { body: { type: 'doc', content: many(1_000_000, paragraph()) } };
const link = (href: string) => words('here', { type: 'link', attrs: { href } });

function listsInEachOther(depth: number): unknown {
  let block: unknown = paragraph(words('deep'));
  for (let level = 0; level < depth; level += 1) {
    const item = { type: 'listItem', content: [paragraph(), block] };
    block = { type: 'bulletList', content: [item] };
  }
  return block;
}

function quotationOfItself(): unknown {
  const quotation = { type: 'blockquote', content: [] as unknown[] };
  quotation.content.push(quotation);
  return quotation;
}

/**
 * What can be wrong with a text, and why it is refused: wherever it is to be saved, and where it is
 * only set aside. `null`: there it is kept, since a text is set aside as it was typed.
 */
export const badTexts: [
  what: string,
  wrong: object,
  key: RefusalKey,
  keyWhenSetAside: RefusalKey | null,
][] = [
  ['no document', { body: undefined }, 'bodyInvalid', 'bodyInvalid'],
  ['HTML in place of a document', { body: '<p>Words</p>' }, 'bodyInvalid', 'bodyInvalid'],
  ['an unknown node', body({ type: 'iframe' }), 'bodyInvalid', 'bodyInvalid'],
  [
    'an unknown node deep inside',
    body({ type: 'blockquote', content: [{}] }),
    'bodyInvalid',
    'bodyInvalid',
  ],
  ['an unknown mark', bodyOf(words('a', { type: 'textStyle' })), 'bodyInvalid', 'bodyInvalid'],
  ['words that are none', bodyOf(words({ toString: 'a' })), 'bodyInvalid', 'bodyInvalid'],
  ['a link that acts', bodyOf(link('javascript:alert(1)')), 'linkInvalid', 'linkInvalid'],
  ['a link with half a character', bodyOf(link('/\ud800')), 'linkInvalid', 'linkInvalid'],
  ['5 MB of words', bodyOf(words(megabytes(5))), 'bodyTooLong', 'bodyTooLong'],
  [
    '5 MB of words in pieces',
    bodyOf(...many(50, words(megabytes(0.1)))),
    'bodyTooLong',
    'bodyTooLong',
  ],
  ['10,000 lists in each other', body(listsInEachOther(10_000)), 'bodyInvalid', 'bodyInvalid'],
  ['a million paragraphs', crowded, 'bodyInvalid', 'bodyInvalid'],
  ['a document without end', body(quotationOfItself()), 'bodyInvalid', 'bodyInvalid'],
  ['no title', { title: null }, 'titleMissing', 'formInvalid'],
  ['a title that nobody sees', { title: '\u200b\u0000 \u202e' }, 'titleMissing', null],
  ['5 MB of title', { title: megabytes(5) }, 'titleTooLong', 'textTooLong'],
  ['5 MB of standfirst', { standfirst: megabytes(5) }, 'standfirstTooLong', 'textTooLong'],
  ['5 MB of address', { slug: megabytes(5) }, 'slugInvalid', 'textTooLong'],
  ['an address that is none', { slug: '../admin\u0000' }, 'slugInvalid', null],
  ['the address of another article', { slug: 'of-another' }, 'slugTaken', null],
  ['a time that is none', { publishAt: new Date('soon') }, 'timeInvalid', null],
  ['a time before all papers', { publishAt: new Date(-1e14) }, 'timeInvalid', null],
  [
    'no id of a section',
    { sectionId: "'; DROP TABLE article" },
    'sectionNotFound',
    'sectionNotFound',
  ],
  [
    'no id of a picture',
    { leadPictureId: `${nobody}\u0000` },
    'pictureNotFound',
    'pictureNotFound',
  ],
  ['no id of a tag', { tagIds: ['\ud800'] }, 'tagNotFound', 'tagNotFound'],
  ['no id of an author', { authorIds: [''] }, 'authorNotFound', 'authorNotFound'],
  ['a section that is not there', { sectionId: nobody }, 'sectionNotFound', null],
  ['a picture that is not there', { leadPictureId: nobody }, 'pictureNotFound', null],
  ['a tag that is not there', { tagIds: [nobody] }, 'tagNotFound', null],
  ['an author that is not there', { authorIds: [nobody] }, 'authorNotFound', null],
  ['10,000 tags', { tagIds: many(10_000, nobody) }, 'formInvalid', 'formInvalid'],
];
