import type pg from 'pg';
import { setEnv } from '@/lib/env';
import { migrate } from '@/lib/db/migrations';
import { normVersion } from '@/lib/search/analyze';
import { buildIndex, forgetIndex } from './build-index';
import { loadArticles } from './load-articles';
import { worldOf } from './make-article';
import { openWorld, readState } from './world-database';
import { makeNames } from './world-names';

type Wish = {
  articles: number;
  /** Whether the index is built from nothing; it is in any case after a change of the normaliser. */
  reindex: boolean;
  /** The file of this command, which indexes in several processes. */
  program: string;
};

/**
 * A newspaper of so many articles over twenty years, the same each time, in a database of its own;
 * `db()` talks to it from then on. What an earlier run left unfinished goes on where it was, and what
 * it finished is used as it is.
 */
export async function makeWorld(
  databaseUrl: string,
  { articles, reindex, program }: Wish,
): Promise<pg.Client> {
  const { client, state } = await loadWorld(databaseUrl, articles);
  const isOutdated = state.indexedAs !== null && state.indexedAs !== normVersion;
  if (reindex || isOutdated) await forgetIndex(client);
  if (reindex || state.indexedAs !== normVersion) {
    await buildIndex(client, state, { file: program, databaseUrl });
  }
  return client;
}

/** The articles alone, which is the smaller part of the work: the search finds only what was read before. */
export async function loadWorld(databaseUrl: string, articles: number) {
  await migrate(databaseUrl);
  setEnv({ DATABASE_URL: databaseUrl });
  const client = await openWorld(databaseUrl);
  const state = await readState(client, articles);
  if (state.loaded < articles) {
    const { make, topics } = worldOf(articles);
    await loadArticles(client, state, await makeNames(topics), make);
  }
  return { client, state };
}
