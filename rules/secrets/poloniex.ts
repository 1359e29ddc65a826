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
    advice: 'Revoke the key in the settings of Poloniex, create a new one and keep it out of the repository.',
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
    advice: 'Revoke the secret in the settings of Poloniex, create a new one and keep it out of the repository.',
    docs: 'https://poloniex.com',
  },
] satisfies Rule[];
