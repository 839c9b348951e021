import { allowed, isMet, measured, strain, verdict } from './figures';
import type { Result, Results, Run } from './results';

/** A promise about speed, and the figures that hold it: those with a budget and such a name. */
type Promised = { what: string; names: RegExp };

/** All budgets. A promise without a figure is absent, not kept. */
const promises: Promised[] = [
  { what: 'kept page, CPU a request', names: /^kept page, .*CPU$/ },
  { what: 'kept page, beside nginx with a file', names: /^kept page, .*the portal alone/ },
  { what: 'the same through nginx', names: /^kept page, .*nginx before the portal/ },
  { what: 'the same, kept there a second', names: /^kept page, .*nginx that keeps it a second/ },
  { what: 'page not kept yet, CPU', names: /^page not kept yet, (?!search)/ },
  {
    what: 'search page not kept yet, CPU',
    names: /^(search page|page) not kept yet, (search|CPU)/,
  },
  { what: 'search, ordinary questions and others', names: /^search, .*1 client, p95$/ },
  { what: 'search, 8 clients', names: /^search, .*8 clients, p95$/ },
  { what: 'search, what nobody means', names: /^search, .*hostile/ },
  { what: 'suggestions while typing', names: /^suggestions, / },
  { what: 'list page 600,000 articles deep', names: /deep beside first$/ },
  {
    what: 'months, tags, authors with their counts',
    names: /^(archive, its|all tags|all authors).*p50$/,
  },
  { what: 'sitemap not kept yet', names: /^sitemap, / },
  { what: 'sitemaps against their schema', names: /^sitemaps, against / },
  { what: 'feed not kept yet', names: /^feed, / },
  { what: 'feeds against the rules of their format', names: /^feeds, against / },
  { what: 'publish to visible', names: /^(publish to visible|an issuing time)/ },
  { what: 'two instances, whatever breaks', names: /^two instances, / },
  { what: 'requests that fail while parts break', names: /^cluster, .*failed/ },
  { what: "newsroom's list and filters", names: /^newsroom list.*p95$/ },
  { what: 'reader page, HTML', names: /^weight, .*, HTML$/ },
  { what: 'reader page, CSS', names: /^weight, .*, CSS$/ },
  { what: 'reader page, JavaScript', names: /^weight, .*, JavaScript$/ },
  { what: 'reader page, requests to other hosts', names: /^weight, .*, other hosts$/ },
  { what: 'Lighthouse on a phone, performance', names: /^Lighthouse, .*, performance$/ },
  { what: 'Lighthouse, accessibility', names: /^Lighthouse, .*, accessibility$/ },
  { what: 'Lighthouse, best practices', names: /^Lighthouse, .*, best-practices$/ },
  { what: 'Lighthouse, SEO', names: /^Lighthouse, .*, seo$/ },
  { what: 'typing in a long Chinese article', names: /^typing/ },
  { what: 'import, articles a second', names: /^import/ },
  { what: 'memory at rest', names: /^memory, .*at rest/ },
  { what: 'memory after a crawl', names: /^memory, after/ },
  { what: 'disk that a crawl takes', names: /^disk, / },
  { what: 'start with an existing build', names: /^start with an existing build/ },
  { what: 'fresh clone to the first page', names: /^fresh clone/ },
];

/** A budget with the figure that is nearest to it, or beyond it. */
export type BudgetRow = { what: string; worst: Result | null; run: Run | null; figures: number };

/** Every budget, whether it was measured or not. */
export function budgetRows({ results, runs }: Results): BudgetRow[] {
  return promises.map(({ what, names }) => {
    const own = results.filter((result) => names.test(result.name) && isMet(result) !== null);
    const [worst = null] = own.toSorted((a, b) => (strain(b) ?? 0) - (strain(a) ?? 0));
    const run = (worst && runs[worst.measure]) ?? null;
    return { what, worst, run, figures: own.length };
  });
}

/** Every budget as a table for people: of each the worst figure. */
export function renderBudgets(results: Results): string {
  const lines = budgetRows(results).map(({ what, worst, run, figures }) => {
    if (!worst) return `${what.padEnd(40)} ${'absent'.padStart(12)}`;
    const [value, budget] = [measured(worst), allowed(worst)].map((words) => words.padStart(12));
    const from = [`the worst of ${figures}`, atArticles(run), run?.date.slice(0, 10)];
    return `${what.padEnd(40)} ${value} ${budget}  ${verdict(worst).padEnd(8)} ${from.filter(Boolean).join(', ')}`;
  });
  return ['', 'Budgets', ...lines].join('\n');
}

function atArticles(run: Run | null): string {
  return run?.articles ? `${run.articles.toLocaleString('en')} articles` : '';
}
