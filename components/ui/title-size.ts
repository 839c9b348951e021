const wide = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/gu;

/** How much room a headline needs; a full-width character takes that of two Latin ones. */
export function titleSize(title: string): 'short' | 'usual' | 'long' {
  const width = title.length + (title.match(wide)?.length ?? 0);
  if (width <= 36) return 'short';
  return width <= 110 ? 'usual' : 'long';
}
