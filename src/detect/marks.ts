import type { Match } from '../types/finding.ts';

/** Marks in words, not the fixed forms of governments. */
const mark = /^leak\/(?:confidential-|trade-secret|internal-only|sole-mark|says-|(?:german|french|spanish|chinese|japanese|korean)-confidential)/;
const isMark = (rule: string): boolean => rule.startsWith('leak/') && mark.test(rule);
const documents = /(?:\.(?:md|markdown|txt|rst|adoc|html?|tex|docx?|odt|pdf|rtf)|(?:^|\/)[^./]+)$/i;
/** What contracts, licences and their templates speak of: they regulate confidentiality and quote its marks. */
const contract =
  /non-?disclosure agreement|(?:disclosing|receiving) party|\blicens(?:or|ee)s?\b|parties hereto|hereinafter (?:referred|called)|(?:geheimhaltungs|vertraulichkeits)vereinbarung|(?:accord|engagement) de confidentialit\u{e9}|(?:acuerdo|convenio) de confidencialidad|\u{4fdd}\u{5bc6}[\u{534f}\u{5354}][\u{8bae}\u{8b70}]|\u{7532}\u{65b9}|\u{79d8}\u{5bc6}\u{4fdd}\u{6301}\u{5951}\u{7d04}|\u{be44}\u{bc00}\u{c720}\u{c9c0} ?\u{acc4}\u{c57d}/iu;
const tests = /(?:^|\/)(?:tests?|__tests__|specs?|e2e)\/(?:[^/]+\/)*[^/]+\.[a-z]{1,4}$|[._-](?:test|spec)s?\.[a-z]{1,4}$|(?:^|\/)test_[^/]+\.py$/i;
const comment = /^\s*(?:$|\/\/|\/\*|\*|#|--|;|<!--|%|"""|'''|<\?)/;

/** Whether only comments and blank lines stand before an offset: where a file says what it is. */
function isInHead(bytes: Uint8Array, offset: number): boolean {
  const before = Buffer.from(bytes.buffer, bytes.byteOffset, offset).toString('latin1');
  return before.length < 4096 && before.split('\n').every((line) => comment.test(line));
}

/**
 * Marks that a text carries, without those it only speaks of: what a contract regulates, and what a test of code holds below its head.
 * All else passes.
 */
export function carried(matches: readonly Match[], bytes: Uint8Array, path: string): readonly Match[] {
  if (!matches.some(({ rule }) => isMark(rule))) return matches;
  const isDocument = documents.test(path);
  if (isDocument && contract.test(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString())) return matches.filter(({ rule }) => !isMark(rule));
  return !isDocument && tests.test(path) ? matches.filter(({ rule, start }) => !isMark(rule) || isInHead(bytes, start)) : matches;
}
