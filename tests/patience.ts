import { configure } from '@testing-library/svelte';

// What components fetch comes from the development server, which may be busy: a test waits for it, and goes on at once when it is there.
configure({ asyncUtilTimeout: 15_000 });
