import { readNewest } from './read-newest';
import { sendForm } from './send-form';
import type { ArticleActions, UnsavedText } from './written-article';

/** What became of a text that was to be set aside; `elsewhere`: another one is, from another page. */
export type SetAsideAnswer =
  'kept' | 'unreachable' | 'signed-out' | 'refused' | { elsewhere: UnsavedText };

/** What one page has set aside of an article in the newsroom (lib/newsroom/keep-working.ts). */
export class SetAside {
  /** Of every text that this page has tried to set aside: an answer may be lost on its way. */
  readonly #own = new Set<number>();

  #number: number | null = null;

  constructor(private readonly actions: Pick<ArticleActions, 'keep' | 'read'>) {}

  /** Of the text that the page knows to be set aside; `null` where it knows of none. */
  get number(): number | null {
    return this.#number;
  }

  /** The page learns what is set aside from somewhere else: it saved, or took up a text. */
  learn(number: number | null): void {
    this.#number = number;
  }

  /**
   * Sets aside what a form has, in place of what this page has set aside before, and of nothing else.
   *
   * @param form with the article and its version
   */
  async keep(form: FormData): Promise<SetAsideAnswer> {
    const number = newNumber();
    this.#own.add(number);
    form.set('working', String(number));
    form.set('replaces', String(this.#number ?? ''));
    const answer = await sendForm(this.actions.keep, form);
    if (answer?.status === 'done') {
      this.#number = number;
      return 'kept';
    }
    if (answer?.status === 'refused') {
      return answer.refusal.key === 'workingElsewhere' ? this.#meetOther(form) : 'refused';
    }
    return answer?.status === 'signed-out' ? 'signed-out' : 'unreachable';
  }

  async #meetOther(form: FormData): Promise<SetAsideAnswer> {
    const newest = await readNewest(this.actions, String(form.get('articleId')));
    if (!newest) return 'unreachable';
    const there = newest.unsaved?.number ?? null;
    if (newest.unsaved && there !== null && !this.#own.has(there)) {
      return { elsewhere: newest.unsaved };
    }
    if (there === this.#number) return 'refused';
    this.#number = there;
    return this.keep(form);
  }
}

function newNumber(): number {
  return 1 + Math.floor(Math.random() * (2 ** 31 - 1));
}
