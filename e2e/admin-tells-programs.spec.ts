import { expect, signIn } from './fixtures';
import { expectNoViolation, expectNoViolationInEither } from './page-checks';
import { hire } from './people';
import { inBothLanguages } from './ways';

/** Only when something is sent it is seen where a name leads: here to this machine itself. */
const nowhere = 'https://localhost:9443/news';

inBothLanguages('a program is to be told what changes for readers', async (hands) => {
  const { page, t, locale, press, write } = hands;
  const name = `App ${Date.now()}`;
  await signIn(page, await hire('admin', locale));
  await press(page.getByRole('link', { name: t('room.webhooks'), exact: true }));
  await press(page.getByRole('link', { name: t('webhooks.new') }));
  await page.waitForURL('**/admin/webhooks/new');
  const address = page.getByLabel(t('webhooks.url'));
  const add = page.getByRole('button', { name: t('webhooks.add') });
  await write(page.getByLabel(t('webhooks.name'), { exact: true }), name);
  await write(address, 'https://169.254.169.254/latest');
  await press(page.getByLabel(t('webhooks.kind.updated')));
  await press(add);
  await expect(address).toBeFocused();
  await expect(address).toHaveAttribute('aria-invalid', 'true');
  await write(address, nowhere);
  await press(add);
  const secret = page.getByLabel(t('webhooks.secret'), { exact: true });
  await expect(secret).toHaveValue(/^whsec_/);
  await expectNoViolation(page, 'the secret of a new webhook');

  await press(page.getByRole('link', { name: t('webhooks.goOn') }));
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await expect(secret).toHaveCount(0);
  await expect(page.getByLabel(t('webhooks.kind.updated'))).not.toBeChecked();
  await press(page.getByRole('button', { name: t('webhooks.test') }));
  // What others publish meanwhile is told as well, and leads to its article.
  const line = page
    .getByRole('list', { name: t('webhooks.log') })
    .locator('> li')
    .filter({ hasNot: page.getByRole('link') });
  await expect(line).toContainText(t('webhooks.state.failed'), { timeout: 20_000 });
  await press(line.locator('summary'));
  await expect(line.getByRole('group', { name: t('webhooks.body') })).toContainText('"ping"');
  await expectNoViolationInEither(page, 'a webhook with its log');
  await press(line.getByRole('button'));
  const attempts = line.locator('ol > li');
  await expect(attempts).toHaveCount(2, { timeout: 20_000 });
  await expect(attempts.first()).toContainText(t('webhooks.troubles.private'));

  await press(page.getByRole('button', { name: t('webhooks.switchOff') }));
  await expect(page.getByText(t('webhooks.off.editor'))).toBeVisible();
  await press(page.getByRole('button', { name: t('webhooks.renew') }));
  await press(page.getByRole('dialog').getByRole('button', { name: t('webhooks.renewDo') }));
  await expect(secret).toHaveValue(/^whsec_/);
  await press(page.getByRole('button', { name: t('webhooks.remove') }));
  const question = page.getByRole('dialog', { name: t('webhooks.removeTitle') });
  await press(question.getByRole('button', { name: t('webhooks.removeDo'), exact: true }));
  await page.waitForURL('**/admin/webhooks');
  await expect(page.getByText(name)).toHaveCount(0);
});
