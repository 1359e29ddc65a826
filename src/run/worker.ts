import { parentPort } from 'node:worker_threads';
import { scanFiles, type Share } from './files.ts';
import { scanObjects, type ObjectShare } from './objects.ts';
import { clearOutcome, createStage, emptyOutcome, prepareStage, type Outcome, type StageSettings } from './stage.ts';
import { windowLooker, type Handed, type Windows } from './windows-share.ts';

/** What a worker hands on: a lot of files while it works, when it was asked for `parts`; last, without a number, what is left. */
export interface Part {
  readonly lot?: number;
  readonly outcome: Outcome;
}

/** What a worker is given: files, objects or windows of one text. */
export type Work = { readonly settings: StageSettings } & (
  | { readonly share: Share; readonly parts?: boolean; readonly objects?: undefined; readonly windows?: undefined }
  | { readonly share?: undefined; readonly objects: ObjectShare; readonly windows?: undefined }
  | { readonly share?: undefined; readonly objects?: undefined; readonly windows: Windows }
);

const post = (part: Part): void => parentPort?.postMessage(part);

async function done(work: Work): Promise<void> {
  if (work.windows) {
    const look = windowLooker(work.settings, work.windows, post);
    parentPort?.on('message', (handed: Handed | undefined) => void (handed ? look(handed) : parentPort?.close()));
    return;
  }
  const outcome = emptyOutcome();
  const stage = createStage(work.settings);
  const between = (lot: number): void => {
    if (!work.share || !work.parts) return;
    post({ lot, outcome });
    clearOutcome(outcome);
  };
  await (work.share ? scanFiles(work.share, stage, outcome, between) : scanObjects(work.objects, stage, outcome, () => undefined));
  post({ outcome });
}

// One piece of work, or none: then nothing keeps the thread.
parentPort?.once('message', (work: Work | undefined) => void (work && done(work)));
prepareStage();
