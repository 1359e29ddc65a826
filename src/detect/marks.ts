import type { Match } from '../types/finding.ts';
import { explainsName, fencesOf, isSampleText } from './mark-places.ts';

/** Marks in words, not the fixed forms of governments. */
const mark = /^leak\/(?:confidential-|trade-secret|internal-only|restricted-use|customer-data|sole-mark|says-|tlp$|(?:german|french|spanish|portuguese|italian|russian|chinese|japanese|korean)-confidential)/;
const isMark = (rule: string): boolean => rule.startsWith('leak/') && mark.test(rule);
const documents = /(?:\.(?:md|markdown|txt|rst|adoc|html?|tex|docx?|odt|pdf|rtf|eml)|(?:^|\/)[^./]+)$/i;
/** Files of data, which may define levels as documents do. */
const data = /\.(?:ya?ml|json5?|toml)$/i;
/** What contracts, licences and their templates speak of: they regulate confidentiality and quote its marks. */
const contract =
  /\bthis (?:agreement|contract|letter|deed|memorandum)\b[^.\n]{0,80}\b(?:between|parties)\b|non-?disclosure agreement|\bmutual nda\b|(?:disclosing|receiving) party|\b(?:licens(?:or|ee)|discloser)s?\b|parties hereto|hereinafter (?:referred|called)|(?:geheimhaltungs|vertraulichkeits)vereinbarung|(?:accord|engagement) de confidentialit\u{e9}|(?:acuerdo|convenio|acordo|termo) de confidenciali(?:dad|dade)|accordo di riservatezza|\u{441}\u{43e}\u{433}\u{43b}\u{430}\u{448}\u{435}\u{43d}\u{438}\u{435} \u{43e} (?:\u{43d}\u{435}\u{440}\u{430}\u{437}\u{433}\u{43b}\u{430}\u{448}\u{435}\u{43d}\u{438}\u{438}|\u{43a}\u{43e}\u{43d}\u{444}\u{438}\u{434}\u{435}\u{43d}\u{446}\u{438}\u{430}\u{43b}\u{44c}\u{43d}\u{43e}\u{441}\u{442}\u{438})|\u{4fdd}\u{5bc6}[\u{534f}\u{5354}][\u{8bae}\u{8b70}]|\u{7532}\u{65b9}|\u{79d8}\u{5bc6}\u{4fdd}\u{6301}\u{5951}\u{7d04}|\u{be44}\u{bc00}\u{c720}\u{c9c0} ?\u{acc4}\u{c57d}/iu;
const tests = /(?:^|\/)(?:tests?|__tests__|specs?|e2e)\/(?:[^/]+\/)*[^/]+\.[a-z]{1,4}$|[._-](?:test|spec)s?\.[a-z]{1,4}$|(?:^|\/)test_[^/]+\.py$/i;
const comment = /^\s*(?:$|\/\/|\/\*|\*|#|--|;|!|<!--|%|"""|'''|'[ \t]|REM[ \t]|<\?|\(\*|\{-)/;

/** Bytes. */
const longestHead = 4096;

/** Bytes behind a mark in which a name may stand that it explains. */
const nextLines = 240;

/** Whether only comments and blank lines stand before an offset: where a file says what it is. */
function isInHead(bytes: Uint8Array, offset: number): boolean {
  if (offset >= longestHead) return false;
  const before = Buffer.from(bytes.buffer, bytes.byteOffset, offset).toString('latin1');
  return before.split('\n').every((line) => comment.test(line));
}

/** The levels that a text names at the beginning of a line, of a heading or of a row. */
const level = /^[\s|#>*-]{0,12}(?:TLP:)?(public|internal|restricted|confidential|strictly confidential|secret|red|amber|green|clear|white|\u{516c}\u{5f00}|\u{5185}\u{90e8}|\u{673a}\u{5bc6}|\u{7edd}\u{5bc6}|\u{f6}ffentlich|intern|vertraulich|streng vertraulich)\b/gimu;
const levelsToDefine = 3;
/** A list of words has many lines of one word each. */
const wordsToList = 6;

/** Whether a document says what levels there are, or is a list of words: it names marks and carries none. */
function isAboutMarks(text: string): boolean {
  const lines = text.split('\n', 400).filter((line) => line.trim() !== '');
  if (lines.length >= wordsToList && lines.every((line) => /^\s*[\p{L}\p{M}'-]{1,24}(?:[ \t,;]+\d+(?:[ \t]+[a-z]{1,3})?)?\s*$/u.test(line))) return true;
  return new Set(Array.from(text.matchAll(level), ([, name]) => name?.toLowerCase())).size >= levelsToDefine;
}

const firstLines = 20;

/** Where the first lines of a text end. */
function endOfFirstLines(bytes: Uint8Array): number {
  let end = 0;
  for (let line = 0; line < firstLines; line++) {
    const next = bytes.indexOf(0x0a, end);
    if (next < 0) return bytes.length;
    end = next + 1;
  }
  return end;
}

/** What comments of interfaces say of functions. */
const ofInterfaces = /^(?:for )?internal use only$/i;

const ofUse: ReadonlySet<string> = new Set(['leak/restricted-use', 'leak/customer-data']);

/** A restriction as far as it is one: in capitals or behind a label, else doubtful, and of documents and heads only. `top`: where the first lines of a document end. */
function restriction(match: Match, bytes: Uint8Array, top: number | undefined): Match | undefined {
  if (!ofUse.has(match.rule)) return match;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset + match.start, match.end - match.start).toString();
  const isLoud = text === text.toUpperCase() || text.includes(':');
  if (top !== undefined ? !isLoud && match.start >= top : !isInHead(bytes, match.start) || (!isLoud && ofInterfaces.test(text))) return undefined;
  return isLoud ? match : { ...match, confidence: 'low' };
}

/**
 * Marks that a text carries, without those it only speaks of: what a contract regulates, what a policy defines or a dictionary lists, and what a test of code
 * holds below its head. All else passes.
 */
export function carried(matches: readonly Match[], bytes: Uint8Array, path: string): readonly Match[] {
  if (!matches.some(({ rule }) => isMark(rule))) return matches;
  const isDocument = documents.test(path);
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (isDocument || data.test(path)) {
    const text = buffer.toString();
    if ((isDocument && contract.test(text)) || isAboutMarks(text)) return matches.filter(({ rule }) => !isMark(rule));
  }
  const plain = isDocument ? buffer.toString('latin1') : '';
  const fences = fencesOf(plain, path);
  const isSpokenOf = ({ start, end }: Match): boolean => {
    if (fences) return isSampleText(plain, fences, start);
    return !isDocument && !isInHead(bytes, start) && (tests.test(path) || explainsName(buffer.toString('latin1', start, Math.min(bytes.length, end + nextLines))));
  };
  const top = isDocument ? endOfFirstLines(bytes) : undefined;
  return matches.flatMap((match) => (isMark(match.rule) && isSpokenOf(match) ? [] : (restriction(match, bytes, top) ?? [])));
}
