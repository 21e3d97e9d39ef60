import { render } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../src/app.css';
import { defaultRubric } from '../../src/rubric/default.ts';
import type { CallView, SettingsView } from '../../src/session/views.ts';
// Fetched when they are needed: known already, they are there at once.
import '../../src/ui/components/ReadAloud.svelte';
import '../../src/ui/components/WriteReply.svelte';
import SettingsDialog from '../../src/ui/components/SettingsDialog.svelte';
import CallPage from '../../src/ui/pages/CallPage.svelte';
import { englishVoice, type Recognizer } from '../../src/ui/speech.ts';
import { call, handbook, now, settings, words, writtenCall } from './fixtures.ts';

/** A recognizer that hears what it is told. */
class Heard implements Recognizer {
  static latest: Heard | undefined;
  lang = '';
  continuous = false;
  onresult: Recognizer['onresult'] = null;
  onerror: Recognizer['onerror'] = null;
  onend: Recognizer['onend'] = null;
  start = vi.fn();
  abort = vi.fn();
  constructor() {
    Heard.latest = this;
  }
  hear(transcript: string, isFinal = true): void {
    this.onresult?.({ resultIndex: 0, results: [Object.assign([{ transcript }], { isFinal })] });
  }
}

const voice = (name: string, lang: string, localService = true) =>
  ({ name, lang, localService, default: false, voiceURI: name }) as SpeechSynthesisVoice;

/** The system's speech: what it was given to say, until it was told to stop. */
function speech(voices: readonly SpeechSynthesisVoice[]) {
  const said: SpeechSynthesisUtterance[] = [];
  const fake = {
    getVoices: () => [...voices],
    addEventListener: vi.fn(),
    speak: vi.fn((utterance: SpeechSynthesisUtterance) => said.push(utterance)),
    cancel: vi.fn(() => said.splice(0)),
  };
  vi.stubGlobal('speechSynthesis', fake);
  // The real one takes no voice but the system's own.
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      voice: SpeechSynthesisVoice | null = null;
      lang = '';
      onend: (() => void) | null = null;
      onerror: (() => void) | null = null;
      constructor(readonly text: string) {}
    },
  );
  return { said, words: () => said.map(({ text }) => text), fake };
}

beforeEach(() => page.viewport(1280, 860));
afterEach(() => {
  Heard.latest = undefined;
  vi.unstubAllGlobals();
});

function open(view: CallView, change: Partial<SettingsView>) {
  const nothing = () => undefined;
  const onDraft = vi.fn();
  const screen = render(CallPage, {
    view,
    handbook: handbook(),
    settings: settings(change),
    rubric: defaultRubric,
    now: () => now,
    onReply: nothing,
    onWrite: () => Promise.resolve({ state: 'sent' } as const),
    onReadDraft: () => Promise.resolve({ shows: [], breaks: [] }),
    onDraft,
    onLookUp: nothing,
    onScratch: nothing,
    onAskManager: nothing,
    onOpenDesk: nothing,
    onEndCall: nothing,
    onNextStage: nothing,
    onRetry: nothing,
    onPlayAgain: nothing,
    onOpenSettings: nothing,
  });
  return { ...screen, onDraft };
}

describe('dictation', () => {
  beforeEach(() => {
    vi.stubGlobal('SpeechRecognition', undefined);
    vi.stubGlobal('webkitSpeechRecognition', Heard);
  });

  async function dictate(draft = '') {
    const screen = open(writtenCall({ draft }), { dictation: true });
    const button = await screen.findByRole('button', { name: 'Dictate' });
    const box = screen.getByRole('textbox', { name: 'What do you say?' }) as HTMLTextAreaElement;
    return { ...screen, button, box };
  }

  test('is off until it is asked for, and says that it listens and where the sound may go', async () => {
    const { button, getByText, box } = await dictate();
    await expect.element(button).toHaveAttribute('aria-pressed', 'false');
    expect(Heard.latest).toBeUndefined();
    await userEvent.click(button);
    expect(Heard.latest?.start).toHaveBeenCalledOnce();
    await expect.element(button).toHaveAttribute('aria-pressed', 'true');
    await expect
      .element(button)
      .toHaveAccessibleDescription('Listening. Your browser may send the sound to its maker.');
    getByText('Listening.');
    await userEvent.click(button);
    expect(Heard.latest?.abort).toHaveBeenCalledOnce();
    Heard.latest?.hear('too late');
    expect(box.value).toBe('');
  });

  test('puts the words in at the caret, with spaces around them, and keeps them as a draft', async () => {
    const { button, box, onDraft } = await dictate('I am about the jug.');
    box.setSelectionRange(4, 4);
    await userEvent.click(button);
    Heard.latest?.hear('never mind', false);
    expect(box.value).toBe('I am about the jug.');
    Heard.latest?.hear('so sorry');
    expect(box.value).toBe('I am so sorry about the jug.');
    await vi.waitFor(() => expect(onDraft).toHaveBeenLastCalledWith('I am so sorry about the jug.'), 900);
  });

  test('ends with the browser’s own end, and says what went wrong', async () => {
    const { button, getByRole } = await dictate();
    await userEvent.click(button);
    Heard.latest?.onerror?.({ error: 'not-allowed' });
    Heard.latest?.onend?.();
    await expect.element(button).toHaveAttribute('aria-pressed', 'false');
    expect(getByRole('alert').textContent).toContain('The microphone is not allowed here.');
  });

  test('stops when the reply is sent, and when the call is left', async () => {
    const { button, box, unmount } = await dictate('One.');
    await userEvent.click(button);
    box.focus();
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    expect(Heard.latest?.abort).toHaveBeenCalledOnce();
    await expect.element(button).toHaveAttribute('aria-pressed', 'false');
    await userEvent.click(button);
    const second = Heard.latest;
    unmount();
    expect(second?.abort).toHaveBeenCalledOnce();
  });

  test('is not there where the setting is off, or the browser has none', async () => {
    const off = open(writtenCall(), { dictation: false });
    await off.findByRole('textbox', { name: 'What do you say?' });
    expect(off.queryByRole('button', { name: 'Dictate' })).toBeNull();
    off.unmount();
    vi.stubGlobal('webkitSpeechRecognition', undefined);
    const none = open(writtenCall(), { dictation: true });
    await none.findByRole('textbox', { name: 'What do you say?' });
    expect(none.queryByRole('button', { name: 'Dictate' })).toBeNull();
  });
});

describe('reading aloud', () => {
  const begun = () => call({ lines: call().lines.filter(({ turn }) => turn === 0) });
  const after = (text: string): CallView =>
    call({
      lines: [
        ...call().lines,
        { key: '2-0', turn: 2, kind: 'narration', text: words('A pause.') },
        { key: '2-1', turn: 2, kind: 'speech', speaker: 'Dana', isCustomer: true, text: words(text) },
      ],
    });

  test('takes an English voice of this device, a British one before others', () => {
    speech([voice('a', 'de-DE'), voice('b', 'en-US'), voice('c', 'en-GB', false), voice('d', 'en_GB')]);
    expect(englishVoice()?.name).toBe('d');
    speech([voice('a', 'de-DE'), voice('c', 'en-GB', false)]);
    expect(englishVoice()).toBeUndefined();
  });

  test('a call that has just begun is read from its opening: what is said, not what is seen', async () => {
    const { words: read, said } = speech([voice('d', 'en-GB')]);
    open(begun(), { readAloud: true });
    await vi.waitFor(() => expect(read()).toHaveLength(1));
    expect(read()[0]).toMatch(/^I opened the box/);
    expect(said[0]?.lang).toBe('en-GB');
  });

  test('a call taken up again is read from there on, and can be silenced', async () => {
    const { words: read, fake } = speech([voice('d', 'en-GB')]);
    const { rerender, findByRole, queryByRole } = open(call(), { readAloud: true });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(fake.speak).not.toHaveBeenCalled();
    await rerender({ view: after('Friday? To hers.') });
    await vi.waitFor(() => expect(read()).toEqual(['Friday? To hers.']));
    await userEvent.click(await findByRole('button', { name: 'Stop reading' }));
    expect(read()).toEqual([]);
    expect(queryByRole('button', { name: 'Stop reading' })).toBeNull();
  });

  test('stops when the rep begins to write, and when the call is left', async () => {
    const { words: read } = speech([voice('d', 'en-GB')]);
    const { unmount, findByRole } = open(writtenCall({ lines: call().lines.filter(({ turn }) => turn === 0) }), {
      readAloud: true,
    });
    const box = await findByRole('textbox', { name: 'What do you say?' });
    await vi.waitFor(() => expect(read()).toHaveLength(1));
    await userEvent.type(box, 'I');
    expect(read()).toEqual([]);
    unmount();
    const again = open(begun(), { readAloud: true });
    await vi.waitFor(() => expect(read()).toHaveLength(1));
    again.unmount();
    expect(read()).toEqual([]);
  });

  test('is off where the setting is off', async () => {
    const { fake } = speech([voice('d', 'en-GB')]);
    open(begun(), { readAloud: false });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(fake.speak).not.toHaveBeenCalled();
  });
});

describe('settings', () => {
  function show(change: Partial<SettingsView> = {}, rulings = '') {
    const calls = { onChange: vi.fn(), onExportRulings: vi.fn(() => Promise.resolve(rulings)), onClose: vi.fn() };
    return { ...calls, ...render(SettingsDialog, { settings: settings(change), ...calls }) };
  }

  test('speech is offered where the browser offers it, with where the sound goes', async () => {
    speech([voice('d', 'en-GB')]);
    vi.stubGlobal('SpeechRecognition', Heard);
    const { getByRole, onChange } = show();
    const dictation = getByRole('checkbox', { name: 'Dictate what I write' });
    await expect.element(dictation).not.toBeChecked();
    await expect
      .element(dictation)
      .toHaveAccessibleDescription(/Many browsers send the sound to their maker to be recognized\./);
    await userEvent.click(dictation);
    expect(onChange).toHaveBeenLastCalledWith(settings({ dictation: true }));
    const aloud = getByRole('checkbox', { name: 'Read aloud what is said to me' });
    await expect.element(aloud).toHaveAccessibleDescription(/nothing is sent anywhere/);
    await userEvent.click(aloud);
    expect(onChange).toHaveBeenLastCalledWith(settings({ readAloud: true }));
  });

  test('where it does not, they are off with the reason', async () => {
    speech([voice('a', 'de-DE')]);
    vi.stubGlobal('SpeechRecognition', undefined);
    vi.stubGlobal('webkitSpeechRecognition', undefined);
    const { getByRole, unmount } = show({ dictation: true, readAloud: true });
    const dictation = getByRole('checkbox', { name: 'Dictate what I write' });
    const aloud = getByRole('checkbox', { name: 'Read aloud what is said to me' });
    await expect.element(dictation).toBeDisabled();
    await expect.element(dictation).not.toBeChecked();
    await expect.element(dictation).toHaveAccessibleDescription('This browser does not offer it.');
    await expect.element(aloud).toBeDisabled();
    await expect.element(aloud).toHaveAccessibleDescription('This browser has no English voice on this device.');
    unmount();
    vi.stubGlobal('speechSynthesis', undefined);
    await expect
      .element(show().getByRole('checkbox', { name: 'Read aloud what is said to me' }))
      .toHaveAccessibleDescription('This browser does not offer it.');
  });

  test('writing can be opened from the start', async () => {
    const { getByRole, onChange } = show();
    await userEvent.click(getByRole('checkbox', { name: 'Let me write from the start' }));
    expect(onChange).toHaveBeenCalledExactlyOnceWith(settings({ writeFromStart: true }));
  });

  test('rulings are saved as a file, and it says how many', async () => {
    const clicked: string[] = [];
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      clicked.push(this.download);
    });
    const { getByRole } = show({}, '{"id":1}\n{"id":2}\n');
    await userEvent.click(getByRole('button', { name: 'Export rulings' }));
    await expect.element(getByRole('status')).toHaveTextContent('2 rulings in stepladder-rulings.jsonl.');
    expect(clicked).toEqual(['stepladder-rulings.jsonl']);
    click.mockRestore();
  });

  test('where there are none, it says so and saves nothing', async () => {
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click');
    const { getByRole } = show();
    await userEvent.click(getByRole('button', { name: 'Export rulings' }));
    await expect.element(getByRole('status')).toHaveTextContent('There are no rulings yet.');
    expect(click).not.toHaveBeenCalled();
    click.mockRestore();
  });
});
