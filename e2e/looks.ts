import { expect, type Page } from 'playwright/test';
import sharp from 'sharp';
import { settle } from './page-checks';

/** The screens on which every look is kept, and how wide its picture is: enough to see what moved. */
const screens = {
  phone: { viewport: { width: 390, height: 844 }, kept: 156 },
  desk: { viewport: { width: 1280, height: 900 }, kept: 320 },
};

const tallest = 2_600;

/** What moves with the clock is out of sight. */
const withoutTimes = 'time { visibility: hidden } html { scroll-behavior: auto }';

/**
 * Compares how the open page looks, on phone and desk, light and dark, with the pictures kept in
 * e2e/looks. `UPDATE_LOOKS=1 npm test -- --only=journeys` keeps new ones: look at each.
 *
 * @param name of the page or state, with its language
 */
export async function expectLooks(page: Page, name: string): Promise<void> {
  if (process.env.LOOKS === 'off') return;
  await waitForFonts(page);
  for (const [screen, { viewport, kept }] of Object.entries(screens)) {
    await page.setViewportSize(viewport);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await settle(page);
      const shot = await page.screenshot({
        fullPage: true,
        animations: 'disabled',
        style: withoutTimes,
      });
      const look = await shrink(shot, kept);
      expect
        .soft(look)
        .toMatchSnapshot(`${name.replaceAll(' ', '-')}-${screen}-${colorScheme}.jpg`, {
          maxDiffPixelRatio: 0.01,
        });
    }
  }
}

/** Loads the page anew with fonts that it waits for, however busy this machine is. */
async function waitForFonts(page: Page): Promise<void> {
  await page.route('**/*.css', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replaceAll('font-display:optional', 'font-display:block');
    await route.fulfill({ response, body });
  });
  await page.reload();
}

async function shrink(shot: Buffer, width: number): Promise<Buffer> {
  const { width: full, height } = await sharp(shot).metadata();
  return sharp(shot)
    .extract({ left: 0, top: 0, width: full, height: Math.min(height, tallest) })
    .resize({ width })
    .jpeg({ quality: 50, mozjpeg: true })
    .toBuffer();
}
