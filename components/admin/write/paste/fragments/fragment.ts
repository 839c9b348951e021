/** What it is that is pasted, its HTML, and the document that it becomes (body-lines.ts). */
export type Fragment = [what: string, html: string, document: string[]];
