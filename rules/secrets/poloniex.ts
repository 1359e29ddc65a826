import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'poloniex/api-key',
    title: 'Poloniex API key',
    shape: 'pattern',
    pattern: /(?:poloniex)[\w.\-]{0,24}(?:\s{1,3}(?:api|key|token|secret|access|id)\w{0,8}){0,3}[^\r\n]{0,40}?(?<secret>[0-9A-Z]{8}-[0-9A-Z]{8}-[0-9A-Z]{8}-[0-9A-Z]{8})(?![\w-])/i,
    literals: ['poloniex'],
    reach: [8, 200],
    severity: 'high',
    confidence: 'medium',
    accept: 'dashed',
    advice: 'Delete the key under API keys of the Poloniex account and look through its orders and withdrawals.',
    docs: 'https://poloniex.com',
  },
  {
    id: 'poloniex/secret',
    title: 'Poloniex secret',
    shape: 'context',
    bodies: [run('hex-lower', 128)],
    words: ['poloniex'],
    severity: 'high',
    entropy: 2.8,
    accept: 'random',
    advice: 'Delete the secret under API keys of the Poloniex account and look through its orders and withdrawals.',
    docs: 'https://poloniex.com',
  },
] satisfies Rule[];
