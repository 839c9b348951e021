import { InputRule, Node, type AnyExtension } from '@tiptap/core';
import type { NodeType, ResolvedPos } from '@tiptap/pm/model';

/** What an article's lists can begin with (lib/articles/article-body.ts). */
const highestStart = 999_999;

/**
 * An extension whose signs at the beginning of a line (`## `, `---`, `1. ` …) make a block only where
 * the text is words of its own and can hold that block. Anywhere else they stay signs: what a caption
 * became would lose its picture, and a line across a list or a box would cut it in two.
 */
export function withFittingRules(extension: AnyExtension): AnyExtension {
  if (!(extension instanceof Node)) return extension;
  return extension.extend({
    addInputRules() {
      return (this.parent?.() ?? []).map((rule) => fitting(rule, this.type));
    },
  });
}

function fitting(rule: InputRule, type: NodeType): InputRule {
  return new InputRule({
    ...rule,
    handler: (found) => {
      const place = found.state.doc.resolve(found.range.from);
      if (!holdsOwnWords(place) || !canStand(type, place, found.match)) return null;
      return rule.handler(found);
    },
  });
}

function holdsOwnWords({ parent }: ResolvedPos): boolean {
  return parent.type.name === 'paragraph' || parent.type.name === 'heading';
}

/** What wraps a paragraph or takes its place sees to that itself. */
function canStand(type: NodeType, place: ResolvedPos, match: RegExpMatchArray): boolean {
  if (type.name === 'orderedList') return Number(match[1]) <= highestStart;
  if (type.name !== 'horizontalRule') return true;
  const at = place.index(-1);
  return place.node(-1).canReplaceWith(at, at, type);
}
