declare module 'virtual:stepladder/library' {
  /** The shipped scenarios, each loaded when it is opened. */
  export const shelf: readonly import('./session/scripts.ts').ShelfEntry[];
}

declare module 'virtual:stepladder/checker-help' {
  /** The catalogue of the checker's messages. */
  const entries: readonly import('./scenario/checker-help.ts').HelpEntry[];
  export default entries;
}

declare module 'virtual:stepladder/handbook' {
  const handbook: import('./scenario/handbook-model.ts').Handbook;
  export default handbook;
}

declare module 'virtual:stepladder/catalogue' {
  const catalogue: import('./session/scripts.ts').Catalogue;
  export default catalogue;
}
