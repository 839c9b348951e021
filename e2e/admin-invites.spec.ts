import { expect, signIn, test } from './fixtures';
import { hire } from './people';
import { inBothLanguages, pressEnter } from './ways';
import { openNew, save, write } from './writing-desk';

const password = 'eleven weeks of handrails';

test('an invited person comes in by the link, writes, and stays out of rooms that are not theirs; the admin ends it', async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  const admin = await hire('admin');
  await signIn(page, admin);
  await page.goto('/admin/editors');
  const email = `invited-${Date.now()}@example.org`;
  const form = page
    .locator('form')
    .filter({ has: page.getByRole('button', { name: 'Make a link' }) });
  await form.getByLabel('Name').fill('Tao Min');
  await form.getByLabel('E-mail address').fill(email);
  await form.getByRole('button', { name: 'Make a link' }).click();
  const link = await page.getByLabel('Link', { exact: true }).inputValue();
  await expect(page.getByText('The link works until').first()).toBeVisible();

  const own = await browser.newContext({ viewport: { width: 390, height: 800 } });
  const person = await own.newPage();
  await person.goto(link);
  await expect(person.getByText('invites you, Tao Min,')).toBeVisible();
  await person.getByLabel('New password').fill(password);
  await person.getByLabel('The same once more').fill('something else entirely');
  await person.getByRole('button', { name: 'Set it and go in' }).click();
  await expect(person.getByLabel('The same once more')).toHaveAttribute('aria-invalid', 'true');
  await person.getByLabel('The same once more').fill(password);
  await person.keyboard.press('Enter');
  await person.waitForURL('**/admin');
  await expect(person.getByRole('heading', { level: 1, name: 'Desk' })).toBeVisible();
  await openNew(person, 'en');
  await write(person, { title: `First steps ${Date.now()}`, paragraphs: ['Hello.'] });
  await save(person);
  const refused = await person.goto('/admin/editors');
  expect(refused?.status()).toBe(403);
  await expect(person.getByRole('heading', { name: 'This room is not open to you' })).toBeVisible();

  await page.goto(link);
  await expect(page.getByText('This link does not work any more.')).toBeVisible();
  await page.goto('/admin/editors');
  await page.getByRole('searchbox').fill(email);
  await page.keyboard.press('Enter');
  await page
    .getByRole('listitem')
    .filter({ hasText: email })
    .getByRole('link', { name: 'Tao Min' })
    .click();
  await page.getByRole('button', { name: 'End', exact: true }).click();
  await expect(page.getByText('Nowhere at the moment.')).toBeVisible();
  await person.goto('/admin/articles');
  await expect(person).toHaveURL(/sign-in/);
  await page.getByRole('button', { name: 'Disable' }).click();
  await expect(page.getByRole('button', { name: 'Let in again' })).toBeVisible();
  await person.getByLabel('E-mail address').fill(email);
  await person.getByLabel('Password').fill(password);
  await person.getByRole('button', { name: 'Sign in' }).click();
  await expect(person.getByRole('alert').filter({ hasText: /\S/ })).toBeVisible();
  await own.close();
});

test('one’s own password and name change in the profile, in Chinese and by keyboard', async ({
  page,
}) => {
  const me = await hire('writer', 'zh');
  await signIn(page, me);
  await page.getByRole('link', { name: me.name }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: '个人资料' })).toBeVisible();
  await expect(page.locator('main button[type=submit]').first()).toBeEnabled();
  await page.getByLabel('姓名').fill('陶敏');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: '陶敏' })).toBeVisible();
  await expect(page.locator('main button[type=submit]').first()).toBeEnabled();
  await page.getByRole('combobox', { name: '编辑部界面语言' }).focus();
  await page.keyboard.press('E');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Your profile' })).toBeVisible();
  await pressEnter(page.getByRole('button', { name: '中文' }));
  await expect(page.getByRole('heading', { level: 1, name: '个人资料' })).toBeVisible();
  await page.getByLabel('当前密码').fill('not this one');
  await page.getByLabel('新密码').fill(password);
  await page.getByLabel('再输入一次').fill(password);
  await pressEnter(page.getByRole('button', { name: '显示 新密码' }));
  await expect(page.getByLabel('新密码')).toHaveAttribute('type', 'text');
  await expect(page.getByLabel('再输入一次')).toHaveAttribute('type', 'password');
  await expect(page.getByRole('button', { name: '隐藏 新密码' })).toBeFocused();
  await page.getByLabel('再输入一次').press('Enter');
  await expect(page.getByLabel('新密码')).toHaveAttribute('type', 'password');
  await expect(page.getByLabel('当前密码')).toHaveAttribute('aria-invalid', 'true');
  await page.getByLabel('当前密码').fill(me.password);
  await page.keyboard.press('Enter');
  await expect(page.getByText('已修改，其他地方的登录都已结束。')).toBeVisible();
  await page.getByRole('button', { name: '退出' }).click();
  await page.waitForURL('**/sign-in**');
  await signIn(page, { email: me.email, password });
});

for (const [locale, say] of [
  [
    'en',
    {
      find: 'Find by name or e-mail address',
      role: 'Role',
      writer: 'Writer',
      access: 'Account',
      disabled: 'Disabled',
      nobody: 'Nobody is like that.',
      make: 'Link for a new password',
      link: 'Link',
      open: /made a link for a new password\. It works until/,
      takeBack: 'Take back',
      ended: 'This link does not work any more.',
    },
  ],
  [
    'zh',
    {
      find: '按姓名或邮箱查找',
      role: '角色',
      writer: '撰稿人',
      access: '账号',
      disabled: '已停用',
      nobody: '没有符合条件的人员。',
      make: '生成重设密码的链接',
      link: '链接',
      open: /生成了一个重设密码的链接，有效期至/,
      takeBack: '收回',
      ended: '这个链接已经失效',
    },
  ],
] as const) {
  test(`somebody is found, and their link for a new password taken back, by keyboard (${locale})`, async ({
    page,
  }) => {
    const person = await hire('writer');
    const admin = await hire('admin', locale);
    await signIn(page, admin);
    await page.goto('/admin/editors');
    await page.getByRole('searchbox', { name: say.find }).fill(person.email.toUpperCase());
    await page.keyboard.press('Enter');
    await expect(page.getByRole('link', { name: person.name })).toBeVisible();
    await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(1);
    await page.getByLabel(say.access, { exact: true }).selectOption(say.disabled);
    await page.getByRole('searchbox').press('Enter');
    await expect(page.getByText(say.nobody)).toBeVisible();
    await page.getByLabel(say.access, { exact: true }).selectOption('');
    await page.getByRole('search').getByLabel(say.role, { exact: true }).selectOption(say.writer);
    await page.getByRole('searchbox').press('Enter');
    await page.getByRole('link', { name: person.name }).press('Enter');

    await pressEnter(page.getByRole('button', { name: say.make }));
    const link = await page.getByLabel(say.link, { exact: true }).inputValue();
    await expect(page.getByText(say.open)).toContainText(admin.name);
    await page.reload();
    await pressEnter(page.getByRole('button', { name: say.takeBack }));
    await expect(page.getByText(say.open)).toBeHidden();
    await page.goto(link);
    await expect(page.getByText(say.ended)).toBeVisible();
  });
}

inBothLanguages(
  'somebody is invited, gets another role, is disabled and let in again, and the audit says so',
  async (hands) => {
    const { page, locale, t } = hands;
    await signIn(page, await hire('admin', locale));
    await page.goto('/admin/editors');
    const name = `Tao Min 陶敏 ${Date.now()}`;
    const invite = page
      .locator('form')
      .filter({ has: page.getByRole('button', { name: t('people.invite') }) });
    await hands.write(invite.getByLabel(t('people.name')), name);
    await hands.write(invite.getByLabel(t('signIn.email')), `${Date.now()}@example.org`);
    await hands.press(invite.getByRole('button', { name: t('people.invite') }));
    const link = await page.getByLabel(t('people.link'), { exact: true }).inputValue();
    const person = await page.context().browser()?.newPage();
    if (!person) throw new Error('There is no browser.');
    await person.goto(link);
    await expect(person.locator('button[type=submit]').first()).toBeEnabled();
    await person.locator('input[type=password]').first().fill(password);
    await person.locator('input[type=password]').last().fill(password);
    await person.keyboard.press('Enter');
    await person.waitForURL('**/admin');

    await page.goto('/admin/editors');
    await hands.write(page.getByRole('searchbox'), name);
    await page.keyboard.press('Enter');
    await page.waitForURL(/Tao/);
    await hands.press(page.getByRole('main').getByRole('link', { name }));
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    await hands.choose(page.getByLabel(t('people.role')), t('role.editor'));
    const ofRole = page.locator('form').filter({ has: page.getByLabel(t('people.role')) });
    const isKept = page.waitForResponse((answer) => answer.request().method() === 'POST');
    await hands.press(ofRole.getByRole('button', { name: t('people.save') }));
    await isKept;
    await page.reload();
    await expect(page.getByLabel(t('people.role'))).toHaveValue('editor');
    await hands.press(page.getByRole('button', { name: t('people.disable'), exact: true }));
    const letIn = page.getByRole('button', { name: t('people.enable'), exact: true });
    await expect(letIn).toBeVisible();
    await person.goto('/admin/articles');
    await expect(person).toHaveURL(/sign-in/);
    await person.close();
    await hands.press(letIn);
    await expect(letIn).toBeHidden();

    await page.goto('/admin/audit');
    const act = page.getByRole('combobox', { name: t('audit.act'), exact: true });
    await hands.choose(act, t('audit.names.editor:change-role'));
    await hands.press(page.getByRole('button', { name: t('audit.apply'), exact: true }));
    await page.waitForURL(/act=/);
    const events = page.getByRole('list', { name: t('audit.list') }).getByRole('listitem');
    await expect(events.filter({ hasText: name }).first()).toContainText(t('role.editor'));
    await hands.press(page.getByRole('link', { name: t('audit.clear'), exact: true }));
    await expect(events.filter({ hasText: name }).first()).toBeVisible();
  },
);
