'use server';

import { z } from 'zod';
import { findEditor } from '@/lib/auth/session';
import { formAction } from '@/lib/forms/form-action';
import { giveUpDelivery } from '@/lib/newsroom/give-up-delivery';
import { retryAllDeliveries } from '@/lib/newsroom/retry-all-deliveries';
import { retryDelivery } from '@/lib/newsroom/retry-delivery';

const WhichDelivery = z.object({ deliveryId: z.string() });

export const retryDeliveryAction = formAction({
  actor: findEditor,
  input: WhichDelivery,
  act: retryDelivery,
});

export const giveUpDeliveryAction = formAction({
  actor: findEditor,
  input: WhichDelivery,
  act: giveUpDelivery,
});

export const retryAllDeliveriesAction = formAction({
  actor: findEditor,
  input: z.object({}),
  act: retryAllDeliveries,
});
