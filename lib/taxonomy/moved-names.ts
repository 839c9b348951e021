import { db } from '@/lib/db/client';

/** Where a list is now that readers knew under this path; `null` if it never moved. */
export async function findMovedList(path: string): Promise<string | null> {
  const redirect = await db().redirect.findUnique({
    where: { path },
    select: { targetPath: true },
  });
  return redirect?.targetPath ?? null;
}
