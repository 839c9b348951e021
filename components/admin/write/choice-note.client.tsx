'use client';

import { useState } from 'react';
import { holdsBoth, type Choices, type Clash, type SingleField } from './merge-texts';
import { bringIntoView } from './trouble-note.client';
import type { Meeting } from './use-merge';
import type { Choice as Name } from './written-article';
import { ChangedBlock } from '../difference/changed-block';
import { useAdminText } from '../messages.client';
import type { BodyNode } from '@/lib/articles/body-node';
import { compareBlocks } from '@/lib/articles/compare-blocks';
import type { Choice } from '@/lib/articles/merge-blocks';

type Props = {
  meeting: Extract<Meeting, { kind: 'choice' }>;
  lang: string;
  sections: Name[];
  isBusy: boolean;
  onChoose: (choices: Choices) => void;
};

const places = {
  title: 'write.title',
  standfirst: 'write.standfirst',
  slug: 'write.address',
  publishAt: 'write.issuingTime',
  sectionId: 'write.section',
  leadPictureId: 'pictures.field',
  body: 'write.body',
} as const;

/** Asks, place by place, whose text stands there: theirs, mine, or both. */
export function ChoiceNote({ meeting, lang, sections, isBusy, onChoose }: Props) {
  const t = useAdminText();
  const [choices, setChoices] = useState<Choices>({});
  const { by, time, merge } = meeting;
  const { clashes } = merge;
  const left = clashes.filter(({ key }) => !(key in choices)).length;

  function nameOf(field: SingleField, value: string): string {
    if (field === 'sectionId') return sections.find(({ id }) => id === value)?.name ?? value;
    if (field !== 'leadPictureId') return value;
    const chosen = [merge.theirs, merge.mine].find(({ picture }) => picture?.id === value)?.picture;
    return chosen ? chosen.words.caption || chosen.words.alt || t('pictures.nameless') : '';
  }

  function toSides(clash: Clash): { theirs: BodyNode[]; mine: BodyNode[] } {
    if (clash.field === 'body') return clash;
    const toBlocks = (value: string) => toLine(nameOf(clash.field, value));
    return { theirs: toBlocks(clash.theirs), mine: toBlocks(clash.mine) };
  }

  return (
    <section
      ref={bringIntoView}
      className="border-line border-s-review bg-card mb-8 rounded-lg border border-s-4 p-4"
    >
      <h2 className="font-semibold">
        <span role="alert">{t('merge.choiceTitle', { by, count: clashes.length })}</span>
      </h2>
      <p className="mt-1">{t('merge.choice', { by, time })}</p>
      {clashes.map((clash) => {
        const { theirs, mine } = toSides(clash);
        const side = (choice: Choice, label: string, own: BodyNode[], other: BodyNode[]) => (
          <Side
            name={clash.key}
            label={label}
            isChosen={choices[clash.key] === choice}
            onChoose={() => setChoices((now) => ({ ...now, [clash.key]: choice }))}
          >
            <SideText own={own} other={other} lang={lang} />
          </Side>
        );
        return (
          <fieldset key={clash.key} className="border-line mt-4 border-t pt-3">
            <legend className="label text-soft float-start mb-2 w-full">
              {t(places[clash.field])}
            </legend>
            <div className="desk:grid-cols-2 clear-both grid gap-3">
              {side('theirs', t('merge.theirs', { by }), theirs, mine)}
              {side('mine', t('merge.mine'), mine, theirs)}
            </div>
            {holdsBoth(clash.field) && (
              <div className="mt-3">{side('both', t('merge.both'), [], [])}</div>
            )}
          </fieldset>
        );
      })}
      <div className="mt-4 flex flex-wrap items-center gap-3">
        <button
          type="button"
          aria-disabled={isBusy || left > 0}
          onClick={() => !isBusy && left === 0 && onChoose(choices)}
          className="button button-ink aria-disabled:opacity-60"
        >
          {t('merge.choose')}
        </button>
        <p role="status" className="meta">
          {left > 0 && t('merge.unchosen', { count: left })}
        </p>
      </div>
    </section>
  );
}

type SideProps = {
  name: string;
  label: string;
  isChosen: boolean;
  onChoose: () => void;
  children: React.ReactNode;
};

function Side({ name, label, isChosen, onChoose, children }: SideProps) {
  return (
    <label className="border-line has-checked:border-ink has-checked:bg-hair block min-h-11 cursor-pointer rounded-lg border p-3">
      <span className="flex items-center gap-2 font-semibold">
        <input
          type="radio"
          name={name}
          checked={isChosen}
          onChange={onChoose}
          className="accent-ink size-4"
        />
        {label}
      </span>
      {children}
    </label>
  );
}

/** One of two texts; what the other has not is underlined. */
function SideText({ own, other, lang }: { own: BodyNode[]; other: BodyNode[]; lang: string }) {
  const t = useAdminText();
  if (own.length === 0 && other.length === 0) return null;
  if (own.length === 0) return <p className="text-soft mt-2">{t('merge.nothing')}</p>;
  const changes = compareBlocks(other, own, lang).filter(({ kind }) => kind !== 'removed');
  return (
    <div lang={lang} className="difference one-side mt-2 wrap-anywhere">
      {changes.map((change, at) => (
        <ChangedBlock key={at} change={change} t={t} />
      ))}
    </div>
  );
}

function toLine(text: string): BodyNode[] {
  return text ? [{ type: 'paragraph', content: [{ type: 'text', text }] }] : [];
}
