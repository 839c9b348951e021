import {
  accessChoices,
  roleChoices,
  type EditorFilter,
} from '@/components/admin/people/editor-filters';
import { cleanLine } from '@/lib/articles/clean-text';

export type EditorsQuery = Record<string, string | string[] | undefined>;

/** Which people an address asks for; what it does not know counts as absent. */
export function toEditorFilter({ q, role, access }: EditorsQuery): EditorFilter {
  return {
    words: typeof q === 'string' ? cleanLine(q).slice(0, 100) : '',
    role: roleChoices.find((one) => one === role) ?? '',
    access: accessChoices.find((one) => one === access) ?? '',
  };
}
