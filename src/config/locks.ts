import type { Notice } from '../types/source.ts';
import type { Layer } from './gather.ts';
import { byConfidence, bySeverity } from './order.ts';
import type { Written } from './types.ts';

export type Lockable = NonNullable<Layer['file']['settings']['locked']>[number];

/** Which file locked what, for the files below it. */
export type Locks = ReadonlyMap<Lockable, Written>;

/** Where a key or value of a layer stands. The line is looked up when it is asked for: that costs a walk through the file. */
export const writtenAt = (layer: Layer, path: readonly (string | number)[], of: 'key' | 'value' = 'key'): Written => ({
  file: layer.file.file,
  get line() {
    return layer.file.places[of](path)?.line ?? 1;
  },
});

/** The locks that hold for each layer: those of all layers before it. */
export function locksOf(layers: readonly Layer[]): Locks[] {
  const held = new Map<Lockable, Written>();
  return layers.map((layer) => {
    const before = new Map(held);
    (layer.file.settings.locked ?? []).forEach((key, i) => {
      if (!held.has(key)) held.set(key, writtenAt(layer, ['locked', i], 'value'));
    });
    return before;
  });
}

/** What a file tried and what stops it. */
export const lockedNotice = (written: Written, what: string, lock: Written): Notice => ({
  code: 'policy-locked',
  path: written.file,
  startLine: written.line,
  message: `${what} is ignored: locked by ${lock.file}:${lock.line}`,
});

type Single = 'fail-on' | 'block-confidence' | 'accept-foreign-comments' | 'exceptions-from';

/** Whether a new single value lets more pass than the one before. */
const loosens: { readonly [K in Single]: (before: NonNullable<Layer['file']['settings'][K]>, after: NonNullable<Layer['file']['settings'][K]>) => boolean } = {
  'fail-on': (before, after) => bySeverity(after, before) > 0,
  'block-confidence': (before, after) => byConfidence(after, before) > 0,
  'accept-foreign-comments': (before, after) => after && !before,
  'exceptions-from': (before, after) => after === 'change' && before === 'base',
};

/** The value that holds after `layers` in order: the nearest wins, but below a lock only a tighter one does. */
export function single<K extends Single>(key: K, start: NonNullable<Layer['file']['settings'][K]>, layers: readonly (readonly [Layer, Locks])[], refused: (notice: Notice) => void): typeof start {
  let value = start;
  for (const [layer, locks] of layers) {
    const next = layer.file.settings[key];
    if (next === undefined) continue;
    const lock = locks.get(key);
    if (lock && loosens[key](value, next)) refused(lockedNotice(writtenAt(layer, [key]), `\`${key}\``, lock));
    else value = next;
  }
  return value;
}
