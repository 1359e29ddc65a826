/** Files taken at a time: enough to make the counter cheap, few enough that no thread is left with the last large lot. */
export const lot = 16;
