import library from './index.cjs';

export const { scan, scanStaged, scanRange, scanText, ScanError, version } = library;
