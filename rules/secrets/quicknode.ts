import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'quicknode/api-key',
    title: 'QuickNode API key',
    shape: 'token',
    forms: [['QN_', run('hex-lower', 32)]],
    severity: 'high',
    partial: true,
    advice: 'Archive the key at https://dashboard.quicknode.com/api-keys.',
    docs: 'https://www.quicknode.com/docs/admin-api/getting-started',
  },
  {
    id: 'quicknode/endpoint',
    title: 'QuickNode endpoint with its token',
    shape: 'pattern',
    pattern: /\.quiknode\.pro\/(?<secret>[0-9a-f]{40})(?![0-9A-Za-z])/,
    literals: ['.quiknode.pro/'],
    severity: 'medium',
    entropy: 2.8,
    accept: 'not-example',
    advice: 'Delete the token under Security of the endpoint at https://dashboard.quicknode.com and add a new one.',
    docs: 'https://www.quicknode.com/docs',
  },
] satisfies Rule[];
