import path from 'node:path';
import ts from 'typescript';

/** Something that structured data tells of, as it goes over the wire. */
export type SentThing = Record<string, unknown> & { '@type': string };

const options: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  types: [],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  target: ts.ScriptTarget.ESNext,
};

/**
 * Which of some things have a property that does not belong to their type in the vocabulary of
 * schema.org, or a value not of its kind: what TypeScript finds wrong with them, written out, by the
 * types of `schema-dts`.
 *
 * @returns their places, from 0 on; of things that differ in their words alone, the place of the first
 */
export function vocabularyTrouble(things: SentThing[]): number[] {
  const places = firstOfEachShape(things);
  const lines = [...places].map(
    ([at, thing]) => `export const t${at}: s.${thing['@type']} = ${JSON.stringify(thing)};`,
  );
  const file = path.resolve('lib/articles/written-out.ts');
  const source = [`import type * as s from 'schema-dts';`, ...lines].join('\n');
  const host = ts.createCompilerHost(options);
  const { fileExists, getSourceFile } = host;
  host.fileExists = (name) => name === file || fileExists(name);
  host.getSourceFile = (name, ...rest) =>
    name === file
      ? ts.createSourceFile(name, source, ts.ScriptTarget.ESNext)
      : getSourceFile.call(host, name, ...rest);
  const program = ts.createProgram([file], options, host);
  const found = ts.getPreEmitDiagnostics(program).map((each) => {
    const { line = 0 } = each.file?.getLineAndCharacterOfPosition(each.start ?? 0) ?? {};
    return line - 1;
  });
  const inOrder = [...places.keys()];
  return [...new Set(found)].flatMap((line) => inOrder[line] ?? []);
}

/** TypeScript takes its time over each, and a word for any other. */
function firstOfEachShape(things: SentThing[]): Map<number, SentThing> {
  const withoutWords = (key: string, value: unknown) =>
    key !== '@type' && typeof value === 'string' ? '' : value;
  const shapes = new Map<string, [number, SentThing]>();
  for (const [at, thing] of things.map(inWords).entries()) {
    const shape = JSON.stringify(thing, withoutWords);
    if (!shapes.has(shape)) shapes.set(shape, [at, thing]);
  }
  return new Map(shapes.values());
}

/** What a search is asked with (`query-input`) is a notation of its own, in no vocabulary. */
function inWords({ potentialAction, ...thing }: SentThing): SentThing {
  if (!potentialAction) return thing;
  return { ...thing, potentialAction: { ...potentialAction, 'query-input': undefined } };
}
