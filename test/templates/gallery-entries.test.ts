import { galleryEntries } from "../../src/templates/gallery-entries";

describe("the gallery's entries", () => {
  it("have ids of their own", () => {
    expect(new Set(galleryEntries.map(({ id }) => id)).size).toBe(galleryEntries.length);
  });

  it.each(galleryEntries.map((entry) => [entry.id, entry] as const))(
    "%s loads the template that it describes",
    async (_id, { load, ...summary }) => {
      expect(await load()).toMatchObject(summary);
    },
  );
});
