import type { Report } from './report.ts';
import { visible } from './show.ts';

/** Hidden Unicode in what agents read (P01). Emoji, Persian, Indic and right-to-left text need some of these characters: only uses without such a reason count. */
const TAGS = /[\u{e0000}-\u{e007f}]+/gu;
const FLAG = /^(?:[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{2,6})\u{e007f}$/u;
const BIDI = /[\u202a-\u202e\u2066-\u2069]/g;
const WIDTHLESS = /[\u200b-\u200f\u2060-\u2064\ufeff\u00ad\u180e]+/g;
const SELECTORS = /(?:[\ufe00-\ufe0f]|[\u{e0100}-\u{e01ef}])+/gu;
const FILLERS = /[\u3164\uffa0\u115f\u1160]+/g;

/** More findings of this kind say nothing new about a file. */
const MOST = 20;

interface Run {
  readonly start: number;
  readonly end: number;
  readonly says?: string;
}

/** Reports lines with characters that nobody sees, escaped. */
export function inspectUnseen(report: Report): void {
  const { text } = report.file;
  if (!/[\u00ad\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\u3164\p{Variation_Selector}\ufeff\uffa0\u{e0000}-\u{e007f}]/u.test(text)) return;
  const lines = new Set<number>();
  let [line, stop] = [0, -1];
  for (const run of runs(text)) {
    // Most runs of a hostile line are in the line of the one before: its ends are looked for once.
    if (run.start < line || run.start >= stop) {
      line = text.lastIndexOf('\n', run.start - 1) + 1;
      const end = text.indexOf('\n', run.start);
      stop = end === -1 ? text.length : end;
    }
    if (lines.has(line)) continue;
    if (lines.add(line).size > MOST) break;
    report.at('P01', run, hiddenText(text, run, line));
  }
}

/** The neighbourhood with its hidden characters written out, and what tag characters spell. */
function hiddenText(text: string, run: Run, line: number): string {
  const stop = text.indexOf('\n', run.end);
  const from = Math.max(line, run.start - 30);
  const shown = visible(text.slice(from, Math.min(stop === -1 ? text.length : stop, run.start + 24)));
  const cut = shown.length > 100 ? `${shown.slice(0, 100)}...` : shown;
  return run.says ? `${cut} (spells: ${run.says.slice(0, 80)})` : cut;
}

function* runs(text: string): Generator<Run> {
  for (const match of text.matchAll(TAGS)) {
    const flag = text.slice(match.index - 2, match.index) === '\u{1f3f4}' && FLAG.test(match[0]);
    if (!flag) yield { ...span(match), says: [...match[0]].map((tag) => String.fromCharCode(tag.codePointAt(0)! - 0xe0000)).join('').replace(/[^ -~]/g, '') };
  }
  for (const match of text.matchAll(BIDI)) yield span(match);
  for (const match of text.matchAll(FILLERS)) if (!/[\u1100-\u11ff\u3131-\u318e\uac00-\ud7af]/.test(around(text, match))) yield span(match);
  for (const match of text.matchAll(SELECTORS)) if (!expectedSelector(text, match)) yield span(match);
  for (const match of text.matchAll(WIDTHLESS)) if (!expectedWidthless(text, match)) yield span(match);
}

const span = (match: RegExpExecArray): Run => ({ start: match.index, end: match.index + match[0].length });
const around = (text: string, match: RegExpExecArray): string => text.slice(Math.max(0, match.index - 2), match.index) + text.slice(match.index + match[0].length, match.index + match[0].length + 2);

/** One selector behind an emoji, a symbol or a Han character chooses its form. */
function expectedSelector(text: string, match: RegExpExecArray): boolean {
  const [first = '', ...more] = [...match[0]];
  if (more.length > 0) return false;
  const before = Array.from(text.slice(Math.max(0, match.index - 2), match.index)).at(-1) ?? '';
  if (first.codePointAt(0)! >= 0xe0100) return /\p{Script=Han}/u.test(before);
  return /[\p{Emoji}\p{So}\p{Sm}\p{Sk}\p{Script=Han}\p{Script=Mongolian}]|[\u2000-\u2bff\u3000-\u303f]/u.test(before);
}

/** Joiners inside emoji and joining scripts, direction marks in right-to-left text, one mark at the very beginning, soft hyphens alone. */
function expectedWidthless(text: string, match: RegExpExecArray): boolean {
  if (match[0] === '\ufeff') return match.index === 0;
  if (match[0].length > 1) return false;
  const near = around(text, match);
  if (match[0] === '\u00ad') return /^\p{L}{2}/u.test(near.replace(/[^\p{L}]/gu, ''));
  if (match[0] === '\u200d' && /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Variation_Selector})/u.test(text.slice(match.index - 2, match.index + 3))) return true;
  if (match[0] === '\u200c' || match[0] === '\u200d') return /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}]/u.test(near);
  if (match[0] === '\u200e' || match[0] === '\u200f') return /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/.test(text.slice(Math.max(0, match.index - 40), match.index + 40));
  return match[0] === '\u200b' && /[\u0e00-\u0eff\u1780-\u17ff\u1000-\u109f\u3040-\u30ff\u4e00-\u9fff]/.test(near);
}
