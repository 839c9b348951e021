import type { DOMOutputSpec } from '@tiptap/pm/model';
import { Table, TableView } from '@tiptap/extension-table';

export const longestCaption = 300;

/** The editor's table with its caption above it, which the toolbar changes. */
class CaptionedTableView extends TableView {
  constructor(...given: ConstructorParameters<typeof TableView>) {
    super(...given);
    const caption = String(this.node.attrs.caption);
    if (caption) this.table.createCaption().textContent = caption;
  }
}

/** A table that says what it shows. */
export const TableNode = Table.extend({
  addAttributes() {
    return {
      ...this.parent?.(),
      caption: {
        default: '',
        rendered: false,
        parseHTML: (element: HTMLElement) =>
          element.querySelector(':scope > caption')?.textContent.trim().slice(0, longestCaption) ??
          '',
      },
    };
  },

  addKeyboardShortcuts() {
    return {
      ...this.parent?.(),
      // After the last cell it leaves the table: adding a row there would let nobody out by keyboard.
      Tab: ({ editor }) => editor.commands.goToNextCell(),
    };
  },

  parseHTML() {
    return [{ tag: 'table' }, { tag: 'caption', ignore: true }];
  },

  renderHTML(given) {
    const spec = this.parent?.(given) as [string, object, ...DOMOutputSpec[]];
    const [name, attributes, ...parts] = spec;
    const caption = String(given.node.attrs.caption);
    return [name, attributes, ...(caption ? [['caption', caption]] : []), ...parts];
  },
}).configure({ resizable: false, View: CaptionedTableView });
