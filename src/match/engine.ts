import type { Match, Rule } from '../types.ts';

export interface Scanned {
  readonly matches: Match[];
  readonly anchors: Uint32Array;
  readonly runs: Uint32Array;
}

export interface Engine {
  room(bytes: number): Uint8Array;
  scan(bytes: Uint8Array, path: string): Scanned;
}

const none = new Uint32Array(0);

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

function source(rule: Rule): RegExp | undefined {
  if (rule.shape === 'pattern') return new RegExp(rule.pattern.source, `${rule.pattern.flags.replace(/[gd]/g, '')}gd`);
  if (rule.shape === 'context') return undefined;
  const forms = rule.forms.map((form) =>
    form
      .map((part) => {
        if (typeof part === 'string') return escaped(part);
        return 'alphabet' in part ? `[${part.alphabet}]{${part.min},${part.max}}` : `(?:${part.map(escaped).join('|')})`;
      })
      .join(''),
  );
  return new RegExp(`(?<![0-9A-Za-z_])(?<secret>${forms.join('|')})(?![0-9A-Za-z_-])`, rule.caseless ? 'gdi' : 'gd');
}

/** A plain first engine: every rule's expression over the whole text. The kernel replaces it. */
export function createEngine(rules: readonly Rule[]): Engine {
  const compiled = rules.map((rule) => ({ rule, pattern: source(rule) })).filter(({ pattern }) => pattern);
  return {
    room: (bytes) => new Uint8Array(bytes),
    scan(bytes) {
      const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
      const matches: Match[] = [];
      for (const { rule, pattern } of compiled) {
        for (const found of text.matchAll(pattern as RegExp)) {
          const [start, end] = found.indices?.groups?.secret ?? found.indices?.[0] ?? [0, 0];
          matches.push({ rule: rule.id, start, end, confidence: rule.confidence ?? 'high' });
        }
      }
      return { matches, anchors: none, runs: none };
    },
  };
}
