/** A node of a body as the writing page or the database has it: any, for comparing it with others. */
export type BodyNode = {
  type?: string;
  text?: string;
  attrs?: Record<string, unknown>;
  marks?: { type: string; attrs?: Record<string, unknown> }[];
  content?: BodyNode[];
};

const textblocks = ['paragraph', 'heading', 'codeBlock', 'figure', 'infoBoxTitle'];

/** Whether a node holds running text, and not further blocks. */
export function isTextblock({ type = '', content = [] }: BodyNode): boolean {
  return textblocks.includes(type) || content.some((child) => child.type === 'text');
}

/** The words of a node, wherever they stand in it: notes, captions and titles of cards are words, too. */
export function textOf({ text = '', attrs, content = [] }: BodyNode): string {
  const said = [attrs?.caption, attrs?.title, attrs?.text].filter((one) => typeof one === 'string');
  const own = text + content.map(textOf).join(' ');
  return said.length > 0 ? [own, ...said].join(' ') : own;
}

/**
 * Equal for equal nodes, wherever they come from: the database, the writing page and the format put
 * attributes in different orders, and say nothing in different ways.
 */
export function keyOf(node: unknown): string {
  return JSON.stringify(node, (_name, value: unknown) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    const said = Object.entries(value).filter(([, inner]) => !isNothing(inner));
    return Object.fromEntries(said.sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

function isNothing(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return value === null || value === undefined;
  return Object.values(value).every(isNothing);
}
