import pg from 'pg';
import { vi } from 'vitest';
import { withRequestMemory } from '@/lib/process-state';

/** The tables that grow with the paper, each of which is only read along an index. */
const growing = new Set([
  'article',
  'article_author',
  'article_tag',
  'audit_event',
  'document',
  'document_text',
  'draft',
  'media',
  'media_text',
  'revision',
]);

/** What one statement may do at most, on any page of a list. */
type Bounds = { buffers: number; removed: number; sorted: number };

type Statement = { text: string; values: unknown[]; client: pg.Client };

type Node = {
  'Node Type': string;
  'Relation Name'?: string;
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Filter'?: number;
  'Shared Hit Blocks': number;
  'Shared Read Blocks': number;
  Plans?: Node[];
};

/**
 * Does something as one reader's request does, and asks PostgreSQL how it answers each of the
 * statements that were sent, on the connections that sent them.
 *
 * @returns what costs more than it should: nothing, where every statement keeps within the bounds
 * @throws if none was sent: then nothing was asked of PostgreSQL, or it was kept from an earlier time
 */
export async function costlyStatements(
  ask: () => Promise<unknown>,
  bounds: Bounds,
): Promise<string[]> {
  const complaints: string[] = [];
  const statements = await statementsOf(ask);
  if (statements.length === 0) throw new Error('No statement was sent that could be explained.');
  for (const { text, values, client } of statements) {
    const { rows } = await client.query<{ 'QUERY PLAN': [{ Plan: Node }] }>(
      `EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) ${text}`,
      values,
    );
    const [plan] = rows.map((row) => row['QUERY PLAN'][0].Plan);
    if (!plan) throw new Error(`It was not explained: ${text}`);
    complaints.push(...complaintsOf(plan, bounds).map((one) => `${one}: ${text}`));
  }
  return complaints;
}

async function statementsOf(ask: () => Promise<unknown>): Promise<Statement[]> {
  const sent = vi.spyOn(pg.Client.prototype, 'query');
  try {
    await withRequestMemory(undefined, ask);
    const statements = sent.mock.calls.map(([query], at) => ({
      ...(query as unknown as Omit<Statement, 'client'>),
      client: sent.mock.contexts[at] as pg.Client,
    }));
    return statements.filter(({ text }) => /^\s*(SELECT|WITH)\b/.test(text));
  } finally {
    sent.mockRestore();
  }
}

function complaintsOf(plan: Node, bounds: Bounds): string[] {
  const nodes = flatten(plan);
  const buffers = plan['Shared Hit Blocks'] + plan['Shared Read Blocks'];
  return [
    ...(buffers > bounds.buffers ? [`${buffers} buffers`] : []),
    ...nodes.flatMap((node) => {
      const table = node['Relation Name'] ?? '';
      const removed = (node['Rows Removed by Filter'] ?? 0) * node['Actual Loops'];
      const sorted = isSort(node) ? Math.max(0, ...(node.Plans ?? []).map(rowsOf)) : 0;
      const passed = growing.has(table) ? removed : 0;
      const read = growing.has(table) && isScan(node) ? rowsOf(node) + removed : 0;
      return [
        ...(read > bounds.removed ? [`reads all of ${table}`] : []),
        ...(passed > bounds.removed ? [`passes over ${passed} rows of ${table}`] : []),
        ...(sorted > bounds.sorted ? [`sorts ${sorted} rows`] : []),
      ];
    }),
  ];
}

function flatten(node: Node): Node[] {
  return [node, ...(node.Plans ?? []).flatMap(flatten)];
}

function rowsOf(node: Node): number {
  return node['Actual Rows'] * node['Actual Loops'];
}

function isSort(node: Node): boolean {
  return node['Node Type'].includes('Sort');
}

function isScan(node: Node): boolean {
  return node['Node Type'] === 'Seq Scan';
}
