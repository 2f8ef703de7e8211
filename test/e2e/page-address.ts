/**
 * The address of a built page while the end-to-end tests run.
 * @param page file name, such as `index.html`
 */
export function pageAddress(page = "index.html"): string {
  const served = process.env.CARECASE_URL;
  if (!served)
    throw new Error("CARECASE_URL is not set: run these tests with npm run test:e2e, which serves the pages.");
  return `${served}/${page}`;
}
