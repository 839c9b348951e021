import { db } from '@/lib/db/client';
import { documentFile, type Document } from './document';

type Row = { fileHash: string; fileName: string; bytes: number; pages: number };

/** The PDFs with these ids; those that there are. */
export async function documentsByIds(ids: string[]): Promise<Map<string, Document>> {
  if (ids.length === 0) return new Map();
  const rows = await db().document.findMany({ where: { id: { in: ids } } });
  return new Map(rows.map((row) => [row.id, toDocument(row)]));
}

/** A PDF as it is remembered, as pages hand it out. */
export function toDocument({ fileHash, fileName, bytes, pages }: Row): Document {
  return { address: documentFile(fileHash, fileName), bytes, pages };
}
