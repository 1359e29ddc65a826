import { UserError } from '../errors.ts';
import { effective } from '../config/effective.ts';
import { ownRules } from '../config/own-scopes.ts';
import type { Io } from '../io.ts';
import { nearest } from '../nearest.ts';
import { pathspec } from '../policy/rewrite.ts';
import { describeRule } from '../run/describe-rule.ts';
import { contentRules, knownRules } from '../run/known-rules.ts';
import { treeLayers } from '../run/layers.ts';
import { programName } from '../run/typed.ts';
import { scanWhole } from '../run/whole.ts';
import { writeStream } from '../run/write.ts';
import { visible, visibleLines } from '../report/escape.ts';
import type { Rule } from '../types.ts';
import type { Finding, Suppressed } from '../types/finding.ts';
import type { ExitCode } from '../types/report.ts';

const place = ({ origin, region }: Finding): string => `${visible(origin.path)}${origin.member ? `!${visible(origin.member)}` : ''}:${region.startLine}:${region.startColumn}`;

/** How to take something out of commits: a secret by its value, a file by its path; `path` is a word of a shell. */
const removal = (path: string, isLeak: boolean): string =>
  [
    isLeak ? 'to remove it:' : 'to remove it, once it is revoked:',
    '  not committed yet         take the line out, git add the file',
    '  in the last commit only   take the line out, git commit --amend --all',
    '  in the history            write the value into replacements.txt as   VALUE==>REMOVED   (outside of the repository), then',
    '                            git filter-repo --sensitive-data-removal --replace-text ../replacements.txt',
    `  the whole file            git filter-repo --sensitive-data-removal --invert-paths --path ${path}`,
    '                            then force-push every branch and tag, and let everyone clone anew; forks and caches keep it',
    '',
  ].join('\n');

function removalOf(finding: Finding): string {
  const file = visible(`'${finding.origin.path.replaceAll("'", String.raw`'\''`)}'`);
  return finding.kind === 'secret' || finding.kind === 'leak' ? removal(file, finding.kind === 'leak') : `to remove it: git rm --cached ${visible(pathspec(finding.origin.path))}, then commit\n`;
}

const accepted = ({ by }: Suppressed): string => `accepted by ${by.kind}${by.source ? ` (${visible(by.source)})` : ''}: ${visible(by.reason ?? 'no reason given')}${by.owner ? `, ${visible(by.owner)}` : ''}${by.until ? `, until ${by.until}` : ''}\n`;

async function explainFingerprint(io: Io, fingerprint: string, own: readonly Rule[]): Promise<ExitCode> {
  const report = await scanWhole(io);
  const found = report.findings.filter((finding) => finding.fingerprint === fingerprint);
  const suppressed = report.suppressed.filter(({ finding }) => finding.fingerprint === fingerprint);
  const all = [...found, ...suppressed.map(({ finding }) => finding)];
  const [first] = all;
  if (!first) throw new UserError('nothing in this work tree has that fingerprint', 'a fingerprint cannot be turned back: explain looks for it in the files; for older commits run tightlip history');
  const places = all.map((finding) => `  ${place(finding)}\n${finding.excerpt ? `      ${visible(finding.excerpt)}\n` : ''}`).join('');
  const reasons = first.reasons?.length ? `because: ${first.reasons.map(visible).join('; ')}\n` : '';
  await writeStream(io.stdout, `${fingerprint}\n${places}${suppressed[0] ? accepted(suppressed[0]) : ''}${reasons}\n${visibleLines(describeRule(first.rule, own, { fingerprint, program: programName(io) }) ?? `${first.title}  ${first.rule}\n  do now     ${first.advice}\n`)}\n${removalOf(first)}`);
  return 0;
}

/** `tightlip explain RULE|FINGERPRINT`: what it is, why it matters, how to rotate, remove or accept it. A fingerprint that nothing has is a UserError (2). */
export async function explain(io: Io, what: string): Promise<ExitCode> {
  const { layers, baseline } = await treeLayers(io);
  const own = effective(layers, baseline, ownRules(layers)).rules;
  if (what.startsWith('f1:')) return explainFingerprint(io, what, own);
  const text = describeRule(what, own, { fingerprint: 'FINGERPRINT', program: programName(io) });
  if (!text) {
    const guess = nearest(what, [...knownRules(), ...own].map(({ id }) => id));
    throw new UserError(`'${JSON.stringify(what.slice(0, 100)).slice(1, -1)}' is neither a rule nor a fingerprint`, guess ? `did you mean '${guess}'?` : 'tightlip rules list names all rules');
  }
  await writeStream(io.stdout, visibleLines(contentRules().some(({ id }) => id === what) || own.some(({ id }) => id === what) ? `${text}\n${removal('PATH', what.startsWith('leak/'))}` : text));
  return 0;
}
