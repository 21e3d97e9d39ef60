/** Characters that are gathered before they leave memory. */
const chunk = 4 * 1024 * 1024;

/** A file of pieces, of which only a few are in memory: the browser keeps a blob on the disk. */
export async function fileOf(pieces: AsyncIterable<string>, type: string): Promise<Blob> {
  const blobs: Blob[] = [];
  let waiting: string[] = [];
  let characters = 0;
  for await (const piece of pieces) {
    waiting.push(piece);
    characters += piece.length;
    if (characters < chunk) continue;
    blobs.push(new Blob(waiting));
    waiting = [];
    characters = 0;
  }
  return new Blob([...blobs, ...waiting], { type });
}
