import type { Inspector, Look } from '../../types/inspect.ts';
import type { Catalogue } from '../evidence/catalogue.ts';
import { interest, type Interest } from './files.ts';
import { mayConcern } from './mentions.ts';

/** The checks of agent configuration. They load with the first file that needs them. */
export function agentInspector(catalogue: Pick<Catalogue, 'instructs' | 'actionTool' | 'mayName' | 'lookup' | 'tools'>): Inspector {
  const inspect: Look['inspect'] = (file, found) => import('./inspect.ts').then(({ inspectAgentFile }) => inspectAgentFile(file, found, catalogue));
  /** Sessions and databases are known by their names and first lines; scripts and data are not configuration, however long. */
  const looks: Readonly<Record<Interest | 'orders', Look | undefined>> = {
    none: undefined,
    certain: { inspect },
    orders: { enough: 8 << 20, inspect },
    record: { enough: 1 << 20, inspect },
    beside: { enough: 4096, may: mayConcern.program, inspect },
    workflow: { may: (bytes) => mayConcern.workflow(bytes) || catalogue.mayName(bytes, ['run']), inspect },
    script: { enough: 8 << 20, may: mayConcern.script, inspect },
    manifest: { enough: 8 << 20, may: (bytes) => mayConcern.script(bytes) || mayConcern.data(bytes), inspect },
    modules: { enough: 1 << 20, may: mayConcern.modules, inspect },
    data: { enough: 8 << 20, may: mayConcern.data, inspect },
    lines: { enough: 1 << 20, may: mayConcern.lines, inspect },
  };
  return {
    look(path) {
      const how = interest(path);
      return looks[how !== 'record' && how !== 'certain' && catalogue.instructs(path) ? 'orders' : how];
    },
  };
}
