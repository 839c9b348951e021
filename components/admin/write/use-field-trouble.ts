import { isAbout, type Trouble } from './article-answer';
import { useRefusalText } from '../messages.client';

/** What is wrong with one field, in words, when the last act was refused because of it. */
export function useFieldTrouble(trouble: Trouble | null, field: string): string | null {
  const say = useRefusalText();
  return trouble?.kind === 'refused' && isAbout(trouble, field) ? say(trouble.refusal) : null;
}
