import { releaseManifest } from "../../src/build/manifest/editions.cjs";
import { ruleBreaches } from "../../src/build/manifest/rules";
import { manifestSource, release } from "./built-pages";

test("a council's own address, with a folder, takes the place of the project's", () => {
  const origin = "https://tools.example.gov.uk/carecase";
  const text = releaseManifest(manifestSource, `${origin}/`);
  expect(text).toContain(`${origin}/taskpane.html`);
  expect(text).not.toContain("https://carecase.example");
  expect(ruleBreaches(text, { ...release.setting, origin })).toEqual([]);
});

test.each(["http://tools.example.gov.uk", "tools.example.gov.uk", "https://tools.example.gov.uk/?x=1", ""])(
  "the address %p is refused by name",
  (origin) => {
    expect(() => releaseManifest(manifestSource, origin)).toThrow(/^CARECASE_ORIGIN is ".*"\. It must/);
  },
);
