/** 3 MB. */
export default '# A\n\n'.repeat(600_000);
