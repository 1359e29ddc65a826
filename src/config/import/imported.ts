/** A place that another scanner was told to ignore; what stands there now becomes an exception. */
export interface IgnoredPlace {
  readonly path: string;
  /** Absent: everything in the file. */
  readonly line?: number;
  /** What that scanner called it. */
  readonly name?: string;
  readonly audit?: 'real' | 'false-alarm';
}

/** A rule of another scanner, already in our words. */
export interface ImportedRule {
  readonly id: string;
  readonly title: string;
  readonly pattern: string;
  readonly ignoreCase: boolean;
  readonly literals: readonly string[];
  readonly entropy?: number;
  readonly paths?: readonly string[];
}

/** What could be read out of another scanner's file. `notes` say what could not be carried over, and why; they hold no value of that file that may be a secret. */
export interface Imported {
  readonly exclude: string[];
  readonly rules: ImportedRule[];
  readonly places: IgnoredPlace[];
  readonly allowPaths: { readonly rule: string; readonly paths: string[]; readonly reason: string }[];
  readonly notes: string[];
  failOn?: 'critical' | 'high' | 'medium' | 'low';
}

/** An import of a file that says nothing. */
export const nothing = (): Imported => ({ exclude: [], rules: [], places: [], allowPaths: [], notes: [] });

/** A name for a rule that our ids allow. */
export const slug = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 60) || 'rule';

/** Text for a comment: one line, no control characters. */
export const plain = (text: string, most = 100): string => text.replace(/[^\x20-\x7e\u00a0-\uffff]+/g, ' ').trim().slice(0, most);

export type Table = Readonly<Record<string, unknown>>;
export const table = (value: unknown): Table => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Table) : {});
export const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]);
export const strings = (value: unknown): string[] => list(value).filter((item) => typeof item === 'string');
export const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);
