import { currentEdition } from './publication';

/**
 * A read whose answer this process keeps for as long as the paper stays as it is: whatever readers can
 * see changes with the publication number, or when the moment of the next change has come. Only for
 * what is asked in few ways, and not for what goes on changing with time.
 */
export function oncePerEdition<Asked extends (string | number | undefined)[], Answer>(
  read: (...asked: Asked) => Promise<Answer>,
): (...asked: Asked) => Promise<Answer> {
  let kept = { edition: '', answers: new Map<string, Promise<Answer>>() };
  return async (...asked) => {
    const { number, nextChangeAt } = await currentEdition();
    const edition = `${number} ${nextChangeAt?.toISOString()}`;
    if (kept.edition !== edition) kept = { edition, answers: new Map() };
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
