import type { Inspector } from '../../types.ts';
import { interest, isRecord, mentions } from './files.ts';

/** The checks of agent configuration. Nothing but two path patterns loads before a file of interest comes by. */
export const agentInspector: Inspector = {
  wants: (path) => interest(path) !== 'none',
  /** Sessions and databases are known by their names and first lines; scripts and data are not configuration, however long. */
  enough: (path) => (isRecord(path) ? 1 << 20 : interest(path) === 'perhaps' ? 8 << 20 : undefined),
  inspect(file, found) {
    const how = interest(file.path);
    if (how === 'none' || (how === 'perhaps' && file.mode !== 'link' && !mentions(file.path, file.text))) return undefined;
    return import('./inspect.ts').then(({ inspectAgentFile }) => inspectAgentFile(file, found));
  },
};
