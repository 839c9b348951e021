'use client';

import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { tableTools, textTools, type Tool } from './tools';
import { useToolbarKeys } from './use-toolbar-keys';
import { useAdminText } from '../messages.client';

type BodyToolbarProps = { editor: Editor; onLink: () => void; pageTools: Tool[] };

/** What can be done with the text, and what is on where the cursor stands. */
export function BodyToolbar({ editor, onLink, pageTools }: BodyToolbarProps) {
  const t = useAdminText();
  const keys = useToolbarKeys();
  const groups = [...textTools(onLink), pageTools];
  const all = [...groups.flat(), ...tableTools];
  const { on, possible, inTable } = useEditorState({
    editor,
    selector: ({ editor }) => ({
      on: all.filter((tool) => tool.isOn?.(editor)).map(({ name }) => name),
      possible: all.filter((tool) => tool.isPossible?.(editor) ?? true).map(({ name }) => name),
      inTable: editor.isActive('table'),
    }),
  });
  const first = keys.current || 'undo';

  const button = (tool: Tool) => (
    <button
      key={tool.name}
      type="button"
      name={tool.name}
      title={t(`tools.${tool.name}`)}
      aria-label={t(`tools.${tool.name}`)}
      aria-keyshortcuts={tool.keys}
      aria-pressed={tool.isOn ? on.includes(tool.name) : undefined}
      aria-disabled={!possible.includes(tool.name)}
      tabIndex={tool.name === first ? 0 : -1}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => possible.includes(tool.name) && tool.run(editor)}
      className="hover:bg-hair aria-disabled:text-line aria-pressed:bg-ink aria-pressed:text-paper desk:size-9 grid size-11 flex-none place-items-center rounded-md font-semibold aria-disabled:hover:bg-transparent"
    >
      {tool.sign}
    </button>
  );

  return (
    <div
      role="toolbar"
      aria-label={t('tools.label')}
      onKeyDown={keys.onKeyDown}
      onFocus={keys.onFocus}
      className="border-line bg-card -mx-1 overflow-x-auto rounded-lg border"
    >
      <div className="desk:w-auto desk:flex-wrap flex w-max gap-x-3 gap-y-0.5 p-1">
        {groups.map((group) => (
          <div key={group[0]?.name} className="flex gap-0.5">
            {group.map(button)}
          </div>
        ))}
      </div>
      {inTable && (
        <div
          role="group"
          aria-label={t('tools.tableLabel')}
          className="border-line desk:w-auto desk:flex-wrap flex w-max gap-0.5 border-t p-1"
        >
          {tableTools.map((tool) => (
            <button
              key={tool.name}
              type="button"
              name={tool.name}
              tabIndex={tool.name === first ? 0 : -1}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => tool.run(editor)}
              className="hover:bg-hair desk:min-h-8 min-h-11 flex-none rounded-md px-2.5 whitespace-nowrap"
            >
              {t(`tools.${tool.name}`)}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
