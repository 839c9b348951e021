import { stemsOf } from './lexemes';
import type { Question, Wish } from './question';

/** A question without what asks only for words that no index has (the, of); inside a phrase they stay. */
export async function leaveOutStopWords({ groups, exclusions }: Question): Promise<Question> {
  const wishes = [...groups.flatMap((group) => group.wishes), ...exclusions];
  const stems = await stemsOf(
    wishes.flatMap(({ phrases }) => phrases.flat().map(({ text }) => text)),
  );
  const asks = ({ phrases }: Wish) => phrases.flat().some(({ text }) => stems.get(text) !== null);
  const rest = groups.map(({ wishes, labels }) => ({ wishes: wishes.filter(asks), labels }));
  return {
    groups: rest.filter(({ wishes, labels }) => wishes.length + labels.length > 0),
    exclusions: exclusions.filter(asks),
  };
}
