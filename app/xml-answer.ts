/** An XML file as an answer. */
export function xmlAnswer(xml: string, type = 'application/xml'): Response {
  return new Response(xml, { headers: { 'Content-Type': `${type}; charset=utf-8` } });
}
