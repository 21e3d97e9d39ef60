/** Hands a text to the browser as a file to be saved. */
export function download(name: string, text: string): void {
  downloadFile(name, new Blob([text], { type: 'application/x-ndjson' }));
}

/** Hands a file to the browser to be saved. */
export function downloadFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken it by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
