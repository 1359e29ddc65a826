import { brief } from './show.ts';
import { injection, instructs, phrasesIn } from './phrases.ts';
import type { Report } from './report.ts';
import { inspectUnseen } from './unseen.ts';

/** Rules, memory, commands and skills: everything that an agent takes as an order (P01 to P04). */
export function inspectInstructions(report: Report): void {
  inspectUnseen(report);
  inspectConcealed(report);
  const { text } = report.file;
  const phrases = phrasesIn(text);
  let at = 0;
  let fenced = false;
  for (const line of text.split('\n')) {
    const found = phrases.length > 0 ? injection(line, phrases) : undefined;
    if (found) report.at('P03', { start: at + found.index, end: at + found.index + found.length }, found.says, line.slice(found.index, found.index + found.length));
    if (/^\s*(?:```|~~~)/.test(line)) fenced = !fenced;
    else if (!fenced) inspectImports(report, line, at);
    at += line.length + 1;
  }
}

const LINE_COMMENT = /^\[(?:\/\/|comment|_)\]:[ \t]*(?:#|<>)[ \t]*(.*)$/gim;
const INVISIBLE = /<[a-z]{1,20}\b[^<>]{0,400}?(?:display:\s*none|visibility:\s*hidden|font-size:\s*0|\bhidden\b|color:\s*(?:white|#fff(?:fff)?|transparent))[^<>]{0,400}>([^<]*)/gi;

interface Part {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What stands between two marks, each start once: a pattern would begin anew at every mark of a hostile file. `open`: the last part may lack its end. */
function* between(text: string, start: string, stop: string, open: boolean): Generator<Part> {
  const lower = text.toLowerCase();
  for (let at = lower.indexOf(start); at !== -1; ) {
    const found = lower.indexOf(stop, at + start.length);
    if (found === -1 && !open) return;
    const end = found === -1 ? text.length : found;
    yield { start: at, end: Math.min(text.length, end + stop.length), text: text.slice(at + start.length, end) };
    at = found === -1 ? -1 : lower.indexOf(start, end + stop.length);
  }
}

/** The text with blocks of code blanked: a rendered page shows them as they are. What begins inside of a comment is none. */
function unfenced(text: string): string {
  let [fence, comment] = ['', false];
  const lines = text.split('\n').map((line) => {
    const mark = comment ? undefined : /^\s{0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    const inside = fence !== '';
    if (fence === '') fence = mark ?? '';
    else if (mark?.startsWith(fence)) fence = '';
    if (inside || mark) return ' '.repeat(line.length);
    comment = line.lastIndexOf('<!--') > line.lastIndexOf('-->') || (comment && !line.includes('-->'));
    return line;
  });
  return lines.join('\n');
}

/** P02: what a rendered page, or the right edge of the window, hides. XML is read as it is written. */
function inspectConcealed(report: Report): void {
  inspectFarAndEncoded(report);
  const text = /\.xml$/i.test(report.file.path) ? '' : unfenced(report.file.text);
  const say = (match: RegExpExecArray, kind: string): void => report.at('P02', { start: match.index, end: match.index + match[0].length }, kind, match[1] ?? match[0]);
  for (const part of between(text, '<!--', '-->', true)) if (instructs(part.text)) report.at('P02', part, 'comment with instructions', part.text);
  for (const match of text.matchAll(LINE_COMMENT)) if (instructs(match[1] ?? '')) say(match, 'comment with instructions');
  for (const part of between(text, '<details', '</details>', false)) if (injection(part.text.replace(/\s+/g, ' '))) report.at('P02', part, 'collapsed instructions', part.text);
  for (const match of text.matchAll(INVISIBLE)) if ((match[1] ?? '').trim() !== '') say(match, 'invisible text');
}

function inspectFarAndEncoded(report: Report): void {
  const { text } = report.file;
  for (const match of text.matchAll(/(?<![\w+/=])(?:[A-Za-z0-9+/]{200,}={0,2}|(?:[0-9a-fA-F]{2}){100,})(?![\w+/=])/g)) {
    if (!/data:(?:image|font)\/[\w.+-]+;base64,$/.test(text.slice(Math.max(0, match.index - 60), match.index))) {
      report.at('P02', { start: match.index, end: match.index + match[0].length }, `${match[0].length} encoded characters`);
    }
  }
  for (const match of text.matchAll(/\S[ \t\u00a0]{100,}(\S[^\n]*)/g)) if (!isTableRow(text, match.index) && /[A-Za-z]{2,}\s+[A-Za-z]{2,}/.test(match[1] ?? '')) report.at('P02', { start: match.index, end: match.index + match[0].length }, 'text far to the right', match[1]);
}

/** Cells of a Markdown table are padded to equal width. */
const isTableRow = (text: string, index: number): boolean => /^[ \t]*\|/.test(text.slice(text.lastIndexOf('\n', index) + 1, index + 1));

const IMPORT = /(?<![\w`/@.])@((?:~|\.\.)\/[^\s`'")\]]+|\/(?:etc|home|Users|root|var|tmp|opt|usr|mnt|Volumes|proc)\/[^\s`'")\]]+|https?:\/\/[^\s`'")\]]+)/g;

/** P04: `@` imports that leave the repository. Code spans and blocks are not imports. */
function inspectImports(report: Report, line: string, offset: number): void {
  if (!line.includes('@')) return;
  const prose = line.replace(/`[^`]*`/g, (code) => ' '.repeat(code.length));
  for (const match of prose.matchAll(IMPORT)) {
    if (match[1]!.startsWith('..') && !leaves(report.file.path, match[1]!)) continue;
    report.at('P04', { start: offset + match.index, end: offset + match.index + match[0].length }, `import of ${brief(match[1]!)}`);
  }
}

/** Does a relative path climb above the top of the repository? */
export function leaves(path: string, relative: string): boolean {
  let depth = path.split('/').length - 1;
  for (const step of relative.split('/')) {
    if (step === '..') depth--;
    else if (step !== '.' && step !== '') depth++;
    if (depth < 0) return true;
  }
  return false;
}
