import { currentEdition } from './publication';

/**
 * A read whose answer this process keeps for as long as the paper stays as it is: whatever readers can
 * see changes with the publication number. Only for what is the same at any time of an edition, and is
 * asked in few ways.
 */
export function oncePerEdition<Asked extends (string | undefined)[], Answer>(
  read: (...asked: Asked) => Promise<Answer>,
): (...asked: Asked) => Promise<Answer> {
  let kept = { number: -1n, answers: new Map<string, Promise<Answer>>() };
  return async (...asked) => {
    const { number } = await currentEdition();
    if (kept.number !== number) kept = { number, answers: new Map() };
    const { answers } = kept;
    const key = JSON.stringify(asked);
    const known = answers.get(key);
    if (known) return known;
    const answer = read(...asked);
    answers.set(key, answer);
    answer.catch(() => answers.delete(key));
    return answer;
  };
}
