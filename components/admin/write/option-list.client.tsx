'use client';

import { useEffect, useRef, type ReactNode } from 'react';

type OptionListProps = {
  id: string;
  label: string;
  options: { key: string; content: ReactNode }[];
  /** The option that Enter would choose. */
  at: number;
  onChoose: (at: number) => void;
  /** Whether Tab may stop there: a list that scrolls has to be reached where no combobox says whose it is. */
  isStop?: boolean;
};

/** The id of an option, for `aria-activedescendant`. */
export const optionId = (listId: string, at: number) => (at < 0 ? undefined : `${listId}-${at}`);

/** A list to choose from while the focus stays where one types; `useListKeys` has its keys. */
export function OptionList({ id, label, options, at, onChoose, isStop }: OptionListProps) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [at]);

  return (
    <ul
      ref={list}
      id={id}
      role="listbox"
      aria-label={label}
      tabIndex={isStop ? 0 : -1}
      className="max-h-72 min-h-0 overflow-y-auto"
    >
      {options.map(({ key, content }, index) => (
        <li
          key={key}
          id={optionId(id, index)}
          role="option"
          aria-selected={index === at}
          // The focus stays where one types.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(index)}
          className="aria-selected:bg-hair desk:min-h-9 flex min-h-11 cursor-pointer items-center gap-3 rounded-md px-2.5 py-1.5 hover:underline"
        >
          {content}
        </li>
      ))}
    </ul>
  );
}
