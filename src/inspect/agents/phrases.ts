/** Sentences that turn an agent against its user (P03). English only; a heuristic, which is why it is of medium severity. */
export interface Phrase {
  readonly says: string;
  readonly pattern: RegExp;
  /** "Never do that" is advice, not an attack: a negation before it acquits. */
  readonly negatable?: true;
  /** What a text must have for the phrase to stand on one of its lines; absent: the pattern itself, which looks at no line's beginning. */
  readonly needs?: RegExp;
}

const PHRASES: readonly Phrase[] = [
  { says: 'overrides earlier instructions', pattern: /\b(?:ignore|disregard|forget|override)\b[^.\n]{0,40}\b(?:previous|prior|above|earlier|preceding|system|all other)\b[^.\n]{0,30}\b(?:instructions?|prompts?|rules?|guidelines|directives)\b/i, negatable: true },
  { says: 'hides something from the user', pattern: /\b(?:do not|don't|never|must not|without)\s+(?:ever\s+)?(?:tell(?:ing)?|inform(?:ing)?|notify(?:ing)?|alert(?:ing)?|reveal(?:ing)? (?:this|it) to|mention(?:ing)? (?:this|it|any of this) to|disclos(?:e|ing) (?:this|it) to)\s+(?:the\s+)?(?:user|developer|human|operator)s?\b/i },
  { says: 'acts in secret', pattern: /\b(?:silently|secretly|covertly|stealthily)\b[^.\n]{0,30}\b(?:run|execute|send|upload|install|download|post|copy|add|insert|commit|push|exfiltrate)\b|\b(?:run|execute|send|upload|install|download|post|copy|insert|commit|push)\b[^.\n]{0,40}\b(?:silently|secretly|covertly|stealthily|without the user(?:'s)? (?:knowledge|knowing|noticing))\b/i, negatable: true },
  { says: 'sends secrets or code away', pattern: /\b(?:exfiltrate|upload|send|post|transmit|leak|forward)\b[^.\n]{0,60}(?:\.env\b|\bsecrets?\b|\bcredentials\b|\bapi[ _-]?keys?\b|\bpasswords?\b|\bprivate keys?\b|\bssh keys?\b|\bsource code\b|\benv(?:ironment)? variables\b|\bconversation\b)[^.\n]{0,60}(?:\bto\b|https?:\/\/)/i, negatable: true },
  { says: 'sends everything away', pattern: /\bexfiltrate\b[^.\n]{0,80}\bto\b|\b(?:upload|send|post|transmit|forward|copy)\b[^.\n]{0,20}\b(?:all|every|entire|whole)\b[^.\n]{0,30}\b(?:source|code|codebase|files?|repository|project|history|conversations?)\b[^.\n]{0,40}\bto\s+<?https?:\/\//i, negatable: true },
  { says: 'downloads and runs', pattern: /\b(?:curl|wget)\b[^\n|]{0,200}\|\s*(?:sudo\s+)?(?:ba|z|da|fi)?sh\b/i, negatable: true },
  { says: 'reads keys', pattern: /\b(?:read|cat|open|print|copy|collect|dump|grep|include|load|send|base64)\b[^.\n]{0,40}(?:~\/\.ssh\b|\bid_rsa\b|\bid_ed25519\b|~\/\.aws\/credentials|~\/\.netrc|~\/\.gnupg|~\/\.config\/gh\b|\bkeychain\b|\/etc\/shadow)|\b(?:cat|print|dump|collect|reveal)\b[^.\n]{0,30}(?<![\w/-])\.env\b(?!\.(?:example|sample|template|dist))/i, negatable: true },
  { says: 'switches checks off', pattern: /--no-verify\b|(?:^[\s>*+-]*|[.!:;]\s+|\b(?:then|and|always|must|please|should|to)\s+)(?:disable|skip|bypass|turn off|circumvent)\b[^.\n]{0,30}\b(?:pre-?commit|git hooks?|commit hooks?|hooks? (?:before|when|while|during)|tests? that fail|failing tests?|security (?:checks?|scans?|scanners?)|secret scan\w*|the sandbox|permission prompts?)\b/i, negatable: true, needs: /--no-verify|pre-?commit|hook|tests?\b|security|secret scan|sandbox|permission prompt/i },
  { says: "changes the agent's own configuration", pattern: /\b(?:edit|modify|change|write|add|append|update|set|enable)\b[^.\n]{0,60}(?:\.claude\/settings|\.cursor\/(?:mcp|hooks|cli)|\.vscode\/(?:settings|tasks)\.json|\.mcp\.json|\bautoApprove\b|chat\.tools\.|\.codex\/config|\bmcp_config\b|\bbypassPermissions\b)/i, negatable: true },
];

/** The phrases that may stand on a line of the text: none in most, whose lines then need no look. */
export const phrasesIn = (text: string): readonly Phrase[] => PHRASES.filter(({ pattern, needs = pattern }) => needs.test(text));

const NEGATION = /\b(?:never|not|don'?t|cannot|can't|avoid|refuse|no|forbidden|prohibited|reject|block|prevent|against|must not|without|instead of|attempts? to|asks? (?:you )?to|if (?:you see|asked))\b[^.!?]*$/i;

const WARNS = /\b(?:inject\w*|attack\w*|malicious|adversarial|untrusted|suspicious|dangerous|risky|hostile|attempts?|examples?|e\.g\.|such as|patterns?|detect|flag|look for|check for|scan for|beware|smuggl\w*)/i;

/** A phrase in quotes, in a sentence that warns of such phrases. */
const isQuoted = (line: string, index: number): boolean => /["'`\u201c\u2018(]\s?$/.test(line.slice(Math.max(0, index - 2), index)) && WARNS.test(line.slice(Math.max(0, index - 300), index + 300).replaceAll(/https?:\/\/[^\s`'"]+/g, ''));

/** What a line tells an agent to do against its user, and where; undefined for ordinary advice. */
export function injection(line: string, among: readonly Phrase[] = PHRASES): { readonly says: string; readonly index: number; readonly length: number } | undefined {
  for (const { says, pattern, negatable } of among) {
    const match = pattern.exec(line);
    // A sentence is not longer than this; a hostile line is.
    if (match && isQuoted(line, match.index)) continue;
    if (match && !(negatable && NEGATION.test(line.slice(Math.max(0, match.index - 160), match.index)))) return { says, index: match.index, length: match[0].length };
  }
  return undefined;
}

const GROUPS = [
  /\b(?:ignore|disregard|override|must|always|never|do not|don't|make sure|ensure|required to|important)\b/i,
  /\b(?:assistants?|agents?|AI|LLMs?|models?|claude|copilot|cursor|codex|gemini|you)\b/i,
  /\b(?:execute|run|send|fetch|post|upload|download|insert|append|inject|include|read|write|delete|curl|wget|call|import|exfiltrate|push|deploy|install)\b/i,
];
const MARKER = /^\s*(?:prettier|markdownlint|eslint|textlint|vale|cspell|toc|end|start|begin|auto-?generated|generated|copyright|spdx|do not (?:edit|modify|remove)|managed by|last updated|todo|note to maintainers|nx configuration|source:)\b/i;

/** Does hidden text read like an order? Several kinds of words must meet; markers of tools are none. */
export function instructs(text: string): boolean {
  if (injection(text.replace(/\s+/g, ' '))) return true;
  if (MARKER.test(text) || text.trim().split(/\s+/).length < 6) return false;
  return GROUPS.filter((group) => group.test(text)).length >= 2 && (GROUPS[2]!.test(text) || GROUPS[0]!.test(text));
}
