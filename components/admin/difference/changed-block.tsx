import { Fragment, type ReactNode } from 'react';
import { isTextblock, type BodyNode } from '@/lib/articles/body-node';
import type { BlockChange, WordChange } from '@/lib/articles/compare-blocks';

type Kind = WordChange['kind'];

/** A block of a text with what was added to it and what was taken away, in its own form. */
export function ChangedBlock({ change }: { change: BlockChange }): ReactNode {
  if (change.kind === 'words') {
    return shell(
      change.block,
      change.words.map(({ kind, words }, at) => (
        <Fragment key={at}>{marked(kind, words)}</Fragment>
      )),
    );
  }
  if (change.kind === 'inside') {
    return shell(
      change.block,
      change.blocks.map((inner, at) => <ChangedBlock key={at} change={inner} />),
    );
  }
  return whole(change.block, change.kind);
}

/** A block of which all became the same: it stayed, came or went. */
function whole(block: BodyNode, kind: Kind): ReactNode {
  const content = block.content ?? [];
  if (isTextblock(block)) return shell(block, marked(kind, content));
  return shell(
    block,
    content.map((inner, at) => <Fragment key={at}>{whole(inner, kind)}</Fragment>),
  );
}

/** The element of a block; what stands in a note is no heading of its page. */
function shell({ type = '', attrs }: BodyNode, inner: ReactNode): ReactNode {
  switch (type) {
    case 'title':
      return <p className="headline text-xl">{inner}</p>;
    case 'heading':
      return <p className="font-semibold">{inner}</p>;
    case 'bulletList':
      return <ul>{inner}</ul>;
    case 'orderedList':
      return <ol start={Number(attrs?.start ?? 1)}>{inner}</ol>;
    case 'listItem':
      return <li>{inner}</li>;
    case 'blockquote':
      return <blockquote>{inner}</blockquote>;
    case 'table':
      return (
        <table>
          <tbody>{inner}</tbody>
        </table>
      );
    case 'tableRow':
      return <tr>{inner}</tr>;
    case 'tableHeader':
      return <th>{inner}</th>;
    case 'tableCell':
      return <td>{inner}</td>;
    default:
      return <p>{inner}</p>;
  }
}

function marked(kind: Kind, words: BodyNode[]): ReactNode {
  const text = words.map((node, at) => <Fragment key={at}>{toText(node)}</Fragment>);
  if (kind === 'added') return <ins>{text}</ins>;
  return kind === 'removed' ? <del>{text}</del> : text;
}

function toText({ type, text, marks = [] }: BodyNode): ReactNode {
  if (type !== 'text') return <br />;
  return marks.reduce<ReactNode>((inner, mark) => {
    if (mark.type === 'bold') return <strong>{inner}</strong>;
    if (mark.type === 'italic') return <em>{inner}</em>;
    return mark.type === 'link' ? <span className="text-time">{inner}</span> : inner;
  }, text);
}
