import type { Thing } from 'schema-dts';

/**
 * What a page says of itself to programs (schema.org), as data that no browser runs. The one place where
 * text becomes markup unasked: whatever could end the element, or begin another, is written in JSON's own
 * way (`<` as `\u003c`), which reads back as the same.
 */
export function StructuredData({ things }: { things: Thing[] }) {
  const graph = { '@context': 'https://schema.org', '@graph': things };
  const json = JSON.stringify(graph).replace(/[<>&\u2028\u2029]/g, escapeSequence);
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}

function escapeSequence(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
