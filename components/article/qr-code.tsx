import { encode } from 'uqr';

const drawingId = 'qr-code';
/** Empty modules around the code, as ISO/IEC 18004 asks for. */
const quietZone = 4;
/** Scanners read all eight masks; looking for the best of them costs a millisecond a page. */
const maskPattern = 3;

/** The drawing of a page's QR code, which holds `text`. It stands in a page once and is shown by `QrCode`. */
export function QrCodeDrawing({ text }: { text: string }) {
  const { size, data } = encode(text, { ecc: 'M', border: 0, maskPattern });
  const side = size + 2 * quietZone;
  return (
    <svg className="absolute size-0" aria-hidden="true">
      <symbol id={drawingId} viewBox={`${-quietZone} ${-quietZone} ${side} ${side}`}>
        <path d={`M0 .5${drawRows(data)}`} stroke="#000" shapeRendering="crispEdges" />
      </symbol>
    </svg>
  );
}

/** The page's QR code: black on white also in the dark, so that every scanner reads it. */
export function QrCode({ label, className }: { label: string; className: string }) {
  return (
    <svg role="img" aria-label={label} className={`bg-[#fff] ${className}`}>
      <use href={`#${drawingId}`} />
    </svg>
  );
}

/** Each row as strokes one module high, every stroke starting from where the last one ended. */
function drawRows(rows: boolean[][]): string {
  let [fromX, fromY] = [0, 0];
  return rows
    .flatMap((row, y) => darkRuns(row).map((run) => ({ ...run, y })))
    .map(({ start, length, y }) => {
      const move = `m${start - fromX} ${y - fromY}h${length}`;
      [fromX, fromY] = [start + length, y];
      return move;
    })
    .join('');
}

function darkRuns(row: boolean[]): { start: number; length: number }[] {
  const starts = row.flatMap((isDark, x) => (isDark && !row[x - 1] ? [x] : []));
  return starts.map((start) => {
    const end = row.indexOf(false, start);
    return { start, length: (end === -1 ? row.length : end) - start };
  });
}
