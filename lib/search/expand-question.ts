import { foldText, runsOf, type Run } from './analyze';
import { authorLabel, tagLabel } from './labels';
import type { Index } from './open-index';
import { writeForm } from './query-form';
import { phraseWish, type Group, type Question, type Wish } from './question';
import { leaveOutStopWords } from './stop-words';
import type { UnitKind } from './units';
import { wordsThatBegin } from './vocabulary';

const longestUnit = 6;
const maxNames = 20;
const usualCompletions = 60;

type Unit = { key: string; kind: UnitKind; ref: string; others: string[] };

/**
 * Adds to what a reader typed what the paper knows: what `addUnits` adds, and to a beginning the words
 * of the vocabulary that begin so, those that most articles have.
 */
export async function expandQuestion(
  index: Index,
  question: Question,
  maxCompletions = usualCompletions,
): Promise<Question> {
  const { groups, exclusions } = await addUnits(index, question);
  const completed: Group[] = [];
  for (const group of groups) completed.push(await completeWords(index, group, maxCompletions));
  return { groups: completed, exclusions };
}

/**
 * Adds names and synonyms: the name of a tag or an author is one unit and also means what stands under
 * it, a phrase with synonyms means each of them. What no index has is left out.
 *
 * @returns no groups where nothing is left to look for
 */
export async function addUnits(index: Index, { groups, exclusions }: Question): Promise<Question> {
  const [units, named] = await Promise.all([findUnits(index, groups), addNames(index, groups)]);
  const joined = units.length > 0 ? await addNames(index, joinUnits(groups, units)) : named;
  return leaveOutStopWords({ groups: joined, exclusions });
}

/** Words that are typed one after the other and together are known become one group. */
function joinUnits(groups: Group[], units: Unit[]): Group[] {
  const joined: Group[] = [];
  for (let at = 0; at < groups.length;) {
    const span = spansFrom(groups, at).findLast(({ key }) =>
      units.some((unit) => unit.key === key),
    );
    const known = units.filter(({ key }) => key === span?.key);
    const here = groups.slice(at, at + (span?.length ?? 1));
    joined.push(...(span ? [joinGroups(here, known)] : here));
    at += here.length;
  }
  return joined;
}

/** What could be a unit, from a place on: the shortest first. */
function spansFrom(groups: Group[], at: number): { key: string; length: number }[] {
  const plain = groups.slice(at, at + longestUnit).map(plainKey);
  const end = plain.indexOf(null);
  const words = (end < 0 ? plain : plain.slice(0, end)).map(String);
  return words.map((_, last) => ({ key: words.slice(0, last + 1).join(' '), length: last + 1 }));
}

/** Of a group that asks for one thing as it is typed; `null` of all others. */
function plainKey({ wishes: [wish, ...others], labels }: Group): string | null {
  if (!wish || others.length > 0 || labels.length > 0 || wish.isQuoted || wish.isOpen) return null;
  return wish.phrases
    .flat()
    .map(({ text }) => text)
    .join(' ');
}

async function findUnits(index: Index, groups: Group[]): Promise<Unit[]> {
  const keys = groups.flatMap((_, at) => spansFrom(groups, at).map(({ key }) => key));
  if (keys.length === 0) return [];
  return index.$queryRaw<Unit[]>`
    SELECT key, kind, ref, array(
      SELECT phrase FROM search.unit AS other
      WHERE kind = 'synonym' AND other.ref = unit.ref AND other.key <> unit.key) AS others
    FROM search.unit WHERE key = ANY (${keys}::text[])`;
}

function joinGroups(groups: Group[], units: Unit[]): Group {
  const wishes = groups.flatMap((group) => group.wishes);
  const phrases = wishes.flatMap((wish) => wish.phrases);
  const isName = units.some(({ kind }) => kind !== 'synonym');
  const typed: Wish = isName ? phraseWish(phrases.flat()) : { ...phraseWish([]), phrases };
  const synonyms = units.flatMap(({ kind, others }) => (kind === 'synonym' ? others : []));
  return {
    wishes: [typed, ...synonyms.map((phrase) => phraseWish(runsIn(phrase)))],
    labels: units.flatMap(labelOf),
  };
}

function runsIn(text: string): Run[] {
  return [...runsOf(foldText(text))];
}

function labelOf({ kind, ref }: Pick<Unit, 'kind' | 'ref'>): string[] {
  if (kind === 'synonym') return [];
  return [kind === 'tag' ? tagLabel(ref) : authorLabel(ref)];
}

/** What stands under a name that has the words of a wish has them too. */
async function addNames(index: Index, groups: Group[]): Promise<Group[]> {
  const asked = groups.flatMap(({ wishes }, place) =>
    wishes.filter(({ isQuoted }) => !isQuoted).map((wish) => ({ place, words: wordsOf(wish) })),
  );
  const rows = await index.$queryRaw<{ place: number; kind: UnitKind; ref: string }[]>`
    SELECT DISTINCT place, kind, ref
    FROM unnest(${asked.map(({ place }) => place)}::int[],
        ${asked.map(({ words }) => words)}::text[]) AS asked (place, words),
      LATERAL (
        SELECT kind, ref FROM search.unit
        WHERE kind <> 'synonym' AND tsv @@ to_tsquery('search.news', words)
        LIMIT ${maxNames}) AS named`;
  return groups.map((group, at) => {
    const labels = rows.filter(({ place }) => place === at).flatMap(labelOf);
    return { ...group, labels: [...new Set([...group.labels, ...labels])] };
  });
}

function wordsOf(wish: Wish): string {
  const [clause] = writeForm({ groups: [{ wishes: [wish], labels: [] }], exclusions: [] }).clauses;
  return clause?.full ?? '';
}

async function completeWords(index: Index, group: Group, limit: number): Promise<Group> {
  const wishes: Wish[] = [];
  for (const wish of group.wishes) wishes.push(await completeWish(index, wish, limit));
  return { ...group, wishes };
}

/** More words begin so than can be asked for: those that most articles have. */
async function completeWish(index: Index, wish: Wish, limit: number): Promise<Wish> {
  const beginning = wish.isOpen ? wish.phrases.at(-1)?.at(-1)?.text : undefined;
  if (beginning === undefined) return wish;
  const words = await wordsThatBegin(index, beginning, limit);
  return { ...wish, completions: words.map(({ word }) => word) };
}
