import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'serpapi/api-key',
    title: 'SerpApi API key',
    shape: 'context',
    bodies: [run('hex-lower', 64)],
    words: ['serpapi', 'serpapi_api_key', 'serpapi_key', 'serp_api_key'],
    severity: 'high',
    accept: 'random',
    advice: 'Delete the key in the account settings of SerpApi and create a new one.',
    docs: 'https://serpapi.com/',
  },
] satisfies Rule[];
