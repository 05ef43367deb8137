export async function measureIndexing(_articles: readonly string[], _files: number): Promise<void> {}
