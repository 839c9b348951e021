import { takeFile } from '../../take-file';
import { heaviestPicture } from '@/lib/media/make-variants';
import { addPicture } from '@/lib/newsroom/add-picture';
import { replacePicture } from '@/lib/newsroom/replace-picture';

export const dynamic = 'force-dynamic';

/** Takes the file of a new picture, or of the one that `replaces` names. */
export async function POST(request: Request): Promise<Response> {
  const replaces = new URL(request.url).searchParams.get('replaces');
  return takeFile(request, {
    most: heaviestPicture,
    tooHeavy: 'pictureTooHeavy',
    act: async (editor, file, signal) =>
      replaces
        ? { ...(await replacePicture(editor, { pictureId: replaces, file, signal })), isNew: true }
        : addPicture(editor, { file, signal }),
  });
}
