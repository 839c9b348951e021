import type { Trouble } from './article-answer';
import { useRefusalText } from '../messages.client';

/** What is wrong with one field, in words, when the last act was refused because of it. */
export function useFieldTrouble(trouble: Trouble | null, field: string): string | null {
  const say = useRefusalText();
  if (trouble?.kind !== 'refused') return null;
  const { refusal } = trouble;
  return refusal.field?.split('.').at(-1) === field ? say(refusal) : null;
}
