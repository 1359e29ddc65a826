/** `--format json`: one object, the contract of docs/reports.md. */

import type { Report, Reporter } from '../types/report.ts';
import { escapeJson } from './escape.ts';
import { findingShape, scanShape, suppressedShape } from './shape.ts';

const pretty = (value: unknown, indent: string): string => escapeJson(JSON.stringify(value, undefined, 2)).replaceAll('\n', `\n${indent}`);

/** `  "name": [...]`, an element at a time, so that a large report is never one string. */
function* list<T>(name: string, values: readonly T[], shape: (value: T) => object): Generator<string> {
  yield `  "${name}": [`;
  for (const [i, value] of values.entries()) yield `${i ? ',' : ''}\n    ${pretty(shape(value), '    ')}`;
  yield values.length ? '\n  ],\n' : '],\n';
}

function* json(report: Report): Generator<string> {
  yield '{\n  "schema": "tightlip/report/1",\n';
  yield `  "tool": ${JSON.stringify({ name: 'tightlip', version: report.version }, undefined, 1).replaceAll(/\n\s*/g, ' ')},\n`;
  yield `  "scan": ${pretty(scanShape(report), '  ')},\n`;
  if (report.policy) yield `  "policy": ${pretty(report.policy, '  ')},\n`;
  yield* list('findings', report.findings, findingShape);
  yield* list('suppressed', report.suppressed, suppressedShape);
  yield* list('problems', report.problems, ({ code, path, message, hint }) => ({ code, path, message, hint }));
  yield* list('notices', report.notices, ({ code, path, startLine, message }) => ({ code, path, startLine, message }));
  yield `  "exitCode": ${report.exitCode}\n}\n`;
}

export default json satisfies Reporter;
