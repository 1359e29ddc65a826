import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Reset the key in the Bannerbear account: until then others use up your quota, or run up your bill.';

export default [
  {
    id: 'bannerbear/api-key',
    title: 'Bannerbear API key',
    shape: 'pattern',
    pattern: /(?:bannerbear)[^\r\n]{0,40}?(?<![0-9A-Za-z])(?<secret>[0-9A-Za-z]{22}tt)(?![0-9A-Za-z])/i,
    literals: ['bannerbear'],
    reach: [8, 144],
    severity: 'medium',
    confidence: 'medium',
    entropy: 3,
    accept: 'random',
    advice,
    docs: 'https://bannerbear.com',
  },
  {
    id: 'bannerbear/api-key-bb-ma',
    title: 'Bannerbear API key',
    shape: 'token',
    forms: [['bb_ma_', run('hex-lower', 30)]],
    severity: 'high',
    advice,
    docs: 'https://bannerbear.com',
  },
  {
    id: 'bannerbear/api-key-bb-pr',
    title: 'Bannerbear API key',
    shape: 'token',
    forms: [['bb_pr_', run('hex-lower', 30)]],
    severity: 'high',
    advice,
    docs: 'https://bannerbear.com',
  },
] satisfies Rule[];
