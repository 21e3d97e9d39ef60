import type { Certification } from '../retraining/certification.ts';
import type { Day } from '../retraining/days.ts';
import type { Band } from '../rubric/rubric.ts';

/** What the page about certification is given. */
export interface CertificationView {
  /** Empty where no name was given. */
  readonly name: string;
  readonly today: Day;
  /** How many calls a certification takes, and in how many days. */
  readonly calls: number;
  readonly within: number;
  /** Calls of the series under way that were played. */
  readonly done: readonly CertifiedCall[];
  /** Calls of it that were begun and not finished. */
  readonly begun: readonly { readonly attempt: string; readonly title: string; readonly customer: string }[];
  /** The calls chosen for the rest of it. */
  readonly ahead: readonly ChosenCall[];
  /** How many more unseen calls the library would have to hold. */
  readonly lacking: number;
  /** What the last six came to; null before them. */
  readonly last:
    | (Pick<
        Certification,
        'mean' | 'interval' | 'band' | 'between' | 'isCertified' | 'because' | 'issued' | 'lapses'
      > & {
        readonly calls: readonly CertifiedCall[];
        readonly hasLapsed: boolean;
      })
    | null;
}

export interface CertifiedCall {
  readonly attempt: string;
  readonly title: string;
  readonly customer: string;
  readonly day: Day;
  readonly score: number;
  readonly band: Band;
  /** Critical errors made in it. */
  readonly critical: number;
}

export interface ChosenCall {
  readonly scenario: string;
  readonly variant: number;
  readonly title: string;
  readonly customer: string;
  readonly channel: 'phone' | 'chat' | 'email';
  readonly minutes: number | null;
}
