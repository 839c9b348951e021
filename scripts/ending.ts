const steps: (() => Promise<void>)[] = [];
let ending: Promise<never> | undefined;

/**
 * Makes something that has to be stopped before this process ends, even when the end comes while it
 * is being made. What was made last is stopped first. Nothing is made any more once the end has begun.
 */
export async function untilEnd<Made>(
  make: () => Promise<Made>,
  stop: (made: Made) => Promise<void> | void,
): Promise<Made> {
  if (ending) return ending;
  const making = make();
  steps.push(async () => {
    const made = await making.catch(() => undefined);
    if (made !== undefined) await stop(made);
  });
  return making;
}

/** Whether the end has begun; what fails from then on is nobody's news. */
export function isEnding(): boolean {
  return ending !== undefined;
}

/** Stops in order what was made, then ends the process. Whoever calls first decides the exit code. */
export function end(code: number): Promise<never> {
  return (ending ??= endInOrder(code));
}

async function endInOrder(code: number): Promise<never> {
  let failed = false;
  for (const stop of steps.reverse()) {
    await stop().catch((error: unknown) => {
      failed = true;
      console.error(error instanceof Error ? error.message : error);
    });
  }
  process.exit(code || Number(failed));
}

/**
 * Ends this process orderly when it is asked to: by a signal (a repeated one changes nothing), or
 * because the launcher that started it was killed.
 *
 * @param code 0 for a server, which is there to be stopped; 130 for work that is broken off
 */
export function endWhenAsked(code: 0 | 130): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => void end(code));
  }
  process.on('disconnect', () => void end(code));
  process.channel?.unref();
}
