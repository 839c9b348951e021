/** What the editor's schema reads of an element, and how it may look there. */
const known: Record<string, RegExp> = {
  href: /./,
  start: /^\d{1,6}$/,
  colspan: /^[1-9]\d{0,2}$/,
  rowspan: /^[1-9]\d{0,2}$/,
  // Of what stood around a copied text only nothing is believed: somebody else may have written it.
  'data-pm-slice': /^\d+ \d+(?: -\d+)? \[\]$/,
};

/** Handlers, styles, names and classes go; `data-` is what the editor writes for itself. */
export function keepKnownAttributes(body: HTMLElement): void {
  body.querySelectorAll('*').forEach((element) => {
    for (const { name, value } of [...element.attributes]) {
      const isKept = known[name]?.test(value) ?? name.startsWith('data-');
      if (!isKept) element.removeAttribute(name);
    }
  });
}
