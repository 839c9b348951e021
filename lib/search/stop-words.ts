import type { Run } from './analyze';
import { stemsOf } from './lexemes';
import type { Question, Wish } from './question';

/**
 * A question without what asks only for words that no index has (the, of). Inside a phrase they hold
 * a place and stay; before its first other word they ask for nothing.
 */
export async function leaveOutStopWords({ groups, exclusions }: Question): Promise<Question> {
  const all = [...groups.flatMap(({ wishes }) => wishes), ...exclusions];
  const stems = await stemsOf(all.flatMap(({ phrases }) => phrases.flat().map(({ text }) => text)));
  const asks = ({ text }: Run) => stems.get(text) !== null;
  const shorten = (phrase: Run[]) => phrase.slice(Math.max(0, phrase.findIndex(asks)));
  const rest = (wishes: Wish[]) =>
    wishes
      .map((wish) => ({
        ...wish,
        phrases: wish.phrases.filter((phrase) => phrase.some(asks)).map(shorten),
      }))
      .filter(({ phrases }) => phrases.length > 0);
  return {
    groups: groups
      .map(({ wishes, labels }) => ({ wishes: rest(wishes), labels }))
      .filter(({ wishes, labels }) => wishes.length + labels.length > 0),
    exclusions: rest(exclusions),
  };
}
