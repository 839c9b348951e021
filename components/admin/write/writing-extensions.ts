import type { Extensions } from '@tiptap/core';
import { bodyExtensions } from './body-extensions';
import { ChineseMarks } from './chinese-marks';
import { FindInText } from './find-in-text';
import { SlashMenu } from './slash-menu';

/** The text's own format, and what helps to write it. */
export const writingExtensions: Extensions = [
  ...bodyExtensions,
  ChineseMarks,
  FindInText,
  SlashMenu,
];
