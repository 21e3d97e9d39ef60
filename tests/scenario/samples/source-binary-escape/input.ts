/** An escape sequence would reach the terminal of whoever checks the file. */
export default '---\nid: a\n---\n\n# \x1B[31mA\n';
