import { writeFile } from 'node:fs/promises';
import { budgetRows } from '../budget-table';
import { isMet } from '../figures';
import type { Results } from '../results';
import { markup, Markup } from './markup';
import { budgetPlot } from './plots';
import { roundsSection } from './rounds-section';
import { style } from './style';
import { budgetTable, figuresTable, runsTable } from './tables';
import { weightsSection } from './weights-section';

/** Writes all results as one page that needs nothing else. */
export async function writeReport(results: Results): Promise<void> {
  await writeFile('bench/report.html', `${renderReport(results).text}\n`);
}

/** All results as a page for people: the budgets, then how they came about, then every figure. */
export function renderReport(results: Results): Markup {
  const rows = budgetRows(results);
  const ofBudgets = (state: boolean | null) =>
    rows.filter(({ worst }) => (worst ? isMet(worst) : null) === state).length;
  const bars = rows.flatMap(({ what, worst }) => (worst ? [{ label: what, figure: worst }] : []));
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>How quick Courant is</title>
<style>${new Markup(style)}</style>
</head>
<body>
<h1>How quick Courant is</h1>
<p>${ofBudgets(true)} of ${rows.length} budgets are kept, ${ofBudgets(false)} are not, and ${ofBudgets(null)} were not measured. What each figure means and how it is measured is in docs/performance.md.</p>
${runsTable(results)}
<h2>Budgets</h2>
<p>Each budget with the figure that is nearest to it, or beyond it. The dashed line is the budget: a bar that crosses it is beyond. What is longer than one and a half budgets is cut.</p>
<div class="wide">${budgetPlot(bars)}</div>
${budgetTable(rows)}
<h2>Throughput and latency, round by round</h2>
<p>Portal and nginx take turns on the same processor, so what else the machine did comes to all of them alike.</p>
${roundsSection(results.results)}
<h2>Weights</h2>
${weightsSection(results.results)}
<h2>Every figure</h2>
${figuresTable(results.results)}
</body>
</html>`;
}
