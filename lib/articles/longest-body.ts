/** In characters: more than the longest article that anybody prints. */
export const longestBody = 500_000;
