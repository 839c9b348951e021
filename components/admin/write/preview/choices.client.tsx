'use client';

type ChoicesProps<Name extends string> = {
  label: string;
  options: Partial<Record<Name, string>>;
  chosen: Name;
  onChoose: (name: Name) => void;
};

/** A few options side by side, one of which holds. */
export function Choices<Name extends string>(props: ChoicesProps<Name>) {
  const { label, options, chosen, onChoose } = props;
  return (
    <fieldset className="flex">
      <legend className="sr-only">{label}</legend>
      {Object.keys(options).map((name) => (
        <button
          key={name}
          type="button"
          aria-pressed={name === chosen}
          onClick={() => onChoose(name as Name)}
          className="border-line aria-pressed:border-ink aria-pressed:bg-ink aria-pressed:text-paper min-h-11 cursor-pointer border px-2 text-sm first-of-type:rounded-s last-of-type:rounded-e"
        >
          {options[name as Name]}
        </button>
      ))}
    </fieldset>
  );
}
