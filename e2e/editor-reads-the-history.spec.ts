import { expect, signIn } from './fixtures';
import { hire } from './people';
import { inBothLanguages, type Hands } from './ways';
import { openNew } from './writing-desk';

const standfirst = ({ page, t }: Hands) => page.getByLabel(t('write.standfirst'));

async function saveWith(hands: Hands, text: string): Promise<void> {
  const { page, t } = hands;
  await standfirst(hands).fill(text);
  const save = page.getByRole('button', { name: t('write.save'), exact: true });
  await hands.press(save);
  await expect(page.getByText(t('safety.here'))).toBeHidden();
  await expect(save).toBeEnabled();
  await expect(page.getByRole('status').filter({ hasText: /\d\d:\d\d/ })).toBeVisible();
}

inBothLanguages(
  'two texts of an article are compared, and an earlier one is brought back',
  async (hands) => {
    const { page, locale, t } = hands;
    const person = await hire('editor', locale);
    await signIn(page, person);
    await openNew(page, locale);
    await page.getByLabel(t('write.title'), { exact: true }).fill(`Three texts ${Date.now()}`);
    await saveWith(hands, 'The stair is open. 楼梯开放。');
    await saveWith(hands, 'The lift is open. 电梯开放。');
    await page.getByLabel(t('write.note')).fill('Asked the janitor. 问过门房。');
    await saveWith(hands, 'The lift is open again. 电梯重新开放。');
    await expect(page.getByLabel(t('write.note'))).toHaveValue('');
    await page.getByLabel(t('write.note')).fill('And the caretaker. 也问过保安。');
    await hands.press(page.getByRole('button', { name: t('write.save'), exact: true }));
    await expect(page.getByLabel(t('write.note'))).toHaveValue('');

    await hands.press(page.getByRole('link', { name: t('write.history') }));
    const versions = page.getByRole('list', { name: t('history.list') }).locator('> li');
    await expect(versions).toHaveCount(4);
    await expect(versions.first()).toContainText(person.name);
    await expect(versions.first()).toContainText(t('history.newest'));
    await expect(versions.first()).toContainText('也问过保安');
    await expect(versions.nth(1)).toContainText('问过门房');
    await expect(versions.last()).toContainText(t('history.begun'));
    const from = page.getByRole('radio', { name: t('history.from', { number: 1 }) });
    if (locale === 'zh') await from.tap();
    else {
      await page.getByRole('radio', { name: t('history.from', { number: 2 }) }).focus();
      await page.keyboard.press('ArrowDown');
    }
    await expect(from).toBeChecked();
    await hands.press(page.getByRole('button', { name: t('history.compare') }));

    const difference = page.getByRole('region', { name: t('difference.label') });
    await expect(difference.locator('del').filter({ hasText: 'stair' })).toBeVisible();
    await expect(difference.locator('ins').filter({ hasText: 'again' })).toBeVisible();
    await expect(difference.locator('ins').filter({ hasText: '重新' })).toBeVisible();
    await hands.press(page.getByRole('button', { name: t('history.restore', { number: 1 }) }));
    await expect(standfirst(hands)).toHaveValue('The stair is open. 楼梯开放。');

    await hands.press(page.getByRole('link', { name: t('write.history') }));
    await expect(versions).toHaveCount(5);
    await expect(versions.first()).toContainText(t('history.kind.restored'));
    await hands.press(page.getByRole('link', { name: t('history.version', { number: 3 }) }));
    await expect(difference.locator('ins').filter({ hasText: 'again' })).toBeVisible();
  },
);
