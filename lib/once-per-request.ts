import { cache } from 'react';
import { requestMemory } from '@/lib/process-state';

/**
 * A read that is done once for whatever one reader's request makes of it, so that all of a page is of
 * one moment. Outside of such requests (the newsroom, where an act comes between two reads) it is once
 * a render, as React's `cache` does it.
 */
export function oncePerRequest<Asked extends (string | number | undefined)[], Answer>(
  read: (...asked: Asked) => Promise<Answer>,
): (...asked: Asked) => Promise<Answer> {
  const oncePerRender = cache(read);
  return (...asked) => {
    const memory = requestMemory()?.answers;
    if (!memory) return oncePerRender(...asked);
    const answers = memory.get(read) ?? new Map<string, unknown>();
    memory.set(read, answers);
    const key = JSON.stringify(asked);
    if (!answers.has(key)) answers.set(key, read(...asked));
    return answers.get(key) as Promise<Answer>;
  };
}
