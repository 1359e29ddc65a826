// The picture of the README: a real run in a temporary repository, its coloured output drawn as an SVG. Usage: node scripts/screenshot.js [FILE]
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const target = process.argv[2] ?? 'docs/images/terminal.svg';
const cell = { width: 8.43, height: 20 };
const pad = { left: 24, top: 64, bottom: 20 };
const ink = { text: '#d6dde6', dim: '#8794a4', 31: '#ff7b86', 32: '#7ddc9a', 33: '#f2c14e', 36: '#79c7f2', prompt: '#7ddc9a' };

// Never written out: tokens of the right form, from a hash.
const body = (seed, length, alphabet) => [...createHash('sha512').update(seed).digest()].slice(0, length).map((byte) => alphabet[byte % alphabet.length]).join('');
const mixed = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789';
const token = ['ghp', body('pat', 36, mixed)].join('_');
const files = {
  'scripts/release.sh': `#!/bin/sh
curl -H "Authorization: Bearer ${token}" https://api.github.com/user
`,
  'src/api.ts': `const headers = { authorization: 'Bearer ${token}' };
`,
  '.claude/settings.json': '{ "permissions": { "allow": ["Read(src/**)"] } }\n',
  'tightlip.toml': [
    '[ai]',
    'contact = "ai-security@corp.example"',
    'guide = "https://wiki.corp.example/ai-tools"',
    '[[ai.rule]]\nid = "SEC-AI-07"\ntools = ["claude-code"]\nverdict = "banned"',
    'reason = "High-risk software: source code leaves the company."\nalternatives = ["qoder"]',
    '[[ai.rule]]\nid = "SEC-AI-08"\ntools = ["qoder"]\nverdict = "approved"',
  ].join('\n'),
};

/** What `tightlip staged` prints on a terminal with colours, in a repository with `files` staged. */
function realRun() {
  const folder = mkdtempSync(join(tmpdir(), 'tightlip-screenshot-'));
  const env = { PATH: process.env.PATH, HOME: folder, GIT_CONFIG_NOSYSTEM: '1', FORCE_COLOR: '1' };
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    for (const args of [['init', '-q'], ['add', '-A']]) execFileSync('git', args, { cwd: folder, env });
    const runs = Array.from({ length: 5 }, () => spawnSync(process.execPath, [resolve('bin/tightlip.js'), 'staged'], { cwd: folder, env, encoding: 'utf8' }));
    const failed = runs.find((run) => run.status !== 1 || run.stderr);
    if (failed) throw new Error(failed.stderr || `exit code ${failed.status}`);
    // The first runs pay for cold caches, which no reader of a README has.
    const time = ({ stdout }) => Number(/(\d+) ms/.exec(stdout)?.[1]);
    return runs.toSorted((a, b) => time(a) - time(b))[0].stdout.trimEnd();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const escapeXml = (text) => text.replaceAll(/[&<>]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[character]);

/** Pieces of equal style of a line with SGR sequences: `{ column, text, color, bold }`. */
function* pieces(line, style) {
  let column = 0;
  for (const part of line.split(/(\u001b\[\d+m)/)) {
    const code = /^\u001b\[(\d+)m$/.exec(part)?.[1];
    if (code === '1') style.bold = true;
    else if (code === '2') style.dim = true;
    else if (code === '22') style.bold = style.dim = false;
    else if (code === '39') style.color = undefined;
    else if (code) style.color = ink[code];
    else if (part) {
      yield { column, text: part, color: style.color ?? (style.dim ? ink.dim : ink.text), bold: style.bold };
      column += part.length;
    }
  }
}

function svg(lines) {
  const columns = Math.max(...lines.map((line) => line.replaceAll(/\u001b\[\d+m/g, '').length));
  const width = Math.ceil(pad.left * 2 + columns * cell.width);
  const height = pad.top + lines.length * cell.height + pad.bottom;
  const style = {};
  const rows = lines.map((line, row) =>
    [...pieces(line, style)]
      .map(({ column, text, color, bold }) => {
        // SVG drops and joins blanks: the outer ones are told by the place, the inner ones cannot break.
        const shown = text.trim();
        const left = column + text.length - text.trimStart().length;
        const place = `x="${(pad.left + left * cell.width).toFixed(1)}" y="${pad.top + row * cell.height}" textLength="${(shown.length * cell.width).toFixed(1)}"`;
        return shown ? `<text ${place} fill="${color}"${bold ? ' font-weight="700"' : ''}>${escapeXml(shown).replaceAll(' ', '\u00a0')}</text>` : '';
      })
      .join(''),
  );
  const dots = ['#ff5f57', '#febc2e', '#28c840'].map((fill, i) => `<circle cx="${24 + i * 20}" cy="22" r="6" fill="${fill}"/>`).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="tightlip staged: a secret and a banned AI tool stop a commit">
<rect width="100%" height="100%" rx="10" fill="#161b22"/>${dots}
<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="14">
${rows.filter(Boolean).join('\n')}
</g>
</svg>
`;
}

const output = realRun();
mkdirSync(dirname(target), { recursive: true });
writeFileSync(target, svg([`\u001b[32m$\u001b[39m git commit -m "Release script"`, '', ...output.split('\n')]));
process.stdout.write(`${output}\n\nwritten to ${target}\n`);
