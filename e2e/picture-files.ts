import type { JSHandle, Locator, Page } from 'playwright/test';
import sharp from 'sharp';

type PictureFile = { name: string; mimeType: string; buffer: Buffer };

/** A picture like no other, so that it is a new one to the newsroom. */
export async function newPictureFile(
  name: string,
  { width = 900, height = 600 } = {},
): Promise<PictureFile> {
  const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const;
  const buffer = await sharp({ create: { width, height, channels: 3, background: '#000', noise } })
    .jpeg()
    .toBuffer();
  return { name, mimeType: 'image/jpeg', buffer };
}

/** The address of the next picture that comes in from this page. */
export async function nextAdded(page: Page): Promise<string> {
  const answer = await page.waitForResponse(
    (response) =>
      new URL(response.url()).pathname === '/admin/pictures/upload' && response.status() === 200,
  );
  const { result } = (await answer.json()) as { result: { id: string } };
  return `/admin/pictures/${result.id}`;
}

/** A file as it is dropped or pasted. */
export function dataTransferOf(
  page: Page,
  { name, mimeType, buffer }: PictureFile,
): Promise<JSHandle<DataTransfer>> {
  const file = { name, mimeType, base64: buffer.toString('base64') };
  return page.evaluateHandle(({ name, mimeType, base64 }) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const transfer = new DataTransfer();
    transfer.items.add(new File([bytes], name, { type: mimeType }));
    return transfer;
  }, file);
}

/** Lets a file fall on an element, as from another window. */
export async function dropFile(target: Locator, name: string, mimeType: string, file: Buffer) {
  await target.evaluate(
    (element, { name, mimeType, base64 }) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([bytes], name, { type: mimeType }));
      const { left, top, height } = element.getBoundingClientRect();
      const place = { clientX: left + 4, clientY: top + height / 2 };
      const init = { ...place, dataTransfer, bubbles: true, cancelable: true };
      element.dispatchEvent(new DragEvent('drop', init));
    },
    { name, mimeType, base64: file.toString('base64') },
  );
}
