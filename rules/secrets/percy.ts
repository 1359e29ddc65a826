import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'percy/api-key',
    title: 'Percy API key',
    shape: 'context',
    bodies: [run('hex', 64)],
    words: ['percy_token', 'percy'],
    within: 32,
    severity: 'medium',
    confidence: 'low',
    entropy: 2.8,
    accept: 'random',
    advice: 'Revoke the key in the Percy account and look for builds and changes that are not yours.',
    docs: 'https://percy.io',
  },
  {
    id: 'percy/project-token',
    title: 'Percy project token',
    shape: 'token',
    forms: [[['web_', 'app_', 'auto_'], run('hex-lower', 64)]],
    words: ['percy'],
    severity: 'medium',
    advice: 'Regenerate the token in the settings of the Percy project: with it anybody adds builds to the project.',
    docs: 'https://www.browserstack.com/docs/percy/common-issue/common-errors/incorrect-project-type',
  },
] satisfies Rule[];
