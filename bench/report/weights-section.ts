import type { Result } from '../results';
import { markup, type Markup } from './markup';
import { keys, weightPlot } from './plots';

const text = ['HTML', 'CSS', 'JavaScript'];
const everything = [...text, 'fonts and pictures'];

/** What each kind of page weighs, by parts. */
export function weightsSection(results: Result[]): Markup {
  const weights = new Map(results.map(({ name, value }) => [name, value ?? 0]));
  const names = [...weights.keys()].filter((name) => name.startsWith('weight, '));
  const kinds = [...new Set(names.map((name) => name.split(', ')[1] ?? ''))];
  if (kinds.length === 0) return markup`<p class="quiet">Not measured yet.</p>`;
  const plot = (parts: string[]) =>
    weightPlot(
      kinds.map((kind) => ({
        label: kind,
        sizes: parts.map((part) => weights.get(`weight, ${kind}, ${part}`) ?? 0),
      })),
    );
  return markup`<p>The heavier of both languages, over the wire, in a browser that has nothing of it yet.</p>
<h3>What a reader needs to read</h3><div class="wide">${plot(text)}</div>${keys(text)}
<h3>With fonts and pictures</h3><div class="wide">${plot(everything)}</div>${keys(everything)}`;
}
