import type { Rule } from '../../src/types.ts';

export default [
  {
    id: 'caiyun/token',
    title: 'Caiyun weather token',
    shape: 'pattern',
    pattern: /api\.caiyunapp\.com\/v[0-9](?:\.[0-9])?\/(?<secret>[0-9A-Za-z]{16})(?![0-9A-Za-z])/,
    literals: ['api.caiyunapp.com/'],
    severity: 'low',
    entropy: 2.8,
    accept: 'not-example',
    advice: 'Reset the token at https://platform.caiyunapp.com: others use up your quota.',
    docs: 'https://docs.caiyunapp.com',
  },
] satisfies Rule[];
