import { readFile } from 'node:fs/promises';
import { operator } from '@/lib/auth/actor';
import { addPicture } from '@/lib/newsroom/add-picture';

// Adds the picture in a file, until it is killed.
const [file = ''] = process.argv.slice(2);
await addPicture(operator, { file: await readFile(file) });
process.exit(0);
