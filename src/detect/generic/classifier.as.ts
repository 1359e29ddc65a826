/** The classifier's kernel (AssemblyScript): portable files, and what of them is called from outside. */
import { Uint8Array } from '../../../scripts/portable/arrays.as';
import { isInnocuous } from './innocuous';
import { afterClosers, nameEndOf, nameStartOf } from './name';

let text: Uint8Array = new Uint8Array(0);
let capacity: i32 = 0;

/** Address of room for a text of so many bytes. */
export function room(size: i32): usize {
  if (capacity < size) {
    capacity = size;
    text = new Uint8Array(size);
  }
  text.length = size;
  return changetype<usize>(text);
}

/** For tests, until the whole of it runs here: place behind the name around `at`, and whether the name is harmless. */
export function nameAround(at: i32): i32 {
  const start = nameStartOf(text, at);
  const end = nameEndOf(text, at);
  return start < 0 || end < 0 ? -1 : afterClosers(text, end) * 2 + (isInnocuous(text, start, end) ? 1 : 0);
}
