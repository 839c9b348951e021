const everyMs = 500;

/**
 * Shows how far work has come and how long the rest will take: one line that is rewritten, or on
 * something that is no terminal a line a minute.
 *
 * @param done how much was done already, before this run
 * @returns to be told how much is done in all
 */
export function showProgress(what: string, of: number, done: number): (done: number) => void {
  const began = performance.now();
  const isTerminal = process.stdout.isTTY;
  let shown = -Infinity;
  return (now) => {
    const isLast = now >= of;
    const passed = performance.now() - began;
    if (!isLast && passed - shown < (isTerminal ? everyMs : 60_000)) return;
    shown = passed;
    const rate = (now - done) / (passed / 1000);
    const line = `${what}: ${now} of ${of}, ${Math.round(rate)} a second, ${lasting((of - now) / rate)} to go`;
    process.stdout.write(isTerminal ? `\r\x1b[K${line}${isLast ? '\n' : ''}` : `${line}\n`);
  };
}

/** Minutes and seconds, for people. */
function lasting(seconds: number): string {
  if (!Number.isFinite(seconds)) return '?';
  return `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;
}
