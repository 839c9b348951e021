/** The pages that a pager names: the first, the last, and those around this one; `null` for a gap. */
export function pageNumbers(page: number, pages: number): (number | null)[] {
  const named = new Set([1, page - 1, page, page + 1, pages]);
  const inOrder = [...named].filter((one) => one >= 1 && one <= pages).sort((a, b) => a - b);
  return inOrder.flatMap((one, at) => {
    const skipped = one - (inOrder[at - 1] ?? 0) - 1;
    if (skipped === 0) return [one];
    return skipped === 1 ? [one - 1, one] : [null, one];
  });
}
