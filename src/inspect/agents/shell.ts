import type { Report } from './report.ts';

/** Programs of agents, as words of a command line. */
export const AGENT =
  /(?:^|[\s;&|("'`/=@])(?:claude|claude-code|codex|gemini|gemini-cli|qwen|qwen-code|copilot|cursor-agent|agent|opencode|kilo|kilocode|aider|amp|goose|crush|droid|auggie|kiro-cli|q chat|qoder|qodercli|iflow|codebuddy|kimi|cline|devin|openhands|vibe|grok|junie|cn)(?=$|[\s;&|)"'`@:.])/i;

/** Flags that only agents have. */
const ALWAYS = /(?:^|[\s"'=[,@;&|(])(--dangerously-skip-permissions|--permission-mode[=\s"',]+bypassPermissions|--dangerously-bypass-approvals-and-sandbox|--dangerously-bypass-hook-trust|--allow-all-tools|--allow-all-paths|--yes-always|--trust-all-tools|--dangerously-allow-all|--skip-permissions-unsafe|--allow-dangerously-skip-permissions|GOOSE_MODE=["']?auto\b)(?![\w-])/;
/** Flags whose meaning depends on the program. */
const WITH_AGENT = /(?:^|[\s"'=[,])(--yolo|--full-auto|--approval-mode[=\s"',]+yolo|--ask-for-approval[=\s"',]+never|-a[=\s]+never|--sandbox[=\s"',]+danger-full-access|-s[=\s]+danger-full-access|--autonomy[=\s]+high|--auto(?=\s|$|["'])|--allow-all(?=\s|$|["'])|--force(?=\s|$|["'])|-y(?=\s|$|["']))(?![\w-])/g;
const KILO_AUTO = /\bkilo(?:code)?\s+run\b[^\n]{0,400}\s--auto\b/;
/** `--auto`, `--force` and `-y` mean this only to some. */
const NARROW: Readonly<Record<string, RegExp>> = {
  '--auto': KILO_AUTO,
  '--force': /\bcursor-agent\b/,
  '--allow-all': /\bcopilot\b/,
  // Behind the agent: before it the letter belongs to npx.
  '-y': /\b(?:gemini|gemini-cli|qwen|qwen-code)(?:@[\w.-]+)?\s(?:[^;&|]{0,400}\s)?-y(?=\s|$|["'])/,
};

/** What a line only says: quoted words of `echo`, which go nowhere else. */
const said = (code: string): string => (/[|>`]|\$\(|<</.test(code) ? code : code.replaceAll(/(^|[;&]\s*|\bthen\s+|\belse\s+|\bdo\s+|@)\s*(?:echo|printf|Write-(?:Host|Output|Warning|Error))\s+(?:-\w+\s+)*(?:(?:"[^"]*"|'[^']*')\s*)+/g, '$1'));

/** A flag in one line that switches an agent's safeguards off; comments don't count. */
export function unattended(line: string): string | undefined {
  const code = /^\s*(?:#|\/\/|REM\b|::)/i.test(line) ? '' : said(line.replace(/\s#\s.*$/, ''));
  const always = ALWAYS.exec(code)?.[1];
  if (always !== undefined) return always;
  for (const [, flag = ''] of code.matchAll(WITH_AGENT)) if ((NARROW[flag] ?? AGENT).test(code)) return flag;
  return undefined;
}

/** Y13 in one line that starts at `offset` of the text. */
export function inspectShellLine(report: Report, line: string, offset: number): void {
  const flag = unattended(line);
  if (flag === undefined) return;
  const start = offset + line.indexOf(flag);
  const { text } = report.file;
  const written = text.slice(text.lastIndexOf('\n', start) + 1, text.indexOf('\n', start) < 0 ? undefined : text.indexOf('\n', start));
  report.at('Y13', { start, end: start + flag.length }, flag.replace(/["'\s,]+/g, ' '), written.trim());
}

/** Something that fetches and runs, hides what it runs, or starts an agent: reason to look at a lifecycle command. */
export const SUSPICIOUS =
  /\b(?:curl|wget|iwr|Invoke-WebRequest)\b[^\n]{0,400}(?:\|\s*(?:sudo\s+)?\w*sh\b|\bsh\s+-c|-o\s*\S+\s*&&)|\$\(\s*(?:curl|wget)|<\(\s*(?:curl|wget)|\bbase64\s+(?:-d|--decode|-D)\b|\/dev\/tcp\/|\beval\b|\bnc\s+-|(?:^|[\s/"'])\.(?:claude|cursor|vscode|codex|gemini|agents)\/|~\/\.ssh|\bid_rsa\b|powershell[^\n]{0,200}-enc/i;
