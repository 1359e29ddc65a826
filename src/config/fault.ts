import { UserError } from '../errors.ts';
import type { Position } from './locate.ts';

/** Something wrong in a configuration file. `message` and `hint` never repeat a value. */
export interface Fault extends Partial<Position> {
  readonly file: string;
  readonly message: string;
  readonly hint: string;
  /** The keys that lead to it. */
  readonly at?: readonly (string | number)[];
}

/** `file:line:column: message`. */
export const shown = (fault: Fault): string => `${fault.file}${fault.line === undefined ? '' : `:${fault.line}:${fault.column ?? 1}`}: ${fault.message}`;

/** One file, or one chain of files, that cannot be used. Speaks of the first fault and counts the rest. */
export class ConfigError extends UserError {
  readonly faults: readonly Fault[];

  constructor(faults: readonly [Fault, ...Fault[]]) {
    const more = faults.length - 1;
    super(shown(faults[0]), faults[0].hint + (more > 0 ? ` (and ${more} more: tightlip config check)` : ''));
    this.name = 'ConfigError';
    this.faults = faults;
  }
}

/** Throws one fault. */
export function refuse(file: string, message: string, hint: string, position?: Position): never {
  throw new ConfigError([{ file, message, hint, ...position }]);
}
