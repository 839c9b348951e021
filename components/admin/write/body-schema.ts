import { Extension, type Extensions } from '@tiptap/core';
import { Heading } from '@tiptap/extension-heading';
