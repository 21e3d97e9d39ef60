/** What this browser can do with speech by itself. Nothing here sends anything; what a recognizer does is up to its maker. */

/** The part of a browser's own speech recognition that is used. */
export interface Recognizer {
  lang: string;
  continuous: boolean;
  onresult:
    | ((event: {
        readonly resultIndex: number;
        readonly results: ArrayLike<ArrayLike<{ readonly transcript: string }> & { readonly isFinal: boolean }>;
      }) => void)
    | null;
  onerror: ((event: { readonly error: string }) => void) | null;
  onend: (() => void) | null;
  start(): void;
  abort(): void;
}

/** The browser's recognizer, or undefined where it offers none. */
export function recognizer(): (new () => Recognizer) | undefined {
  const { SpeechRecognition, webkitSpeechRecognition } = window as {
    SpeechRecognition?: new () => Recognizer;
    webkitSpeechRecognition?: new () => Recognizer;
  };
  return SpeechRecognition ?? webkitSpeechRecognition;
}

/** The system's speech, or undefined where the browser offers none. */
export function synthesis(): SpeechSynthesis | undefined {
  return (window as { speechSynthesis?: SpeechSynthesis }).speechSynthesis;
}

/** An English voice that speaks on this device, British before others; undefined while or where there is none. */
export function englishVoice(): SpeechSynthesisVoice | undefined {
  const isEnglish = ({ lang }: SpeechSynthesisVoice): boolean => /^en(?![a-z])/i.test(lang);
  const own = (synthesis()?.getVoices() ?? []).filter((voice) => voice.localService && isEnglish(voice));
  return own.find(({ lang }) => /^en[-_]gb/i.test(lang)) ?? own.find((voice) => voice.default) ?? own[0];
}

/** Resolves once the browser knows its voices: some come a moment after the page, and some never. */
export async function voicesReady(): Promise<void> {
  const speech = synthesis();
  if (!speech || speech.getVoices().length > 0) return;
  await new Promise<void>((resolve) => {
    speech.addEventListener('voiceschanged', () => resolve(), { once: true });
    setTimeout(resolve, 1000);
  });
}
