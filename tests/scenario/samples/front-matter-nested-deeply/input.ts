export default `---\nid: ${'['.repeat(10_000)}\n---\n\n# A\n`;
