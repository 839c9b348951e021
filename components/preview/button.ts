/** A button of a preview; readers' pages have none of their own. */
export const button =
  'border-ink hover:bg-hair min-h-11 cursor-pointer rounded-sm border px-4 font-semibold';

/** The same for what the page is for. */
export const chiefButton =
  'bg-ink text-paper hover:bg-seal-ink min-h-11 cursor-pointer rounded-sm px-4 font-semibold';
