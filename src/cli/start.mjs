/** `npm start`: installs what is missing, builds Stepladder and serves it. Options: --port or PORT. */
import { prepare } from './prepare.mjs';

try {
  const port = readPort(process.argv.slice(2), process.env.PORT);
  prepare();
  const { build, preview } = await import('vite');
  console.log('Building Stepladder …');
  await build({ logLevel: 'warn' }).catch((error) => {
    throw new Error(`Stepladder could not be built. ${error.message}`);
  });
  const server = await preview({
    logLevel: 'warn',
    preview: { host: 'localhost', port: port ?? 4173, strictPort: port !== undefined },
  }).catch((error) => {
    throw new Error(`Stepladder could not be served: ${error.message}.`);
  });
  console.log(`\nStepladder is at ${server.resolvedUrls.local[0]}\nCtrl+C stops it.`);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(0));

/** The port asked for; undefined for 4173, or the next one that is free. */
function readPort(options, fromEnvironment) {
  const at = options.findIndex((option) => option.startsWith('--port'));
  const text = at < 0 ? fromEnvironment : (options[at].split('=')[1] ?? options[at + 1]);
  if (at < 0 && !text) return undefined;
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new Error(`The port has to be a number from 1 to 65535, not “${text ?? ''}”.`);
}
