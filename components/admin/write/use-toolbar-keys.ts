import { useState, type FocusEvent, type KeyboardEvent } from 'react';

const steps: Record<string, (at: number, count: number) => number> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_at, count) => count - 1,
};

/** One stop for Tab, arrows between the buttons (WAI-ARIA practices, "Toolbar"). */
export function useToolbarKeys() {
  const [current, setCurrent] = useState('');

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const step = steps[event.key];
    if (!step) return;
    const buttons = [...event.currentTarget.querySelectorAll('button')];
    const at = buttons.findIndex((button) => button === document.activeElement);
    event.preventDefault();
    buttons[step(at, buttons.length)]?.focus();
  }

  function onFocus(event: FocusEvent<HTMLElement>) {
    if (event.target instanceof HTMLButtonElement) setCurrent(event.target.name);
  }

  return { current, onKeyDown, onFocus };
}
