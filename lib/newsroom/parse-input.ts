import { z } from 'zod';
import { InvalidError, isRefusalKey } from '@/lib/errors';

/**
 * Checks what came in from outside. The messages of the shape are keys of refusals.
 *
 * @throws InvalidError for the first thing that is wrong, naming its field
 */
export function parseInput<Shape extends z.ZodType>(shape: Shape, input: unknown): z.output<Shape> {
  const result = shape.safeParse(input);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const key = issue && isRefusalKey(issue.message) ? issue.message : 'formInvalid';
  throw new InvalidError(key, limitOf(issue), issue?.path.join('.') || undefined);
}

function limitOf(issue: z.core.$ZodIssue | undefined): Record<string, number> {
  if (issue?.code === 'too_big') return { limit: Number(issue.maximum) };
  if (issue?.code === 'too_small') return { limit: Number(issue.minimum) };
  return {};
}
