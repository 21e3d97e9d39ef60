import type { RestoreReport } from '../progress/backup/report.ts';

/** What the page about people and their data shows. */
export interface KeepingView {
  readonly people: readonly KeptPerson[];
  readonly storage: StorageView;
  readonly lastBackup: LastBackup | null;
  /** Calls of this person that no backup holds. */
  readonly newCalls: number;
  readonly folder: FolderView;
}

export interface KeptPerson {
  readonly id: string;
  readonly name: string;
  readonly isCurrent: boolean;
  /** Calls kept, tries of a turn among them. */
  readonly calls: number;
  /** Milliseconds since 1970; null before the first call. */
  readonly lastAt: number | null;
}

export interface StorageView {
  /** Bytes; null where the browser does not say. */
  readonly used: number | null;
  readonly free: number | null;
  /** Whether the browser has promised not to clear it by itself; null where it does not say. */
  readonly isPromised: boolean | null;
}

export interface LastBackup {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Name of the file, for finding it again. */
  readonly file: string;
}

/** The folder backups go into by themselves. */
export type FolderView =
  /** This browser cannot keep one. */
  | { readonly state: 'unavailable' }
  | { readonly state: 'none' }
  | { readonly state: 'on'; readonly name: string }
  /** The browser wants to be asked again, by a click. */
  | { readonly state: 'asks'; readonly name: string }
  | { readonly state: 'failing'; readonly name: string; readonly reason: string };

/** Something that takes a while; `done` is 0 to 1. */
export interface Job {
  readonly what: 'backup' | 'restore' | 'export' | 'delete';
  readonly done: number;
}

/** A file for the browser to save. */
export interface OutFile {
  readonly name: string;
  readonly content: Blob;
}

export type RestoreResult =
  | { readonly state: 'done'; readonly report: RestoreReport }
  /** Nothing was changed. */
  | { readonly state: 'refused'; readonly message: string };

export type ExportKind = 'calls' | 'turns' | 'json';
export type { RestoreReport };
