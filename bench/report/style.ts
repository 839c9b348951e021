/** The look of the report, in the light and in the dark. */
export const style = `
:root { color-scheme: light dark; --ink: #1c1b19; --quiet: #6a665f; --paper: #fbfaf7; --rule: #dcd8cf;
  --good: #2f6f4f; --bad: #b3261e; --c0: #1f4e79; --c1: #b5651d; --c2: #5b7f2b; --c3: #7a3e8e; --c4: #1b7f83; --c5: #8c6d1f; }
@media (prefers-color-scheme: dark) { :root { --ink: #ece8e0; --quiet: #a39d92; --paper: #171614; --rule: #35322d;
  --good: #6fbf95; --bad: #f2867d; --c0: #7fb2e5; --c1: #e5a467; --c2: #a8cf73; --c3: #cd98df; --c4: #6cc7cb; --c5: #d3b768; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 72rem; padding: 2rem 1rem 4rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 system-ui, sans-serif; }
h1, h2, h3 { line-height: 1.2; text-wrap: balance; }
h2 { margin-top: 3rem; border-top: 1px solid var(--rule); padding-top: 1rem; }
h3 { margin: 2rem 0 0.5rem; font-size: 1rem; }
p { max-width: 44rem; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; font-size: 0.875rem; font-variant-numeric: tabular-nums; }
th, td { padding: 0.25rem 1rem 0.25rem 0; border-bottom: 1px solid var(--rule); text-align: left; vertical-align: top; }
tbody th { font-weight: 400; }
.number { text-align: right; white-space: nowrap; }
.met { color: var(--good); } .missed { color: var(--bad); font-weight: 600; white-space: nowrap; } .quiet { color: var(--quiet); }
svg { display: block; width: 100%; min-width: 38rem; max-width: 60rem; height: auto; }
svg text { font: 12px system-ui, sans-serif; fill: var(--ink); } svg .quiet { fill: var(--quiet); }
.good { fill: var(--good); } .bad { fill: var(--bad); } .grid { stroke: var(--rule); }
.budget { stroke: var(--bad); stroke-width: 1.5; stroke-dasharray: 4 3; }
.line { fill: none; stroke-width: 2; }
${[0, 1, 2, 3, 4, 5].map((at) => `.stroke-${at} { stroke: var(--c${at}); } .fill-${at} { fill: var(--c${at}); background: var(--c${at}); }`).join('\n')}
.keys { margin: 0.25rem 0 0; color: var(--quiet); font-size: 0.875rem; } .key { margin-right: 1rem; white-space: nowrap; }
.key i { display: inline-block; width: 0.8em; height: 0.8em; margin-right: 0.4em; border-radius: 2px; }
`;
