import type { ResolvedPos } from '@tiptap/pm/model';
import type { SuggestionMatch } from '@tiptap/suggestion';

/** More letters than any tool's name has. */
const longest = 20;
/**
 * A slash at the beginning or after a space, and what follows it: also the full-width one, and at the
 * very beginning the `、` that many Chinese input methods write at that key.
 */
const slash = new RegExp(String.raw`(?:^[/／、]|(?<=\s)[/／])([^\s/／、]{0,${longest}})$`, 'u');

/** The slash before the cursor, with which something is to be put into the text. */
export function findSlash($at: ResolvedPos): SuggestionMatch {
  const { parent, parentOffset, pos } = $at;
  if (parent.type.spec.code) return null;
  const from = Math.max(0, parentOffset - longest - 2);
  const before = parent.textBetween(from, parentOffset, null, '\ufffc');
  // Without this, the middle of a long paragraph would pass for its beginning.
  const [text, query = ''] = slash.exec(from > 0 ? `\ufffc${before}` : before) ?? [];
  if (text === undefined) return null;
  return { range: { from: pos - text.length, to: pos }, query, text };
}
