import { setTimeout as wait } from 'node:timers/promises';
import { operator } from '@/lib/auth/actor';
import { db } from '@/lib/db/client';
import { publishArticle } from '@/lib/newsroom/publish-article';
import { newContent, newPublishedArticle, newSection } from '@/prisma/seed/factories';

const slug = 'the-stairs';
const pause = 500;

/**
 * An article that is published twice a second, as long as the database that `db()` talks to is there,
 * so that no page is kept for longer.
 */
export class PublishedAgain {
  readonly path = `/en/articles/${slug}`;
  readonly #publishing: Promise<void>;
  #isOver = false;

  private constructor(
    private readonly articleId: string,
    private readonly sectionId: string,
    /** The page of its section. */
    readonly section: string,
  ) {
    this.#publishing = this.#publishAgainAndAgain();
  }

  /** Publishes it for the first time. */
  static async begin(): Promise<PublishedAgain> {
    const { id: sectionId } = await newSection();
    const { articleId } = await newPublishedArticle(operator, { sectionId, slug });
    const text = await db().sectionText.findFirstOrThrow({ where: { sectionId, locale: 'en' } });
    return new PublishedAgain(articleId, sectionId, `/en/sections/${text.slug}`);
  }

  async stop(): Promise<void> {
    this.#isOver = true;
    await this.#publishing;
  }

  async #publishAgainAndAgain(): Promise<void> {
    while (!this.#isOver) {
      // Nobody can publish while the database is away.
      await this.#publish().catch(() => undefined);
      await wait(pause);
    }
  }

  /** From the version that is there: whether the last one was published may not be known. */
  async #publish(): Promise<void> {
    const where = { id: this.articleId };
    const { version } = await db().article.findUniqueOrThrow({ where });
    const content = newContent({ slug, sectionId: this.sectionId });
    await publishArticle(operator, { articleId: this.articleId, version, content });
  }
}
