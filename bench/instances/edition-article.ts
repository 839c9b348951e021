import { setTimeout as wait } from 'node:timers/promises';
import { operator } from '@/lib/auth/actor';
import { articleBody, paragraph } from '@/prisma/seed/body';
import { newPublishedArticle, newSection } from '@/prisma/seed/factories';
import { EditionReaders } from './edition-readers';
import { NewsroomDesk, type Credentials } from './newsroom-desk';

const slug = 'the-stairs';
const body = JSON.stringify(articleBody(paragraph('They are open.')));

/** An article that is published again and again, each time with the next number in its title. */
export class EditionArticle {
  edition = 0;
  /** Editions that the editor who published them did not read with the very next request. */
  readonly missedByEditor: number[] = [];

  private constructor(
    private readonly article: { articleId: string; version: number; sectionId: string },
    private readonly desk: NewsroomDesk,
    readonly readers: EditionReaders,
  ) {}

  /**
   * Publishes it for the first time, in the database that `db()` talks to, and lets readers read it on
   * all instances.
   */
  static async begin(addresses: string[], credentials: Credentials): Promise<EditionArticle> {
    const { id: sectionId } = await newSection();
    const first = await newPublishedArticle(operator, { sectionId, title: 'Edition 0', slug });
    const desk = await NewsroomDesk.at(String(addresses[0]), credentials);
    const readers = new EditionReaders(addresses, `/en/articles/${slug}`);
    return new EditionArticle({ ...first, sectionId }, desk, readers);
  }

  /** Publishes the next edition on an instance, and reads it there as its editor would. */
  async publish(address: string): Promise<void> {
    const { articleId, version, sectionId } = this.article;
    const next = this.edition + 1;
    const form = { articleId, version: String(version), title: `Edition ${next}`, slug };
    this.article.version = await this.desk.publish(address, { ...form, body, sectionId });
    this.edition = next;
    this.readers.confirm(next);
    const own = await this.readers.read(address);
    if (own && !own.marked && own.version !== next) this.missedByEditor.push(next);
  }

  /** Publishes on the instances in turn. */
  async publishOn(addresses: string[], times: number): Promise<void> {
    for (let time = 0; time < times; time += 1) {
      await this.publish(String(addresses[time % addresses.length]));
    }
  }
}

/** How late an article that is scheduled appeared somewhere; negative: so much too early. */
export async function lateness(addresses: string[], seconds: number): Promise<number[]> {
  const { id: sectionId } = await newSection();
  const issuedAt = Math.ceil(Date.now() / 1_000 + seconds) * 1_000;
  const slug = `issued-at-${issuedAt}`;
  const publishAt = new Date(issuedAt);
  await newPublishedArticle(operator, { sectionId, slug, publishAt });
  const appeared = addresses.map(async (address) => {
    for (;;) {
      const askedAt = Date.now();
      const { status } = await fetch(`${address}/en/articles/${slug}`);
      if (status === 200) return askedAt - issuedAt;
      if (status !== 404) throw new Error(`${address} answered ${status}.`);
      await wait(20);
    }
  });
  return Promise.all(appeared);
}
