/** A failure whose message alone tells a person what happened and what to do; it is printed without a stack trace. */
export class PlainFailure extends Error {}

/**
 * Runs a command's main function and turns its outcome into an exit code.
 * @param {() => Promise<number | void>} main what the command does; a number it returns is the exit code
 */
export async function runCommand(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    process.stderr.write(`\n${error instanceof PlainFailure ? error.message : error.stack}\n`);
    process.exitCode = 1;
  }
}
