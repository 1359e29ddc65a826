/** `--format html`: one file that needs nothing else: no network, no server, no other file. Its policy lets only its own script and style run. */

import { script, scriptHash, style, styleHash } from 'page:client';
import type { Report, Reporter } from '../types/report.ts';
import { escapeJson } from './escape.ts';
import { pageData } from './html/data.ts';
import { html } from './html-text.ts';
import { count, duration, number, size, totals } from './words.ts';

/** JSON inside a script element: `<` would let content end it. */
const embedded = (value: unknown): string => escapeJson(JSON.stringify(value)).replaceAll('<', '\\u003c');

const policy = `default-src 'none'; script-src 'sha256-${scriptHash}'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'`;

function heading(report: Report): string {
  const { findings, problems } = report;
  const blocking = findings.filter((finding) => finding.blocking).length;
  const state = blocking ? 'bad' : findings.length || problems.length ? 'warn' : 'good';
  const words = blocking ? `${number(blocking)} blocking` : findings.length ? 'warnings only' : problems.length ? 'incomplete' : 'nothing found';
  return `<h1>tightlip <span class="state ${state}">${words}</span></h1>`;
}

function facts(report: Report): string {
  const { stats, started } = report;
  const parts = [
    `<b>${html(totals(report.findings) || 'No findings')}</b>`,
    `<code>tightlip ${html(report.command)}</code>`,
    stats.commits ? count(stats.commits, 'commit') : '',
    count(stats.files, 'file'),
    size(stats.bytes),
    duration(stats.durationMs),
    `version ${html(report.version)}`,
    started ? `<time datetime="${html(started)}">${html(started.slice(0, 16).replace('T', ' '))} UTC</time>` : '',
  ];
  return `<p class="facts">${parts.filter(Boolean).join(' <span aria-hidden="true">·</span> ')}</p>`;
}

function* page(report: Report): Generator<string> {
  yield '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n';
  yield `<meta http-equiv="Content-Security-Policy" content="${policy}">\n`;
  yield '<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="referrer" content="no-referrer">\n<meta name="color-scheme" content="light dark">\n';
  yield `<title>tightlip: ${html(totals(report.findings) || 'nothing found')}</title>\n<style>${style}</style>\n</head>\n<body>\n`;
  yield `<header class="top">${heading(report)}<div class="actions" id="actions"></div>${facts(report)}</header>\n<main id="main">\n`;
  yield '<noscript><p class="note">This page shows its findings with its own script, and scripts are switched off. <code>tightlip --format markdown</code> needs none.</p></noscript>\n</main>\n';
  const { findings, ...rest } = pageData(report);
  yield `<script type="application/json" id="data">${embedded(rest).slice(0, -1)},"findings":[`;
  for (const [i, finding] of findings.entries()) yield `${i ? ',\n' : ''}${embedded(finding)}`;
  yield `]}</script>\n<script>${script}</script>\n</body>\n</html>\n`;
}

export default page satisfies Reporter;
