import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PlayedElsewhere } from '../../src/progress/progress.ts';
import { Recorder } from '../../src/session/recorder.ts';
import type { SaveState } from '../../src/session/views.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const full = () => new DOMException('no room', 'QuotaExceededError');

/** A recorder, what it told, and a disk that can be full. */
function setUp() {
  const told: SaveState[] = [];
  const written: string[] = [];
  const disk = { problem: undefined as unknown };
  const recorder = new Recorder((state) => told.push(state));
  const write = (word: string) => async () => {
    await Promise.resolve();
    if (disk.problem) throw disk.problem as Error;
    written.push(word);
  };
  return { recorder, told, written, disk, write };
}

test('whoever records waits until it is written', async () => {
  const { recorder, written, write, told } = setUp();
  await recorder.record(write('one'));
  expect(written).toEqual(['one']);
  expect(told.map(({ state }) => state)).toEqual(['saving', 'saved']);
});

test('writes keep their order', async () => {
  const { recorder, written, write } = setUp();
  await Promise.all(['one', 'two', 'three'].map((word) => recorder.record(write(word))));
  expect(written).toEqual(['one', 'two', 'three']);
});

test('words that are written on while the disk is slow are written once more, as they are then', async () => {
  const { recorder, written, write } = setUp();
  let words = '';
  const keep = () => recorder.recordLatest(() => write(words)());
  const all = ['S', 'So', 'Sor', 'Sorr', 'Sorry'].map((next) => {
    words = next;
    return keep();
  });
  expect(recorder.state).toEqual({ state: 'saving' });
  await Promise.all(all);
  expect(written).toEqual(['S', 'Sorry']);
  words = '';
  await keep();
  expect(written).toEqual(['S', 'Sorry', '']);
});

test('a full disk is told; the call may go on; nothing is lost or out of order', async () => {
  const { recorder, written, disk, write } = setUp();
  disk.problem = full();
  await recorder.record(write('one'));
  await recorder.record(write('two'));
  expect(recorder.state).toEqual({ state: 'failing', unsaved: 2, reason: expect.stringMatching(/full/) as string });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(written).toEqual([]);

  disk.problem = undefined;
  await vi.advanceTimersByTimeAsync(10_000);
  expect(written).toEqual(['one', 'two']);
  expect(recorder.state).toEqual({ state: 'saved' });
});

test('a database that never answers counts as failing', async () => {
  const { recorder } = setUp();
  const recorded = recorder.record(() => new Promise(() => undefined));
  await vi.advanceTimersByTimeAsync(3_000);
  await recorded;
  expect(recorder.state).toMatchObject({
    state: 'failing',
    unsaved: 1,
    reason: expect.stringMatching(/does not answer/) as string,
  });
});

test('trying again at once does not wait for the next try', async () => {
  const { recorder, written, disk, write } = setUp();
  disk.problem = full();
  await recorder.record(write('one'));
  disk.problem = undefined;
  recorder.retry();
  await vi.advanceTimersByTimeAsync(0);
  expect(written).toEqual(['one']);
});

test('a call that was played on elsewhere is not tried again by itself', async () => {
  const { recorder, disk, write } = setUp();
  disk.problem = new PlayedElsewhere('This call was played on in another tab.');
  await recorder.record(write('one'));
  expect(vi.getTimerCount()).toBe(0);
  expect(recorder.state).toMatchObject({ state: 'failing', reason: 'This call was played on in another tab.' });
});
