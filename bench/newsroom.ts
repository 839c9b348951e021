import { closeDatabase } from '@/lib/db/client';
import { migrate } from '@/lib/db/migrations';
import { onServer, withDatabase } from '@/lib/db/test-server';
import { setEnv } from '@/lib/env';
import { reindexOutdated } from '@/lib/search/reindex';
import type { Figure } from './figures';
import { fillNewspaper } from './large-newspaper';
import { measureNewsroomLists } from './newsroom-lists';

/** Measures the newsroom on a newspaper that is made for it on a server that forgets it. */
export async function measureNewsroom(serverUrl: string, articles: number): Promise<Figure[]> {
  await onServer(serverUrl, 'CREATE DATABASE courant_bench');
  const address = withDatabase(serverUrl, 'courant_bench');
  await migrate(address);
  setEnv({ DATABASE_URL: address });
  console.log(`Writing ${articles} articles …`);
  const paper = await fillNewspaper(articles);
  console.log('Reading them for the search …');
  await reindexOutdated();
  const figures = await measureNewsroomLists(paper);
  await closeDatabase();
  return figures;
}
