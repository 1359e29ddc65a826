import { parentPort, workerData } from 'node:worker_threads';
import { scanFiles, type Share } from './files.ts';
import { scanObjects, type ObjectShare } from './objects.ts';
import { createStage, emptyOutcome, type StageSettings } from './stage.ts';

/** What a worker is started with: files or objects. */
export type Work = { readonly settings: StageSettings } & ({ readonly share: Share; readonly objects?: undefined } | { readonly share?: undefined; readonly objects: ObjectShare });

const { share, objects, settings } = workerData as Work;
const outcome = emptyOutcome();
const stage = createStage(settings);
const done = share ? scanFiles(share, stage, outcome, () => undefined) : scanObjects(objects, stage, outcome, () => undefined);
void done.then(() => parentPort?.postMessage(outcome));
