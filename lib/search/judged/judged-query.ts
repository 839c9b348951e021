/** What is special about a query, so that figures can be read kind by kind. */
const queryKinds = [
  ...['word', 'words', 'phrase', 'exclusion', 'either', 'prefix', 'inflection', 'question'],
  ...['name', 'author', 'tag', 'number', 'date', 'typo', 'accents', 'fullWidth', 'mixed'],
  ...['oneHan', 'hans2', 'hans3', 'hans4', 'hans6', 'traditional', 'pinyin', 'relaxed'],
];

/**
 * A query with the articles that a reader means by it: how good an answer each is, by its key. 3 is
 * exactly what is meant, 2 good to find as well, 1 at least about it; all others are wrong answers.
 * Judged by reading the texts, never by looking at what a search gives.
 */
export type JudgedQuery = { q: string; kinds: string[]; grades: Map<string, number> };

/**
 * Reads queries from a table of lines: `query | kinds | 3: keys | 2: keys | 1: keys`.
 *
 * @throws where a line is not of that form
 */
export function readQueries(table: string): JudgedQuery[] {
  return table.trim().split('\n').map(readQuery);
}

function readQuery(line: string): JudgedQuery {
  const [q = '', kindsText = '', ...answers] = line.split(' | ');
  const kinds = kindsText.split(' ');
  const graded = answers.flatMap(readAnswers);
  const grades = new Map(graded);
  const isWrong = kinds.some((kind) => !queryKinds.includes(kind)) || grades.size < graded.length;
  if (isWrong || grades.size === 0) throw new Error(`Not a judged query: ${line}`);
  return { q, kinds, grades };
}

function readAnswers(text: string): [key: string, grade: number][] {
  const [, grade, keys = ''] = /^([123]): (.+)$/.exec(text) ?? [];
  if (!grade) throw new Error(`Not a grade: ${text}`);
  return keys.split(' ').map((key) => [key, Number(grade)]);
}
