import type { BudgetRow } from '../budget-table';
import { allowed, isMet, measured, verdict } from '../figures';
import type { Result, Results } from '../results';
import { markup, type Markup } from './markup';

/** On what, when and from which source each measure was taken. */
export function runsTable({ runs }: Results): Markup {
  const rows = Object.entries(runs).map(([measure, { articles, machine, load, date, commit }]) =>
    row(measure, [
      number(articles?.toLocaleString('en') ?? ''),
      cell(date.slice(0, 16).replace('T', ' ')),
      cell(commit.replace(/^(\w{10})\w*/, '$1')),
      cell(machine),
      number(load.toFixed(1)),
    ]),
  );
  return table(['Measure', 'Articles', 'When (UTC)', 'Commit', 'Machine', 'Load'], rows);
}

/** Of each budget the figure that decides. */
export function budgetTable(rows: BudgetRow[]): Markup {
  const absent = [number('absent'), cell(''), cell(''), cell('')];
  return table(
    ['Budget', 'Measured', 'Allowed', '', 'Which figure'],
    rows.map(({ what, worst }) =>
      row(what, worst ? [...measuredCells(worst), cell(worst.name)] : absent),
    ),
  );
}

export function figuresTable(results: Result[]): Markup {
  return table(
    ['Figure', 'Measured', 'Allowed', ''],
    results.map((result) => row(result.name, measuredCells(result))),
  );
}

function measuredCells(result: Result): Markup[] {
  const kind = isMet(result) === false ? 'missed' : 'met';
  return [
    number(measured(result)),
    number(allowed(result)),
    markup`<td class="${kind}">${verdict(result)}</td>`,
  ];
}

function table(heads: string[], rows: Markup[]): Markup {
  const head = heads.map((name) => markup`<th scope="col">${name}</th>`);
  return markup`<div class="wide"><table><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table></div>`;
}

function row(name: string, cells: Markup[]): Markup {
  return markup`<tr><th scope="row">${name}</th>${cells}</tr>`;
}

function cell(text: string): Markup {
  return markup`<td>${text}</td>`;
}

function number(text: string): Markup {
  return markup`<td class="number">${text}</td>`;
}
