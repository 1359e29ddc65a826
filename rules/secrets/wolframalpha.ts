import type { Rule } from '../../src/types.ts';

export default [
  {
    id: 'wolframalpha/app-id',
    title: 'Wolfram Alpha AppID',
    shape: 'pattern',
    pattern: /wolframalpha\.com\/v[12]\/[\w-]{1,20}(?:\.jsp)?\?(?:[\w-]{1,20}=[^\s"\'&]{0,80}&(?:amp;)?){0,4}appid=(?<secret>[0-9A-Z]{6}-[0-9A-Z]{10})(?![0-9A-Za-z])/i,
    literals: ['wolframalpha.com/'],
    severity: 'low',
    entropy: 2.8,
    accept: 'not-example',
    advice: 'Delete the AppID at https://developer.wolframalpha.com and create a new one.',
    docs: 'https://products.wolframalpha.com/api/documentation',
  },
] satisfies Rule[];
