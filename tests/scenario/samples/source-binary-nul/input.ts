export default '---\nid: a\n---\n\n# A\n\nNull: \0.\n';
