import { glob, readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Puts the styles and scripts of a folder beside themselves as `.br` and `.gz`, as small as they get. */
export async function compressFiles(folder: string): Promise<void> {
  for await (const file of glob(`${folder}/**/*.{css,js}`)) {
    const bytes = await readFile(file);
    const params = { [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT };
    await writeFile(`${file}.br`, await brotli(bytes, { params }));
    await writeFile(`${file}.gz`, await zip(bytes, { level: 9 }));
  }
}
