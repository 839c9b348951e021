import { Fragment, type ReactNode } from 'react';
import type { AdminText } from '../admin-text';
import { isTextblock, type BodyNode } from '@/lib/articles/body-node';
import type { BlockChange, WordChange } from '@/lib/articles/compare-blocks';

type Kind = WordChange['kind'];

/** A block of a text with what was added to it and what was taken away, in its own form. */
export function ChangedBlock({ change, t }: { change: BlockChange; t: AdminText }): ReactNode {
  if (change.kind === 'words') {
    return shell(
      change.block,
      change.words.map(({ kind, words }, at) => (
        <Fragment key={at}>{marked(kind, words)}</Fragment>
      )),
      t,
    );
  }
  if (change.kind === 'inside') {
    return shell(
      change.block,
      change.blocks.map((inner, at) => <ChangedBlock key={at} change={inner} t={t} />),
      t,
    );
  }
  return whole(change.block, change.kind, t);
}

/** A block of which all became the same: it stayed, came or went. */
function whole(block: BodyNode, kind: Kind, t: AdminText): ReactNode {
  const content = block.content ?? [];
  const name = nameOf(block, t);
  if (name) return <p>{marked(kind, [{ type: 'text', text: name }, ...content])}</p>;
  if (isTextblock(block)) return shell(block, marked(kind, content), t);
  return shell(
    block,
    content.map((inner, at) => <Fragment key={at}>{whole(inner, kind, t)}</Fragment>),
    t,
  );
}

/** What a block is that is more than its words; `null` for one that its words say. */
function nameOf({ type, attrs, content = [] }: BodyNode, t: AdminText): string | null {
  switch (type) {
    case 'figure':
      return `${t('history.picture')}${content.length > 0 ? ': ' : ''}`;
    case 'embed':
      return `${t('inText.embed')}: ${String(attrs?.title)}`;
    case 'document':
      return `PDF: ${String(attrs?.title)}`;
    case 'horizontalRule':
      return t('tools.horizontalRule');
    case undefined:
    default:
      return null;
  }
}

/** The element of a block; what stands in a note is no heading of its page. */
function shell({ type = '', attrs }: BodyNode, inner: ReactNode, t: AdminText): ReactNode {
  switch (type) {
    case 'title':
      return <p className="headline text-xl">{inner}</p>;
    case 'heading':
    case 'infoBoxTitle':
      return <p className="font-semibold">{inner}</p>;
    case 'bulletList':
      return <ul>{inner}</ul>;
    case 'orderedList':
      return <ol start={Number(attrs?.start ?? 1)}>{inner}</ol>;
    case 'listItem':
      return <li>{inner}</li>;
    case 'blockquote':
      return <blockquote>{inner}</blockquote>;
    case 'codeBlock':
      return <pre>{inner}</pre>;
    case 'figure':
      return (
        <p>
          {t('history.picture')}: {inner}
        </p>
      );
    case 'gallery':
    case 'infoBox':
      return <div className="border-line grid gap-2 border p-3">{inner}</div>;
    case 'table':
      return (
        <table>
          {attrs?.caption ? (
            <caption className="text-start">{String(attrs.caption)}</caption>
          ) : null}
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

function toText({ type, text, attrs, marks = [] }: BodyNode): ReactNode {
  if (type === 'footnote') return ` [${String(attrs?.text)}] `;
  if (type !== 'text') return <br />;
  return marks.reduce<ReactNode>((inner, mark) => {
    if (mark.type === 'bold') return <strong>{inner}</strong>;
    if (mark.type === 'italic') return <em>{inner}</em>;
    if (mark.type === 'code') return <code>{inner}</code>;
    return mark.type === 'link' ? <span className="text-time">{inner}</span> : inner;
  }, text);
}
