import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'pypi/upload-token',
    title: 'PyPI upload token',
    shape: 'token',
    forms: [['pypi-AgEIcHlwaS5vcmc', run('base64url', 50, 1000)]],
    severity: 'critical',
    check: 'pypi-macaroon',
    advice: 'Remove the token at https://pypi.org/manage/account/ and create one for a single project.',
    docs: 'https://docs.pypi.org/api/secrets/',
  },
  {
    id: 'pypi/test-upload-token',
    title: 'PyPI upload token of test.pypi.org',
    shape: 'token',
    forms: [['pypi-AgENdGVzdC5weXBpLm9yZw', run('base64url', 50, 1000)]],
    severity: 'low',
    check: 'pypi-macaroon',
    advice: 'Remove the token at https://test.pypi.org/manage/account/.',
    docs: 'https://docs.pypi.org/api/secrets/',
  },
] satisfies Rule[];
