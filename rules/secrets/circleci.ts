import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'circleci/personal-token',
    title: 'CircleCI personal token',
    shape: 'token',
    forms: [['CCIPAT_', run('base62', 22, 24), '_', run('base36-lower', 40)]],
    check: 'hex-tail',
    severity: 'critical',
    advice: 'Revoke it at https://app.circleci.com/settings/user/tokens.',
    docs: 'https://circleci.com/docs/managing-api-tokens/',
  },
  {
    id: 'circleci/project-token-prefixed',
    title: 'CircleCI project token',
    shape: 'token',
    forms: [['CCIPRJ_', run('base62', 22), '_', run('hex', 40)]],
    severity: 'high',
    advice: 'Delete it under Project settings > API permissions.',
    docs: 'https://circleci.com/docs/managing-api-tokens/',
  },
  {
    id: 'circleci/project-token',
    title: 'CircleCI project token',
    shape: 'context',
    bodies: [run('hex', 40)],
    words: ['circleci'],
    severity: 'medium',
    entropy: 2.8,
    accept: 'random',
    advice: 'Delete it under Project settings > API permissions, or at https://app.circleci.com/settings/user/tokens.',
    docs: 'https://circleci.com/docs/managing-api-tokens/',
  },
] satisfies Rule[];
