export default `---\nid: a\n---\n\n# A\n\n## Call\n\n### B\n\n${'- '.repeat(10_000)}deep\n`;
