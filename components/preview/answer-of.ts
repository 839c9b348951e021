import type { RemarkKind } from '@/lib/db/generated/enums';

/** What was answered last: that the text is approved, or that changes are asked for. */
export function answerOf<Remark extends { kind: RemarkKind }>({
  remarks,
}: {
  remarks: Remark[];
}): (Remark & { kind: Exclude<RemarkKind, 'comment'> }) | undefined {
  return remarks.findLast(isAnswer);
}

function isAnswer<Remark extends { kind: RemarkKind }>(
  remark: Remark,
): remark is Remark & { kind: Exclude<RemarkKind, 'comment'> } {
  return remark.kind !== 'comment';
}
