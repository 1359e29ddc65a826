import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'oracle/customer-secret-key',
    title: 'Oracle Cloud customer secret key',
    shape: 'context',
    bodies: [run('base64-padded', 44)],
    words: ['oci_secret', 'oracle_cloud', 'oraclecloud', 'oci_s3', 'objectstorage.oraclecloud', 'compat.objectstorage', 'oci_secret_key'],
    severity: 'high',
    entropy: 4,
    accept: 'random',
    advice: 'Delete the customer secret key in the OCI console.',
    docs: 'https://docs.oracle.com/iaas/Content/Identity/Tasks/managingcredentials.htm',
  },
] satisfies Rule[];
