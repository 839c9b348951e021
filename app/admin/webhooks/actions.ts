'use server';

import { NewWebhookForm, WebhookForm, WhichDelivery, WhichWebhook } from './webhook-forms';
import { findEditor } from '@/lib/auth/session';
import { formAction } from '@/lib/forms/form-action';
import { addWebhook } from '@/lib/newsroom/add-webhook';
import { changeWebhook } from '@/lib/newsroom/change-webhook';
import { pingWebhook } from '@/lib/newsroom/ping-webhook';
import { removeWebhook } from '@/lib/newsroom/remove-webhook';
import { renewWebhookSecret } from '@/lib/newsroom/renew-webhook-secret';
import { replayFailedDeliveries } from '@/lib/newsroom/replay-failed-deliveries';
import { replayWebhookDelivery } from '@/lib/newsroom/replay-webhook-delivery';
import { switchWebhookOff } from '@/lib/newsroom/switch-webhook-off';
import { switchWebhookOn } from '@/lib/newsroom/switch-webhook-on';

export const addWebhookAction = formAction({
  actor: findEditor,
  input: NewWebhookForm,
  act: addWebhook,
});

export const changeWebhookAction = formAction({
  actor: findEditor,
  input: WebhookForm,
  act: changeWebhook,
});

export const removeWebhookAction = formAction({
  actor: findEditor,
  input: WhichWebhook,
  act: removeWebhook,
});

export const switchWebhookOnAction = formAction({
  actor: findEditor,
  input: WhichWebhook,
  act: switchWebhookOn,
});

export const switchWebhookOffAction = formAction({
  actor: findEditor,
  input: WhichWebhook,
  act: switchWebhookOff,
});

export const renewWebhookSecretAction = formAction({
  actor: findEditor,
  input: WhichWebhook,
  act: renewWebhookSecret,
});

export const pingWebhookAction = formAction({
  actor: findEditor,
  input: WhichWebhook,
  act: pingWebhook,
});

export const replayWebhookDeliveryAction = formAction({
  actor: findEditor,
  input: WhichDelivery,
  act: replayWebhookDelivery,
});

export const replayFailedDeliveriesAction = formAction({
  actor: findEditor,
  input: WhichWebhook,
  act: replayFailedDeliveries,
});
