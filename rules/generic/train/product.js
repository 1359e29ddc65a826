/** What training needs of the product: one implementation of candidates and features. Bundled by `bundle.js`. */
export { createEngine } from '../../../src/match/engine.ts';
export { compileRules } from '../../../src/match/own.ts';
export { Candidates, push } from '../../../src/detect/generic/candidate.ts';
export { candidatesIn, listOf } from '../../../src/detect/generic/classifier.ts';
export { languageOf } from '../../../src/detect/generic/language.ts';
export { features } from '../../../src/detect/generic/measure/feature-names.ts';
export { width } from '../../../src/detect/generic/measure/features.ts';
export { measure } from '../../../src/detect/generic/measure/measure.ts';
export { lexicon } from '../../../src/detect/generic/lexicon.ts';
export { packWords } from '../../../src/detect/generic/measure/lexicon.ts';
export { genericMatches } from '../../../src/detect/generic/generic.ts';
export { factsOf } from '../../../src/detect/generic/suspects.ts';
export { modelBytes } from '../../../src/detect/generic/model-bytes.ts';
