/** A line of a file, numbered from 1; without text where it is too long to be one of ours. */
export interface Line {
  readonly number: number;
  readonly text: string | null;
}

/** Raised where compressed data cannot be unpacked; what came before it was read. */
export class DamagedCompression extends Error {
  override readonly name = 'DamagedCompression';
}

/**
 * The lines of a stream of bytes, unpacked first where it is gzip. Memory is bounded by the longest line: a longer one is
 * passed over, and counted.
 * @param longest characters a line may have
 * @param onBytes is told how many bytes were read so far
 * @throws {DamagedCompression} where gzip ends or breaks in the middle
 */
export async function* linesOf(
  file: ReadableStream<Uint8Array<ArrayBuffer>>,
  longest: number,
  onBytes: (bytes: number) => void = () => undefined,
): AsyncGenerator<Line> {
  let number = 0;
  let begun = '';
  let isTooLong = false;
  for await (const piece of textOf(file, onBytes)) {
    const parts = piece.split('\n');
    const last = parts.pop() ?? '';
    for (const part of parts) {
      number++;
      yield { number, text: isTooLong || begun.length + part.length > longest ? null : trimmed(begun + part) };
      begun = '';
      isTooLong = false;
    }
    if (begun.length + last.length > longest) isTooLong = true;
    begun = isTooLong ? '' : begun + last;
  }
  if (isTooLong) yield { number: number + 1, text: null };
  else if (begun !== '') yield { number: number + 1, text: trimmed(begun) };
}

const trimmed = (line: string): string => (line.endsWith('\r') ? line.slice(0, -1) : line);

/** The text of a file, piece by piece. */
async function* textOf(
  file: ReadableStream<Uint8Array<ArrayBuffer>>,
  onBytes: (bytes: number) => void,
): AsyncGenerator<string> {
  let bytes = 0;
  const counted = file.pipeThrough(
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(chunk, controller) {
        bytes += chunk.length;
        onBytes(bytes);
        controller.enqueue(chunk);
      },
    }),
  );
  const [peek, whole] = await peeked(counted);
  const isGzip = peek[0] === 0x1f && peek[1] === 0x8b;
  const plain = isGzip ? whole.pipeThrough(new DecompressionStream('gzip')) : whole;
  const decoder = new TextDecoder();
  const reader = plain.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      yield decoder.decode(value, { stream: true });
    }
  } catch (error) {
    // Reading a file that is gone is another matter than a file that is damaged.
    if (isGzip && error instanceof TypeError) throw new DamagedCompression(error.message);
    throw error;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
  yield decoder.decode();
}

/** The first two bytes of a stream, and a stream of all of it. */
async function peeked(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
): Promise<[Uint8Array<ArrayBuffer>, ReadableStream<Uint8Array<ArrayBuffer>>]> {
  const reader = stream.getReader();
  let head = new Uint8Array(0);
  let isDone = false;
  while (head.length < 2 && !isDone) {
    const { done, value } = await reader.read();
    isDone = done;
    if (value) {
      const joined = new Uint8Array(head.length + value.length);
      joined.set(head);
      joined.set(value, head.length);
      head = joined;
    }
  }
  const whole = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start: (controller) => controller.enqueue(head),
    async pull(controller) {
      const { done, value } = isDone ? { done: true, value: undefined } : await reader.read();
      if (value) controller.enqueue(value);
      if (done) controller.close();
    },
    cancel: (reason) => reader.cancel(reason),
  });
  return [head, whole];
}
