/** Settings that are about this browser on this machine, and mean nothing in another one. */
export const machineSettings = {
  /** Who practised last. */
  person: 'person',
  /** The folder that backups are kept in. */
  backupFolder: 'backupFolder',
  /** When the last backup of everything was made, and its name. */
  lastBackup: 'lastBackup',
  /** When the browser was asked to keep the data for good. */
  askedToKeep: 'askedToKeep',
  /** When a reminder of backing up was put off. */
  putOff: 'backupPutOff',
} as const;
