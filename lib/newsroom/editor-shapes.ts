import { z } from 'zod';
import { Role } from '@/lib/db/generated/enums';
import { allLocales, defaultLocale } from '@/lib/i18n/locales';
import { line } from './text-shapes';

/** The longest that better-auth hashes is 128 characters. */
export const Password = z
  .string('passwordTooShort')
  .min(12, 'passwordTooShort')
  .max(128, 'passwordTooLong');

export const RoleGiven = z.enum(Role, 'roleUnknown');

/** A password as people type it who cannot see it: twice. */
export const PasswordTwice = z
  .object({ password: Password, repeated: z.string() })
  .refine(({ password, repeated }) => password === repeated, {
    error: 'passwordsDiffer',
    path: ['repeated'],
  });

export const EditorName = line(100, 'nameMissing', 'nameTooLong');

/** A person who is to sign in. Mail addresses are kept in lower case, and compared so. */
export const Person = z.object({
  name: EditorName,
  email: z
    .string('emailInvalid')
    .transform((email) => email.trim().toLowerCase())
    .pipe(z.email('emailInvalid').max(254, 'emailInvalid')),
  role: RoleGiven,
  locale: z.enum(allLocales, 'localeUnknown').default(defaultLocale),
});

export const NewEditor = Person.extend({ password: Password });
