import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'amap/api-key',
    title: 'AMap Web service key',
    shape: 'context',
    bodies: [run('hex-lower', 32)],
    words: ['amap', 'amap_key', 'gaode', 'autonavi', 'restapi.amap.com', 'webapi.amap.com'],
    severity: 'low',
    accept: 'random',
    advice: 'Delete the key in the AMap console and restrict the new one to your domains.',
    docs: 'https://lbs.amap.com/api/webservice/create-project-and-key',
  },
] satisfies Rule[];
