import { takeFile } from '../../take-file';
import { heaviestDocument } from '@/lib/media/open-document';
import { addDocument } from '@/lib/newsroom/add-document';

export const dynamic = 'force-dynamic';

/** Takes the file of a new PDF, which is called `name`. */
export async function POST(request: Request): Promise<Response> {
  const name = new URL(request.url).searchParams.get('name') ?? '';
  return takeFile(request, {
    most: heaviestDocument,
    tooHeavy: 'documentTooHeavy',
    act: (editor, file, signal) => addDocument(editor, { name, file, signal }),
  });
}
