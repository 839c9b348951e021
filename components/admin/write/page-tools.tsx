import { icon, type Tool } from './tools';

/** What the tools open or change around the text. */
type Around = {
  onFind: () => void;
  onOutline: () => void;
  /** Absent where the text is one field of many. */
  onFullScreen?: () => void;
  isFullScreen?: boolean;
};

/** The tools that change nothing of the text themselves. */
export function pageTools({ onFind, onOutline, onFullScreen, isFullScreen }: Around): Tool[] {
  const tools: Tool[] = [
    {
      name: 'find',
      sign: icon('M8.5 3a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11zM12.5 12.5 17 17'),
      keys: 'Control+Alt+F',
      run: onFind,
    },
    {
      name: 'outline',
      sign: icon('M3 5h14M6 10h11M6 15h11M3 10h.01M3 15h.01'),
      run: onOutline,
    },
  ];
  if (!onFullScreen) return tools;
  return [
    ...tools,
    {
      name: 'fullScreen',
      sign: icon('M3 7V3h4M13 3h4v4M17 13v4h-4M7 17H3v-4'),
      keys: 'Control+Shift+Enter',
      isOn: () => isFullScreen === true,
      run: onFullScreen,
    },
  ];
}
