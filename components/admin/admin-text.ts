import type { adminTranslator } from '@/lib/i18n/translate';

/** The newsroom's sentences in one language, as its server components are given them. */
export type AdminText = ReturnType<typeof adminTranslator>;
