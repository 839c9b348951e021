import { readFile } from 'node:fs/promises';

/** Of somebody who may publish. */
export type Credentials = { email: string; password: string };

type Fields = Record<string, string>;
/** How its requests travel. */
type Fetch = (url: string, init: RequestInit) => Promise<Response>;
type Manifest = { node: Record<string, { exportedName: string }> };

const idle = '[{"status":"idle"},"$K1"]';

/** What the form of an article says where nobody has filled anything in. */
const emptyForm = {
  locale: 'en',
  storyId: '',
  sourceArticleId: '',
  standfirst: '',
  publishAt: '',
  exactPublishAt: '',
  leadPictureId: '',
  tagIds: '[]',
  authorIds: '[]',
};

/**
 * A newsroom's forms, sent as the newsroom's own pages send them, to whichever instance: the session,
 * and the names of the actions, are the same on all.
 */
export class NewsroomDesk {
  #cookies = '';

  private constructor(
    private readonly actions: Map<string, string>,
    private readonly fetch: Fetch,
  ) {}

  /** Signs somebody in. */
  static async at(
    address: string,
    credentials: Credentials,
    fetch: Fetch = globalThis.fetch,
  ): Promise<NewsroomDesk> {
    const text = await readFile('.next/server/server-reference-manifest.json', 'utf8');
    const { node } = JSON.parse(text) as Manifest;
    const names = Object.entries(node).map(([id, { exportedName }]) => [exportedName, id] as const);
    const desk = new NewsroomDesk(new Map(names), fetch);
    await desk.#send(address, '/admin/sign-in', 'signInAction', credentials);
    if (!desk.#cookies) throw new Error('Nobody was signed in.');
    return desk;
  }

  /**
   * Publishes what stands in the form of an article.
   *
   * @returns the article's new version
   * @throws with what the newsroom said, if it did not publish
   */
  async publish(address: string, article: Fields & { articleId: string }): Promise<number> {
    const page = `/admin/articles/${article.articleId}`;
    const form = { ...emptyForm, ...article };
    const said = await this.#send(address, page, 'publishArticleAction', form);
    const version = /"status":"done","result":\{[^}]*"version":(\d+)/.exec(said)?.[1];
    if (!version) throw new Error(`It was not published: ${said.slice(0, 2_000)}`);
    return Number(version);
  }

  /** Adds a picture's file, as a drop on the page of pictures does. */
  async addPicture(address: string, file: Uint8Array<ArrayBuffer>): Promise<void> {
    const answer = await this.fetch(`${address}/admin/pictures/upload`, {
      method: 'POST',
      headers: { Origin: address, Cookie: this.#cookies },
      body: file,
    });
    if (!answer.ok) throw new Error(`It was not added: ${await answer.text()}`);
  }

  async #send(address: string, page: string, action: string, fields: Fields): Promise<string> {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.set(`_1_${name}`, value);
    form.set('0', idle);
    const answer = await this.fetch(address + page, {
      method: 'POST',
      redirect: 'manual',
      headers: {
        'Next-Action': this.actions.get(action) ?? '',
        Origin: address,
        Cookie: this.#cookies,
        Accept: 'text/x-component',
      },
      body: form,
    });
    const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(';', 1)[0]);
    if (cookies.length > 0) this.#cookies = cookies.join('; ');
    return answer.text();
  }
}
