import type { Inspector, Look } from '../../types.ts';
import { interest, type Interest } from './files.ts';
import { mayConcern } from './mentions.ts';

/** The checks load with the first file that needs them. */
const inspect: Look['inspect'] = (file, found) => import('./inspect.ts').then(({ inspectAgentFile }) => inspectAgentFile(file, found));

/** Sessions and databases are known by their names and first lines; scripts and data are not configuration, however long. */
const looks: Readonly<Record<Interest, Look | undefined>> = {
  none: undefined,
  certain: { inspect },
  record: { enough: 1 << 20, inspect },
  workflow: { may: mayConcern.workflow, inspect },
  script: { enough: 8 << 20, may: mayConcern.script, inspect },
  data: { enough: 8 << 20, may: mayConcern.data, inspect },
  lines: { enough: 1 << 20, may: mayConcern.lines, inspect },
};

/** The checks of agent configuration. */
export const agentInspector: Inspector = { look: (path) => looks[interest(path)] };
