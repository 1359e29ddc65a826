import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'codeclimate/repo-token',
    title: 'Code Climate repository or API token',
    shape: 'context',
    bodies: [run('hex-lower', 64)],
    words: ['codeclimate', 'codeclimate_repo_token', 'codeclimate_api_token', 'cc_test_reporter_id'],
    severity: 'medium',
    accept: 'random',
    advice: 'Regenerate the token in the repository settings of Code Climate.',
    docs: 'https://docs.codeclimate.com/docs/finding-your-test-coverage-token',
  },
  {
    id: 'codeclimate/api-key',
    title: 'Code Climate API key',
    shape: 'context',
    bodies: [run('hex-lower', 40)],
    words: ['codeclimate'],
    severity: 'medium',
    entropy: 2.8,
    accept: 'random',
    advice: 'Delete the token at https://codeclimate.com/profile/tokens.',
    docs: 'https://developer.codeclimate.com/#authentication',
  },
] satisfies Rule[];
