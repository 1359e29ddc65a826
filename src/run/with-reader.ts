import { newBelt } from './belt.ts';
import { scanBelt, type Between, type Share } from './files.ts';
import { waitingReader, type WaitingReader } from './pool.ts';
import type { Outcome, Stage, StageSettings } from './stage.ts';

/** Whose files are read by another thread. */
export interface Scanning {
  readonly share: Share;
  readonly settings: StageSettings;
  readonly stage: Stage;
  readonly outcome: Outcome;
}

/** Lets another thread begin to read the files of a share; `scan` judges what that sees until all were looked at. */
export function startReader({ share, settings, stage, outcome }: Scanning, waiting: WaitingReader = waitingReader()): { scan(between: Between): Promise<void> } {
  const { root, names, counter, largest = Infinity } = share;
  const belt = newBelt();
  const paths = names.map(({ path, pathBytes }) => (pathBytes === undefined ? path : '')).join('\0');
  let alive = true;
  const reading = waiting
    .work({ root, paths, counter, belt, largest, own: settings.own?.pack, secrets: settings.only.includes('secrets') }, outcome)
    .then(() => void (alive = false));
  const hear = (): Promise<boolean> => new Promise((resolve) => setImmediate(() => resolve(alive)));
  return {
    async scan(between) {
      await scanBelt(share, belt, stage, outcome, between, hear);
      await reading;
    },
  };
}
