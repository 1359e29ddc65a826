import type { InspectedFile } from '../../../types/inspect.ts';
import type { Notes } from '../notes.ts';

/** Reads one file format for names that tools are known by. What it cannot parse it leaves alone: agent configuration has checks of its own for that. */
export type Reader = (file: InspectedFile, notes: Notes) => void | Promise<void>;
