import { recognizer, synthesis, type Recognizer } from '../speech.ts';

/** What went wrong, for people, by the browser's name for it. */
const troubles: Readonly<Record<string, string>> = {
  'not-allowed': 'The microphone is not allowed here. Your browser’s settings for this page can allow it.',
  'service-not-allowed': 'This browser does not allow dictation here.',
  'audio-capture': 'No microphone was found.',
  network: 'Dictation needs a connection in this browser, and there is none.',
  'no-speech': 'Nothing was heard.',
  'language-not-supported': 'This browser cannot take down English.',
};

/** Takes down what is said, with the browser's own recognizer, until it is stopped or nothing more is said. */
export class Dictation {
  /** The recognizer hears; it is the only sign that it does. */
  listening = $state(false);
  /** Why it does not, for people; empty where nothing went wrong. */
  trouble = $state('');
  readonly #insert: (words: string) => void;
  #heard: Recognizer | null = null;

  /** @param insert puts words into what is being written */
  constructor(insert: (words: string) => void) {
    this.#insert = insert;
  }

  toggle(): void {
    if (this.listening) this.stop();
    else this.#start();
  }

  /** Stops at once: what is still being recognized is dropped. */
  stop(): void {
    const heard = this.#heard;
    this.#heard = null;
    this.listening = false;
    heard?.abort();
  }

  #start(): void {
    const Recognition = recognizer();
    if (!Recognition) return;
    synthesis()?.cancel();
    const heard = new Recognition();
    this.#heard = heard;
    this.trouble = '';
    heard.lang = 'en-GB';
    heard.continuous = true;
    heard.onresult = ({ resultIndex, results }) => {
      if (this.#heard !== heard) return;
      for (const result of Array.from(results).slice(resultIndex))
        if (result.isFinal && result[0]) this.#insert(result[0].transcript.trim());
    };
    heard.onerror = ({ error }) => {
      if (this.#heard === heard) this.trouble = troubles[error] ?? 'Dictation stopped.';
    };
    heard.onend = () => {
      if (this.#heard === heard) this.listening = false;
    };
    try {
      heard.start();
      this.listening = true;
    } catch {
      this.trouble = 'Dictation could not be started.';
    }
  }
}
