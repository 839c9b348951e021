'use server';

import { SettingsForm } from './settings-form';
import { findEditor } from '@/lib/auth/session';
import { formAction } from '@/lib/forms/form-action';
import { changeSiteSettings } from '@/lib/newsroom/change-site-settings';

export const changeSiteSettingsAction = formAction({
  actor: findEditor,
  input: SettingsForm,
  act: changeSiteSettings,
});
