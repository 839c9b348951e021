import { withRequestMemory } from '@/lib/process-state';

/**
 * Asks every question of a list once to warm up and then so many times, by clients of which each asks
 * its next question as soon as it has an answer. Each is a request of its own, as on the server.
 *
 * @returns the milliseconds of each answer after the warming up
 */
export async function timesOf<Question>(
  questions: Question[],
  { clients, times }: { clients: number; times: number },
  ask: (question: Question) => Promise<unknown>,
): Promise<number[]> {
  const taken: number[] = [];
  const waiting = Array.from({ length: times + 1 }, () => questions).flat();
  const warm = questions.length;
  let next = 0;
  const client = async () => {
    while (next < waiting.length) {
      const at = next;
      next += 1;
      const began = performance.now();
      await withRequestMemory(undefined, () => ask(waiting[at]!));
      if (at >= warm) taken.push(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return taken;
}
