import type { Found, InspectedFile, RiskSubject } from '../../types/inspect.ts';
import { Lines } from './lines.ts';
import { brief, visible } from './show.ts';

/** Says what was found in one file, with its place. */
export interface Report {
  readonly file: InspectedFile;
  /** `setting` is a key or a kind of thing, `value` what stands there (masked before it is shown). */
  at(check: string, span: { readonly start: number; readonly end: number }, setting: string, value?: string, subject?: RiskSubject): void;
  /** A finding about the file as a whole. */
  whole(check: string, setting: string, subject?: RiskSubject): void;
  /** The tool would read it, we cannot. */
  unparsable(message: string, offset: number): void;
}

/** A report of one file that puts each danger into `found` once. */
export function reportOn(file: InspectedFile, found: Found): Report {
  let lines: Lines | undefined;
  const seen = new Set<string>();
  const put = (check: string, start: number, end: number, what: string, subject?: RiskSubject): void => {
    const key = `${check}\0${start}\0${what}`;
    if (seen.has(key)) return;
    seen.add(key);
    lines ??= new Lines(file.text);
    found.risk({ check, origin: file.origin, region: lines.region(start, end), what, ...(subject ? { subject } : {}) });
  };
  return {
    file,
    at(check, span, setting, value, subject) {
      const what = value === undefined || value === '' ? visible(setting) : `${visible(setting)}: ${brief(value)}`;
      put(check, span.start, oneLine(file.text, span.start, span.end), what, subject);
    },
    whole: (check, setting, subject) => put(check, 0, 1, visible(setting), subject),
    unparsable(message, offset) {
      lines ??= new Lines(file.text);
      const { line, column } = lines.place(offset);
      const hint = 'Correct the file: the tool that reads it may understand it otherwise than reviewers do.';
      found.problem({ code: 'unparsable', path: file.path, origin: file.origin, message: `${visible(file.path)}:${line}:${column} cannot be parsed: ${message}`, hint });
    },
  };
}

/** Editors underline one line best: a span of several ends with the first. */
function oneLine(source: string, start: number, end: number): number {
  const line = source.indexOf('\n', start);
  return line === -1 || line > end ? end : Math.max(line, start + 1);
}
