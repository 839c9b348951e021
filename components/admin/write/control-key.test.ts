import { expect, test } from 'vitest';
import { isControlKey, isShortcut } from './control-key';

const plain = {
  key: '',
  code: '',
  keyCode: 0,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  isComposing: false,
};
const control = { ...plain, ctrlKey: true };

test.each([
  ['S', { ...control, key: 's' }, true],
  ['S', { ...control, key: 'S' }, true],
  ['S', { ...plain, metaKey: true, key: 's' }, true],
  ['S', { ...plain, key: 's' }, false],
  ['S', { ...control, altKey: true, key: 's' }, false],
  ['/', { ...control, shiftKey: true, key: '/' }, true],
  ['Alt+F', { ...control, altKey: true, key: 'f' }, true],
  ['Alt+F', { ...plain, metaKey: true, altKey: true, key: 'ƒ', code: 'KeyF' }, true],
  ['Alt+F', { ...control, key: 'f', code: 'KeyF' }, false],
  ['Shift+Enter', { ...control, shiftKey: true, key: 'Enter' }, true],
  ['Shift+Enter', { ...control, key: 'Enter' }, false],
])('Ctrl+%s is pressed with %j: %j', (keys, event, isPressed) => {
  expect(isControlKey(event, keys)).toBe(isPressed);
  expect(isShortcut(event, keys)).toBe(isPressed);
});

test.each([
  ['is composing', { isComposing: true }],
  ['has just composed, as Safari tells it', { keyCode: 229 }],
])('no shortcut is meant while an input method %s', (_name, composing) => {
  expect(isShortcut({ ...control, key: 's', ...composing }, 'S')).toBe(false);
});
