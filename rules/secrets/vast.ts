import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'vast/api-key',
    title: 'Vast.ai API key',
    shape: 'context',
    bodies: [run('hex-lower', 64)],
    words: ['vast_api', 'vast_api_key', 'vastai', 'vast_ai', 'vast.ai'],
    severity: 'high',
    accept: 'random',
    partial: true,
    advice: 'Delete the key at https://cloud.vast.ai/manage-keys/.',
    docs: 'https://docs.vast.ai/',
  },
] satisfies Rule[];
