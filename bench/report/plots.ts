import { measured, strain, written, type Figure } from '../figures';
import { markup, type Markup } from './markup';

const [labelWidth, barWidth, valueWidth, rowHeight] = [280, 420, 110, 22];
const [width, height, axisWidth] = [810, 190, 60];
const colours = 6;

type Bar = { label: string; value: string; parts: { size: number; kind: string }[] };

/** How near figures are to their budgets, which are one line. */
export function budgetPlot(figures: { label: string; figure: Figure }[]): Markup {
  const rows = figures.map(({ label, figure }) => {
    const size = strain(figure) ?? 0;
    return { label, value: measured(figure), parts: [{ size, kind: size > 1 ? 'bad' : 'good' }] };
  });
  return bars(rows, 1.5, 1, 'Figures as shares of their budgets');
}

/** What pages weigh, in kilobytes of each part. */
export function weightPlot(pages: { label: string; sizes: number[] }[]): Markup {
  const sum = (sizes: number[]) => sizes.reduce((all, size) => all + size, 0);
  const most = Math.max(1, ...pages.map(({ sizes }) => sum(sizes)));
  const rows = pages.map(({ label, sizes }) => ({
    label,
    value: `${written(sum(sizes))} kB`,
    parts: sizes.map((size, at) => ({ size, kind: `fill-${at}` })),
  }));
  return bars(rows, most, null, 'Weights of pages');
}

/** Bars on a scale up to `most`, with a line at the budget where there is one. */
function bars(rows: Bar[], most: number, budget: number | null, title: string): Markup {
  const scale = (size: number) => (barWidth * Math.min(size, most)) / most;
  const bottom = rows.length * rowHeight + 4;
  const lines = rows.map(({ label, value, parts }, at) => {
    const y = at * rowHeight;
    let end = labelWidth;
    const rects = parts.map(({ size, kind }) => {
      const x = end;
      end += scale(size);
      return markup`<rect x="${tidy(x)}" y="${y + 5}" width="${tidy(end - x)}" height="12" class="${kind}" />`;
    });
    return markup`${leftLabel(labelWidth - 8, y + 15, label)}${rects}<text x="${tidy(end + 6)}" y="${y + 15}" class="quiet">${value}</text>`;
  });
  const at = labelWidth + scale(budget ?? 0);
  const line = budget === null ? [] : [budgetLine(at, 0, at, bottom)];
  return drawing(labelWidth + barWidth + valueWidth, bottom, title, [...lines, ...line]);
}

/** Rounds from the first to the last, from nothing up, a line for each figure, and their budgets. */
export function roundsPlot(
  lines: { label: string; rounds: number[] }[],
  budgets: number[],
): Markup {
  const most = 1.1 * Math.max(...budgets, ...lines.flatMap(({ rounds }) => rounds));
  const y = (value: number) => tidy(height - 10 - ((height - 20) * value) / most);
  const x = (at: number, of: number) =>
    tidy(axisWidth + ((width - axisWidth) * at) / Math.max(1, of - 1));
  const grid = [0, most / 2, most].map(
    (value) =>
      markup`${leftLabel(axisWidth - 6, y(value) + 4, written(value))}<line x1="${axisWidth}" y1="${y(value)}" x2="${width}" y2="${y(value)}" class="grid" />`,
  );
  const drawn = lines.map(({ rounds }, at) => {
    const points = rounds.map((value, round) => `${x(round, rounds.length)},${y(value)}`);
    return markup`<polyline points="${points.join(' ')}" class="line stroke-${at % colours}" />`;
  });
  const limits = budgets.map((budget) => budgetLine(axisWidth, y(budget), width, y(budget)));
  const labels = lines.map(({ label }) => label);
  return markup`<div class="wide">${drawing(width, height, labels.join(', '), [...grid, ...drawn, ...limits])}</div>${keys(labels)}`;
}

/** Which colour stands for what. */
export function keys(labels: string[]): Markup {
  const each = labels.map(
    (label, at) => markup`<span class="key"><i class="fill-${at % colours}"></i>${label}</span>`,
  );
  return markup`<p class="keys">${each}</p>`;
}

function drawing(across: number, down: number, title: string, inside: Markup[]): Markup {
  return markup`<svg viewBox="0 0 ${across} ${down}" role="img" aria-label="${title}">${inside}</svg>`;
}

function budgetLine(x1: number, y1: number, x2: number, y2: number): Markup {
  return markup`<line x1="${tidy(x1)}" y1="${tidy(y1)}" x2="${tidy(x2)}" y2="${tidy(y2)}" class="budget" />`;
}

function leftLabel(x: number, y: number, text: string): Markup {
  return markup`<text x="${tidy(x)}" y="${tidy(y)}" text-anchor="end">${text}</text>`;
}

function tidy(place: number): number {
  return Math.round(place * 10) / 10;
}
