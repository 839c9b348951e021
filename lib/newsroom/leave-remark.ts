import { z } from 'zod';
import { runningText, type ArticleBody } from '@/lib/articles/article-body';
import { cleanText } from '@/lib/articles/clean-text';
import type { Visitor } from '@/lib/auth/actor';
import { readPreviewToken } from '@/lib/auth/preview-token';
import { transaction, type Transaction } from '@/lib/db/client';
import { RemarkKind } from '@/lib/db/generated/enums';
import { ConflictError, InvalidError, NotFoundError } from '@/lib/errors';
import { databaseNow } from '@/lib/publication/publication';
import { tell } from './announce';
import type { AuditAct } from './audit-acts';
import { parseInput } from './parse-input';
import { hasEnded, isNewestText, takePreviewInHand, type PreviewInHand } from './preview-in-hand';
import { recordAudit } from './record-audit';
import { line } from './text-shapes';

/** Characters of a remark, and how many remarks one link takes: whoever has it may be anybody. */
export const longestRemark = 2_000;
const mostRemarks = 200;
const longestQuote = 200;

const Remark = z.object({
  kind: z.enum(RemarkKind),
  /** Its place among the blocks of the text; `null` for all of it. */
  block: z.int().min(0).nullable(),
  name: line(80, 'nameMissing', 'nameTooLong'),
  text: z
    .string()
    .transform((text) => cleanText(text).trim())
    .pipe(z.string().max(longestRemark, 'remarkTooLong')),
});

type Remark = z.output<typeof Remark>;

const actOf: Record<RemarkKind, AuditAct> = {
  comment: 'article:comment',
  approved: 'article:approve',
  sent_back: 'article:ask-for-changes',
};

/**
 * Takes down what somebody with a preview link says of the text: a comment on it or on one of its
 * blocks, that they approve it, or that they ask for changes. The link is what allows it; the article
 * stays where it is (docs/decisions/015-a-preview-link-gives-a-say-not-a-key.md).
 *
 * @param input `token`: of the link's address
 * @throws NotFoundError `previewEnded`; ConflictError `textChanged` for an answer about a text that is not
 *   the newest any more; InvalidError
 */
export async function leaveRemark(
  visitor: Visitor,
  input: { token: string; kind: string; block: number | null; name: string; text: string },
): Promise<{ remarkId: string }> {
  const linkId = readPreviewToken(input.token);
  if (!linkId) throw new NotFoundError('previewEnded');
  return transaction(async (tx) => {
    const link = await takePreviewInHand(tx, linkId);
    const now = await databaseNow(tx);
    if (hasEnded(link, now)) throw new NotFoundError('previewEnded');
    const remark = parseInput(Remark, input);
    const { kind, name, text } = remark;
    if (kind !== 'comment' && !isNewestText(link)) throw new ConflictError('textChanged');
    if (kind !== 'approved' && text === '') throw new InvalidError('remarkMissing', {}, 'text');
    const same = await findSame(tx, link.id, remark, now);
    if (same) return { remarkId: same.id };
    await assertRoom(tx, link.id);
    const { id: remarkId } = await tx.remark.create({
      data: { ...remark, quote: quoteOf(link, remark), linkId: link.id, createdAt: now },
    });
    const guest = { id: null, name, from: visitor.from };
    const detail = { receiver: link.receiver, revision: link.revision.number, text };
    await recordAudit(tx, guest, { act: actOf[kind], subjectId: link.articleId, detail }, now);
    if (kind !== 'comment') await tellOfAnswer(tx, link, { ...remark, kind });
    return { remarkId };
  });
}

/** A button that is pressed twice on a slow line says the same thing once. */
async function findSame(tx: Transaction, linkId: string, remark: Remark, now: Date) {
  const createdAt = { gt: new Date(now.getTime() - 60_000) };
  return tx.remark.findFirst({ where: { linkId, ...remark, createdAt } });
}

async function assertRoom(tx: Transaction, linkId: string): Promise<void> {
  const count = await tx.remark.count({ where: { linkId } });
  if (count >= mostRemarks) throw new InvalidError('remarksTooMany', { limit: mostRemarks });
}

/** The beginning of what the remark is about, so that it can be understood when the text has changed. */
function quoteOf({ revision }: PreviewInHand, { block }: Remark): string {
  if (block === null) return '';
  const commented = (revision.body as ArticleBody).content[block];
  if (!commented) throw new InvalidError('formInvalid', {}, 'block');
  const text = runningText([commented]).replace(/\s+/g, ' ');
  return text.length > longestQuote ? `${text.slice(0, longestQuote).trimEnd()}…` : text;
}

async function tellOfAnswer(
  tx: Transaction,
  { articleId, article, createdById }: PreviewInHand,
  { kind, name, text }: Remark & { kind: 'approved' | 'sent_back' },
): Promise<void> {
  const concerned = [article.createdById, createdById].filter((id) => id !== null);
  const news = {
    kind: kind === 'approved' ? 'approved' : 'changesAskedFor',
    reason: text,
  } as const;
  await tell(tx, { id: null, name }, { id: { in: concerned } }, { articleId, news });
}
