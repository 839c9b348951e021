import { z } from 'zod';
import type words from '@/lib/i18n/messages/en/api.json';

/** What is said of each field, by its key in the messages (api.json). */
type FieldWord = keyof typeof words.fields;

/** What the document says of shapes: their names, and the keys of the words about them. */
export const shapeWords = z.registry<{ id?: string; description?: FieldWord }>();

/** The same shape with words about it. */
export function said<Shape extends z.ZodType>(description: FieldWord, shape: Shape): Shape {
  const own = shape.clone();
  shapeWords.add(own, { description });
  return own;
}

/** A shape that the document has under a name of its own. */
export function named<Shape extends z.ZodType>(id: string, shape: Shape): Shape {
  shapeWords.add(shape, { id });
  return shape;
}

/** The name under which the document has a shape. */
export function nameOf(shape: z.ZodType): string {
  const id = shapeWords.get(shape)?.id;
  if (!id) throw new Error('A shape that is answered with has no name');
  return id;
}
