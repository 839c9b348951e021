'use client';

import { useState } from 'react';
import { ActForm, type FormAct } from './form/act-form.client';
import { ChoiceField } from './form/fields.client';
import { useAdminText } from './messages.client';
import { PickField } from './write/pick-field.client';
import type { NameChoices } from './write/written-article';

type Changed = { changed: number; same: number; leftOut: number };

type Props = {
  action: FormAct<Changed>;
  articleIds: string[];
  /** How many of them readers have now. */
  publicCount: number;
  names: Pick<NameChoices, 'sections' | 'tags'>;
  lang: string;
};

/** Asks for a section and tags, and says what changing them will do. */
export function ChangePlacesForm({ action, articleIds, publicCount, names, lang }: Props) {
  const t = useAdminText();
  const [addTagIds, setAdded] = useState<string[]>([]);
  const [removeTagIds, setRemoved] = useState<string[]>([]);
  const [changed, setChanged] = useState<Changed | null>(null);
  return (
    <ActForm
      action={action}
      submit={t('change.do', { count: articleIds.length })}
      look={publicCount > 0 ? 'button-go' : 'button-ink'}
      done={changed ? t('change.done', changed) : undefined}
      onDone={setChanged}
      className="mt-6 max-w-132"
    >
      <input type="hidden" name="articleIds" value={JSON.stringify(articleIds)} />
      <input type="hidden" name="addTagIds" value={JSON.stringify(addTagIds)} />
      <input type="hidden" name="removeTagIds" value={JSON.stringify(removeTagIds)} />
      <ChoiceField name="sectionId" label={t('change.section')}>
        <option value="">{t('change.sectionStays')}</option>
        {names.sections.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </ChoiceField>
      <PickField
        name="tagToAdd"
        label={t('change.addTags')}
        lang={lang}
        choices={names.tags}
        chosen={addTagIds}
        onChange={setAdded}
        isEditable
      />
      <PickField
        name="tagToRemove"
        label={t('change.removeTags')}
        lang={lang}
        choices={names.tags}
        chosen={removeTagIds}
        onChange={setRemoved}
        isEditable
      />
      {publicCount > 0 && <p>{t('change.readers', { count: publicCount })}</p>}
    </ActForm>
  );
}
