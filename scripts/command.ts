import { parseArgs } from 'node:util';
import { HeldElsewhere } from '@/lib/db/process-lock';
import { Refusal, StartError } from '@/lib/errors';
import { refusalTranslator } from '@/lib/i18n/translate';
import { end, isEnding } from './ending';

type Given = { words: string[]; options: Record<string, string | boolean | undefined> };
type Options = Record<string, { type: 'string' | 'boolean' }>;

/**
 * Runs a command: answers `--help`, says a problem that a person can mend in one sentence (exit
 * code 1, no stack), and ends what was started.
 *
 * @param help what the command does and takes
 * @param options the options that it knows beside `--help`
 */
export async function runCommand(
  help: string,
  options: Options,
  work: (given: Given) => Promise<void>,
): Promise<void> {
  try {
    const { words, options: given } = readArguments(options);
    if (given.help) console.log(help.trim());
    else await work({ words, options: given });
    await end(Number(process.exitCode ?? 0));
  } catch (error) {
    if (!isEnding()) console.error(explain(error));
    await end(1);
  }
}

function readArguments(options: Options): Given {
  const known: Options = { ...options, help: { type: 'boolean' } };
  try {
    const { values, positionals } = parseArgs({ options: known, allowPositionals: true });
    return { words: positionals, options: { ...values } };
  } catch (error) {
    throw new StartError(`${error instanceof Error ? error.message : error} See --help.`);
  }
}

function explain(error: unknown): unknown {
  if (error instanceof StartError || error instanceof HeldElsewhere) return error.message;
  if (error instanceof Refusal) return refusalTranslator('en')(error.key, error.values);
  return error;
}
