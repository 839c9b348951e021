import type { ArticleFields, TypedText } from './written-article';
import { keyOf, type BodyNode } from '@/lib/articles/body-node';
import {
  mergeBlocks,
  settleBlocks,
  type Choice,
  type MergedStretch,
} from '@/lib/articles/merge-blocks';

/** What is typed in one line or chosen from a list. */
export type SingleField = Exclude<keyof ArticleFields, 'tagIds' | 'authorIds' | 'note'>;

/** A place that two people changed in different ways; its `key` says which it is. */
export type Clash = { key: string } & (
  | { field: SingleField; theirs: string; mine: string }
  | { field: 'body'; theirs: BodyNode[]; mine: BodyNode[] }
);

/** Two texts brought together, as far as that goes without a person's choice. */
export type Merge = {
  theirs: TypedText;
  mine: TypedText;
  /** Where both changed a field, as it is in `mine`. */
  fields: ArticleFields;
  body: MergedStretch[];
  clashes: Clash[];
};

/** What was chosen, by the keys of the clashes. */
export type Choices = Readonly<Record<string, Choice>>;

const singleFields: readonly SingleField[] = [
  'title',
  'standfirst',
  'slug',
  'publishAt',
  'sectionId',
  'leadPictureId',
];

/** Brings together two texts that were made from a third; what only one of them changed is taken. */
export function mergeTexts(
  base: Pick<TypedText, 'fields' | 'body'>,
  theirs: TypedText,
  mine: TypedText,
): Merge {
  const [was, their, my] = [base.fields, theirs.fields, mine.fields];
  const fields = {
    ...my,
    tagIds: mergeIds(was.tagIds, their.tagIds, my.tagIds),
    authorIds: mergeIds(was.authorIds, their.authorIds, my.authorIds),
  };
  const clashes: Clash[] = [];
  for (const field of singleFields) {
    if (my[field] === was[field]) fields[field] = their[field];
    else if (their[field] !== was[field] && their[field] !== my[field]) {
      clashes.push({ key: field, field, theirs: their[field], mine: my[field] });
    }
  }
  const body = mergeBlocks(blocksOf(base), blocksOf(theirs), blocksOf(mine));
  return { theirs, mine, fields, body, clashes: [...clashes, ...clashesIn(body)] };
}

/** The text that the choices make of a merge; where nothing was chosen, both stand. */
export function settle(
  { theirs, mine, fields, body, clashes }: Merge,
  choices: Choices,
): TypedText {
  const settled = { ...fields };
  for (const clash of clashes) {
    if (clash.field !== 'body') settled[clash.field] = settleField(clash, choices[clash.key]);
  }
  const inBody = clashes.filter(({ field }) => field === 'body');
  const blocks = settleBlocks(
    body,
    inBody.map(({ key }) => choices[key] ?? 'both'),
  );
  const content = blocks.length > 0 ? blocks : [{ type: 'paragraph' }];
  const picture = [theirs, mine].find(({ picture }) => picture?.id === settled.leadPictureId);
  return {
    fields: settled,
    body: { type: 'doc', content },
    picture: picture?.picture ?? null,
  };
}

/** Whether both of what two people put into a field can stand in it. */
export function holdsBoth(field: Clash['field']): boolean {
  return field === 'body' || field === 'title' || field === 'standfirst';
}

function settleField({ field, theirs, mine }: { field: Clash['field'] } & Sides, choice?: Choice) {
  if (choice === 'theirs') return theirs;
  return choice === 'mine' || !holdsBoth(field) ? mine : `${theirs} ${mine}`;
}

type Sides = { theirs: string; mine: string };

function clashesIn(body: MergedStretch[]): Clash[] {
  return body
    .filter((stretch) => stretch.from === 'clash')
    .map(({ theirs, mine }, at) => ({
      key: `body ${at} ${keyOf(theirs)}`,
      field: 'body',
      theirs,
      mine,
    }));
}

/** What somebody took out is out, what somebody put in is in; whoever changed the order alone, has it. */
function mergeIds(was: string[], theirs: string[], mine: string[]): string[] {
  if (theirs.join() === was.join()) return mine;
  const added = mine.filter((id) => !was.includes(id) && !theirs.includes(id));
  return [...theirs.filter((id) => !was.includes(id) || mine.includes(id)), ...added];
}

function blocksOf({ body }: Pick<TypedText, 'body'>): BodyNode[] {
  return body.content ?? [];
}
