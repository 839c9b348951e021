import { deflateSync } from 'node:zlib';
import type { RefusalKey } from '@/lib/errors';
import { drawDocument } from './test-documents';

/** A file that is no PDF, or one that is not to be handed out; and why it is refused. */
type RefusedDocument = [what: string, key: RefusalKey, file: () => Buffer];

const mebibyte = 2 ** 20;
const bytes = (text: string) => () => Buffer.from(text, 'latin1');
const latin = (file: Buffer) => file.toString('latin1');
const script = '<< /S /JavaScript /JS (app.alert\\(1\\)) >>';

const stream = (head: string, contents: string | Buffer) =>
  `<< ${head} /Length ${contents.length} >>\nstream\n${contents.toString('latin1')}\nendstream`;

/** Objects packed into a stream, each of which could be anything. */
const packed = (contents: string, head = '') =>
  stream(
    `/Type /ObjStm /N 1 /First 5 /Filter /FlateDecode ${head}`,
    deflateSync(`9 0  ${contents}`),
  );

const withObject = (object: string) => () => drawDocument({ more: [object] });
const withCatalog = (catalog: string) => () => drawDocument({ catalog });

/** A PDF of which something is replaced. */
const changed = (from: string | RegExp, to: string) => () =>
  Buffer.from(latin(drawDocument()).replace(from, to), 'latin1');

const noDocuments: RefusedDocument[] = [
  ['nothing', () => Buffer.alloc(0)],
  ['one byte', bytes('%')],
  ['zeros', () => Buffer.alloc(mebibyte)],
  ['a page', bytes('<!doctype html><script>alert(1)</script>')],
  ['a page that ends as a PDF', bytes('<script>alert(1)</script>%PDF-1.7\n%%EOF')],
  ['a program of Windows that is a PDF as well', () => behind('MZ\x90\0\x03\0', drawDocument())],
  ['a GIF that is a PDF as well', () => behind('GIF89a', drawDocument())],
  ['a PDF behind a line', () => behind('\n', drawDocument())],
  ['a printed page', bytes('%!PS-Adobe-3.0\n%%EOF')],
  ['a form of Acrobat', bytes('%FDF-1.2\n%%EOF')],
  ['a text of Word', bytes('PK\x03\x04[Content_Types].xml')],
  ['a picture', bytes('\xff\xd8\xff\xe0\0\x10JFIF')],
].map(([what, file]) => [what as string, 'documentTypeUnknown', file as () => Buffer]);

const broken: RefusedDocument[] = [
  ['a PDF in name only', bytes('%PDF-1.7\n%%EOF')],
  ['a beginning', bytes('%PDF-1.7\n')],
  ['a PDF cut in half', () => half(drawDocument({ pages: 20 }))],
  ['one cut in half that ends well', () => Buffer.concat([half(drawDocument()), ending])],
  ['a page behind a PDF', () => behind(latin(drawDocument()), Buffer.from('<script>1</script>'))],
  ['an archive behind a PDF', () => behind(latin(drawDocument()), Buffer.from('PK\x05\x06'))],
  ['no pages', changed('/Kids [3 0 R ] /Count 1', '/Kids [] /Count 0')],
  ['pages in a circle', changed('/Kids [3 0 R ]', '/Kids [2 0 R ]')],
  ['lists in lists in lists', withCatalog(`/X ${'['.repeat(4e4)}${']'.repeat(4e4)}`)],
].map(([what, file]) => [what as string, 'documentBroken', file as () => Buffer]);

const active: RefusedDocument[] = [
  ['a script when it is opened', withCatalog(`/OpenAction ${script}`)],
  ['one whose name is spelled out', withCatalog('/OpenAction << /S /J#61vaScript /J#53 (1) >>')],
  ['one in a place of its own', withCatalog('/Names << /JavaScript 4 0 R >>')],
  ['one that nothing names', withObject(script)],
  ['one of which the kind stands elsewhere', withObject('/JavaScript')],
  ['one when a film ends', withObject('<< /S /Rendition /JS (1) >>')],
  ['one in a stream of objects', withObject(packed(script))],
  ['one in a stream that does not say so', withObject(packed(script).replace('/Type /ObjStm', ''))],
  ['one in a string of such a stream', withObject(inString())],
  ['one in what a page draws', withObject(stream('', `9 0 obj ${script} endobj`))],
  ['one in a string', withObject(`(9 0 obj ${script} endobj)`)],
  ['one behind an object that never ends', withObject(`<< /X (\n9 0 obj\n${script}`)],
  ['one behind a remark', withObject(`<< /X % >> )\n ${script} >>`)],
  ['a program that it starts', withObject('<< /S /Launch /F (calc.exe) >>')],
  ['data that it reads in', withObject('<< /S /ImportData /F (a.fdf) >>')],
  ['a film with a program', withObject('<< /Type /Annot /Subtype /RichMedia >>')],
  ['a form with scripts', withCatalog('/AcroForm << /XFA 4 0 R >>')],
].map(([what, file]) => [what as string, 'documentActive', file as () => Buffer]);

const carrying: RefusedDocument[] = [
  ['a file', withCatalog('/Names << /EmbeddedFiles << /Names [(a) 4 0 R] >> >>')],
  ['a file beside a page', withObject('<< /Type /Annot /Subtype /FileAttachment /FS 4 0 R >>')],
  ['a file that nothing names', withObject(stream('/Type /EmbeddedFile', 'MZ'))],
  ['the same, packed', withObject(packed('<< /EmbeddedFiles 1 0 R >>'))],
].map(([what, file]) => [what as string, 'documentCarriesFiles', file as () => Buffer]);

const uncheckable: RefusedDocument[] = [
  [
    'objects that are not packed at all',
    withObject(stream('/Type /ObjStm /N 1 /First 5', '9 0  null')),
  ],
  ['one in a stream that says it in numbers', withObject(packed(script).replace('/N 1', '/#4E 1'))],
  [
    'objects packed in another way',
    withObject(packed('null').replace('/FlateDecode', '/LZWDecode')),
  ],
  [
    'objects packed twice',
    withObject(packed('null').replace('/FlateDecode', '[/FlateDecode /Fl]')),
  ],
  [
    'objects packed in a way that stands elsewhere',
    withObject(stream('/N 1 /First 5 /Filter 9 0 R', 'x')),
  ],
  [
    'objects that begin nobody knows where',
    withObject(packed('null').replace('/First 5', '/First 9 0 R')),
  ],
  ['objects that begin in two places', withObject(packed('null', '/First 900'))],
  ['objects that are reckoned out', withObject(packed('null', '/DecodeParms << /Predictor 2 >>'))],
  [
    'objects that are none',
    withObject(stream('/Type /ObjStm /N 1 /First 5 /Filter /FlateDecode', 'x')),
  ],
  ['objects that swell to 40 MB', withObject(packed(' '.repeat(40 * mebibyte)))],
  [
    'places that swell to 40 MB',
    withObject(packed(' '.repeat(40 * mebibyte)).replace('/ObjStm', '/XRef')),
  ],
  ['a hundred thousand dictionaries in one object', withCatalog(`/X [${'<<>>'.repeat(1e5)}]`)],
  ['two million numbers in one object', withCatalog(`/X [${'1 '.repeat(2e6)}]`)],
  ['half a million objects in each other', () => drawDocument({ more: ['(1 0 obj '.repeat(5e5)] })],
].map(([what, file]) => [what as string, 'documentUncheckable', file as () => Buffer]);

const lock = '/Encrypt << /Filter /Standard /V 1 /R 2 /O (a) /U (b) /P -4 >> ';

/** What is refused, each for its reason. */
export const refusedDocuments: RefusedDocument[] = [
  ...noDocuments,
  ...broken,
  ...active,
  ...carrying,
  ...uncheckable,
  ['a lock', 'documentProtected', changed('/Root', `${lock} /Root`)],
  ['a lock without a key', 'documentProtected', withObject('<< /Type /XRef /Encrypt 5 0 R >>')],
  ['31 MB', 'documentTooHeavy', () => Buffer.alloc(31 * mebibyte, '%PDF-1.7\n')],
];

/** PDFs that look like some of these, and are sound. */
export const soundDocuments: [what: string, file: () => Buffer][] = [
  [
    'a link to what is said of scripts',
    withObject('<< /S /URI /URI (https://a.example/JavaScript/Launch) >>'),
  ],
  ['the same, packed', withObject(packed('<< /S /URI /URI (https://a.example/JavaScript) >>'))],
  ['a page that draws the word', withObject(stream('', 'BT (/JavaScript /Launch) Tj ET'))],
  ['a remark with the word', withObject('<< /X 1 % /JavaScript\n>>')],
  ['an outline', withCatalog('/Outlines << /First 3 0 R /Last 3 0 R /Count 1 >>')],
  ['colours', withObject(stream('/N 3 /Alternate /DeviceRGB', '\0\0\x0c\x48Lino'))],
  ['zeros at its end', () => Buffer.concat([drawDocument(), Buffer.alloc(9)])],
  [
    'places that are not packed',
    withObject(stream('/Type /XRef /W [1 1 1] /Size 1', '\x01\x01\x01')),
  ],
  ['objects packed as usual', withObject(packed(`[${'<< /Type /Font >> '.repeat(9_000)}]`))],
  ['version 2', () => Buffer.from(latin(drawDocument()).replace('%PDF-1.7', '%PDF-2.0'), 'latin1')],
];

const ending = Buffer.from('\n%%EOF\n');

function half(file: Buffer): Buffer {
  return file.subarray(0, file.length / 2);
}

function behind(first: string, file: Buffer): Buffer {
  return Buffer.concat([Buffer.from(first, 'latin1'), file]);
}

/** The first object is a string; where it is said to begin lies in the middle of it. */
function inString(): string {
  const contents = deflateSync(`9 0 10 5  (aaa ${script} )`);
  return stream('/Type /ObjStm /N 2 /First 10 /Filter /FlateDecode', contents);
}
