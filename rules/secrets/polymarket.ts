import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Delete the key under API keys of the Polymarket account and look through its orders and withdrawals.';

export default [
  {
    id: 'polymarket/api-key',
    title: 'Polymarket API key',
    shape: 'context',
    bodies: [run('0-9A-Fa-f-', 36)],
    words: ['polymarket'],
    severity: 'medium',
    entropy: 2.8,
    accept: 'uuid',
    advice,
    docs: 'https://docs.polymarket.com/',
  },
  {
    id: 'polymarket/private-key',
    title: 'Polymarket private key',
    shape: 'pattern',
    pattern: /(?:polymarket)[^\r\n]{0,40}?(?<![0-9A-Za-z])(?<secret>0x[0-9A-Fa-f]{64})(?![0-9A-Za-z])/i,
    literals: ['polymarket'],
    reach: [8, 186],
    severity: 'critical',
    confidence: 'medium',
    entropy: 3,
    accept: 'random',
    advice,
    docs: 'https://docs.polymarket.com/',
  },
] satisfies Rule[];
