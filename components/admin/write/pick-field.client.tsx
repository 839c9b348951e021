'use client';

import { useId, useState, type KeyboardEvent } from 'react';
import type { Choice } from './written-article';
import { PanelField } from './panel-field.client';
import type { Trouble } from './article-answer';
import { isComposing } from '../is-composing';
import { useAdminText } from '../messages.client';

type PickFieldProps = {
  name: string;
  label: string;
  lang: string;
  choices: Choice[];
  chosen: string[];
  onChange: (ids: string[]) => void;
  isEditable: boolean;
  trouble?: Trouble | null;
};

/**
 * Several of many names: typed with the browser's own completion, each then a button that takes it
 * off again. The order is that of choosing.
 */
export function PickField(props: PickFieldProps) {
  const { name, label, lang, choices, chosen, onChange, isEditable, trouble = null } = props;
  const t = useAdminText();
  const listId = useId();
  const [typed, setTyped] = useState('');
  const [isUnknown, setUnknown] = useState(false);
  const left = choices.filter(({ id }) => !chosen.includes(id));

  function add({ id }: Choice) {
    onChange([...chosen, id]);
    setTyped('');
    setUnknown(false);
  }

  function onType(text: string, isPicked: boolean) {
    const found = isPicked && left.find((choice) => choice.name === text);
    if (found) return add(found);
    setTyped(text);
    setUnknown(false);
  }

  function onKey(event: KeyboardEvent) {
    if (isComposing(event.nativeEvent)) return;
    if (event.key === 'Backspace' && typed === '') onChange(chosen.slice(0, -1));
    if (event.key !== 'Enter') return;
    event.preventDefault();
    const found = findChoice(left, typed);
    if (found) add(found);
    else setUnknown(typed.trim() !== '');
  }

  return (
    <div>
      <PanelField
        name={name}
        label={label}
        hint={isUnknown ? t('write.nameUnknown', { name: typed.trim() }) : undefined}
        trouble={trouble}
      >
        {(field) => (
          <input
            {...field}
            lang={lang}
            list={listId}
            value={typed}
            placeholder={t(choices.length > 0 ? 'write.pickHint' : 'write.pickNothing')}
            readOnly={!isEditable}
            autoComplete="off"
            onChange={(event) => onType(event.target.value, isFromList(event.nativeEvent))}
            onKeyDown={onKey}
          />
        )}
      </PanelField>
      <datalist id={listId}>
        {left.map((choice) => (
          <option key={choice.id} value={choice.name} />
        ))}
      </datalist>
      <Chosen
        choices={choices}
        chosen={chosen}
        lang={lang}
        isEditable={isEditable}
        onTakeOff={(id) => onChange(chosen.filter((one) => one !== id))}
      />
    </div>
  );
}

type ChosenProps = Pick<PickFieldProps, 'choices' | 'chosen' | 'lang' | 'isEditable'> & {
  onTakeOff: (id: string) => void;
};

function Chosen({ choices, chosen, lang, isEditable, onTakeOff }: ChosenProps) {
  const t = useAdminText();
  const names = new Map(choices.map(({ id, name }) => [id, name]));
  if (chosen.length === 0) return null;
  return (
    <ul className="mt-2 flex flex-wrap gap-2">
      {chosen.map((id) => {
        const name = names.get(id) ?? '…';
        return (
          <li key={id}>
            <button
              type="button"
              disabled={!isEditable}
              onClick={() => onTakeOff(id)}
              aria-label={t('write.takeOff', { name })}
              className="chip cursor-pointer gap-2"
            >
              <span lang={lang}>{name}</span>
              <span aria-hidden="true">×</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** The one that is meant: of that very name, else the only one that begins so. */
function findChoice(choices: Choice[], typed: string): Choice | undefined {
  const wanted = typed.trim().toLowerCase();
  if (!wanted) return undefined;
  const same = choices.find(({ name }) => name.toLowerCase() === wanted);
  const starting = choices.filter(({ name }) => name.toLowerCase().startsWith(wanted));
  return same ?? (starting.length === 1 ? starting[0] : undefined);
}

/** Whether a text came whole from the list of names, not letter by letter. */
function isFromList(event: Event): boolean {
  return !(event instanceof InputEvent) || event.inputType === 'insertReplacementText';
}
