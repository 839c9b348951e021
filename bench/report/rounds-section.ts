import type { Result } from '../results';
import { markup, type Markup } from './markup';
import { roundsPlot } from './plots';

/** Figures that are drawn together; what their names differ in is the name of the line. */
const drawnTogether: { title: string; names: RegExp }[] = [
  {
    title: 'Requests a second, an article',
    names: /^kept page, article, (.*), requests a second$/,
  },
  {
    title: 'Requests a second, a page of 63 kB',
    names: /^kept page, very long article, (.*), requests a second$/,
  },
  {
    title: 'Milliseconds in which half of the answers came, an article',
    names: /^kept page, article, (.*), p50$/,
  },
  {
    title: 'Milliseconds in which ninety-nine of a hundred answers came, an article',
    names: /^kept page, article, (.*), p99$/,
  },
  {
    title: 'Share of what nginx answers from a file, an article',
    names: /^kept page, article, (.*), of nginx with a file$/,
  },
  {
    title: 'Lighthouse on a phone, performance, run by run',
    names: /^Lighthouse, (.*), performance$/,
  },
  {
    title: 'Seconds from the start to the first page',
    names: /^(start with an existing build), to the first page$/,
  },
];

/** What was measured in rounds, one after the other, to see how much it wavers. */
export function roundsSection(results: Result[]): Markup {
  const plots = drawnTogether.flatMap(({ title, names }) => {
    const own = results.filter(({ name, rounds }) => names.test(name) && rounds?.length);
    if (own.length === 0) return [];
    const lines = own.map(({ name, rounds = [] }) => ({
      label: names.exec(name)?.[1] ?? name,
      rounds,
    }));
    const budgets = [...new Set(own.flatMap(({ budget }) => budget ?? []))];
    return [markup`<h3>${title}</h3>${roundsPlot(lines, budgets)}`];
  });
  return plots.length > 0 ? markup`${plots}` : markup`<p class="quiet">Not measured yet.</p>`;
}
