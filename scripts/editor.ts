import { operator } from '@/lib/auth/actor';
import { db } from '@/lib/db/client';
import type { Role } from '@/lib/db/generated/enums';
import { StartError } from '@/lib/errors';
import { isLocale } from '@/lib/i18n/locales';
import { changeEditorRole } from '@/lib/newsroom/change-editor-role';
import { createEditor } from '@/lib/newsroom/create-editor';
import { disableEditor } from '@/lib/newsroom/disable-editor';
import { enableEditor } from '@/lib/newsroom/enable-editor';
import { resetPassword } from '@/lib/newsroom/reset-password';
import { newPassword } from '@/prisma/seed/factories';
import { runCommand } from './command';
import { openDatabase } from './database';
import { endWhenAsked } from './ending';

const help = `
npm run editor -- list
npm run editor -- create <e-mail> --name <name> --role <writer|editor|admin> [--locale <en|zh>] [--password <password>]
npm run editor -- role <e-mail> <writer|editor|admin>
npm run editor -- password <e-mail> [--password <password>]
npm run editor -- disable <e-mail>
npm run editor -- enable <e-mail>

Who can sign in. A password that is not given is made up and printed. A new password and disabling
end the editor's sessions.
`;

type Options = Record<string, string | boolean | undefined>;
type Act = (words: string[], options: Options) => Promise<string>;

const acts: Record<string, Act> = {
  list: async () => {
    const editors = await db().editor.findMany({ orderBy: { email: 'asc' } });
    const lines = editors.map(({ email, role, name, disabledAt }) =>
      [email, role, name, disabledAt ? 'disabled' : ''].join('\t').trimEnd(),
    );
    return lines.join('\n') || 'There are no editors.';
  },

  create: async ([email = ''], { name = '', role = '', locale = 'en', password }) => {
    if (!isLocale(locale)) throw new StartError(`There is no language "${locale}".`);
    const secret = String(password ?? newPassword());
    const editor = { email, name: String(name), role: readRole(role), locale, password: secret };
    await createEditor(operator, editor);
    return `${email} can sign in as ${editor.role}${password ? '' : ` with the password ${secret}`}.`;
  },

  role: async ([email, role]) => {
    await changeEditorRole(operator, { editorId: await idOf(email), role: readRole(role) });
    return `${email} is ${role} now.`;
  },

  password: async ([email], { password }) => {
    const secret = String(password ?? newPassword());
    await resetPassword(operator, { editorId: await idOf(email), password: secret });
    return `${email} has a new password${password ? '' : `: ${secret}`}.`;
  },

  disable: async ([email]) => {
    await disableEditor(operator, { editorId: await idOf(email) });
    return `${email} cannot sign in any more.`;
  },

  enable: async ([email]) => {
    await enableEditor(operator, { editorId: await idOf(email) });
    return `${email} can sign in again.`;
  },
};

const text = { type: 'string' } as const;

await runCommand(
  help,
  { name: text, role: text, locale: text, password: text },
  async ({ words: [word = '', ...words], options }) => {
    const act = acts[word];
    if (!act) throw new StartError(`Say what to do.\n${help.trimEnd()}`);
    endWhenAsked(130);
    await openDatabase({ what: 'npm run editor' });
    console.log(await act(words, options));
  },
);

async function idOf(email = ''): Promise<string> {
  const editor = await db().editor.findUnique({ where: { email: email.toLowerCase() } });
  if (!editor) throw new StartError(`There is no editor with the e-mail address "${email}".`);
  return editor.id;
}

function readRole(role: unknown): Role {
  if (role === 'writer' || role === 'editor' || role === 'admin') return role;
  throw new StartError(`A role is writer, editor or admin, not "${String(role ?? '')}".`);
}
