import type { Inspector } from '../../types.ts';
import { interest, mentions } from './files.ts';

/** The checks of agent configuration. Nothing but two path patterns loads before a file of interest comes by. */
export const agentInspector: Inspector = {
  wants: (path) => interest(path) !== 'none',
  inspect(file, found) {
    const how = interest(file.path);
    if (how === 'none' || (how === 'perhaps' && file.mode !== 'link' && !mentions(file.path, file.text))) return undefined;
    return import('./inspect.ts').then(({ inspectAgentFile }) => inspectAgentFile(file, found));
  },
};
