import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Delete the key at https://smith.langchain.com/settings.';

export default [
  {
    id: 'langchain/langsmith-personal-access-token',
    title: 'LangChain LangSmith personal access token',
    shape: 'token',
    forms: [['lsv2_pt_', run('hex', 32), '_', run('hex', 10)]],
    severity: 'high',
    advice,
    docs: 'https://docs.smith.langchain.com/',
  },
  {
    id: 'langchain/langsmith-service-key',
    title: 'LangChain LangSmith service key',
    shape: 'token',
    forms: [['lsv2_sk_', run('hex', 32), '_', run('hex', 10)]],
    severity: 'high',
    advice,
    docs: 'https://docs.smith.langchain.com/',
  },
] satisfies Rule[];
