/** A PDF of these objects, in their order; the first is its catalog. */
function pdfOf(objects: string[], trailer = ''): Buffer {
  let text = '%PDF-1.7\n';
  const places = objects.map((object, at) => {
    const place = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  text += `xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}`;
  text += `trailer\n<< /Size ${size} /Root 1 0 R ${trailer}>>\nstartxref\n`;
  text += `${text.lastIndexOf('xref\n0')}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}

let count = 0;

/**
 * A PDF like no other, of empty pages.
 *
 * @param catalog what its catalog has more; `more`: further objects, from number 4 on
 */
export function drawDocument({ pages = 1, catalog = '', more = [] as string[] } = {}): Buffer {
  const kids = '3 0 R '.repeat(pages);
  return pdfOf(
    [
      `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
      `<< /Type /Pages /Kids [${kids}] /Count ${pages} >>`,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << >> >>`,
      ...more,
    ],
    `/Info << /Title (${process.pid} ${Date.now()} ${++count}) >> `,
  );
}
