import type { Extensions } from '@tiptap/core';
import { bodyExtensions, wordExtensions } from './body-extensions';
import { ChineseMarks } from './chinese-marks';
import { FindInText } from './find-in-text';
import { SlashMenu } from './slash-menu';

/** What helps to write a text, whatever it may hold. */
const helpers: Extensions = [ChineseMarks, FindInText, SlashMenu];

/** An article's text, with pictures of the newsroom, and what helps to write it. */
export const articleExtensions: Extensions = [...bodyExtensions, ...helpers];

/** A text without pictures, and the same. */
export const wordsExtensions: Extensions = [...wordExtensions, ...helpers];
