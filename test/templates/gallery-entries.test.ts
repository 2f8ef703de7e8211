import { gallery } from "../../src/templates/gallery";
import { galleryEntries } from "../../src/templates/gallery-entries";

describe("the gallery's entries", () => {
  it("are the templates, in the same order", () => {
    expect(galleryEntries.map((entry) => entry.id)).toEqual(gallery.map((template) => template.id));
  });

  it.each(galleryEntries.map((entry) => [entry.id, entry] as const))(
    "%s loads the template that it describes",
    async (id, { load, ...summary }) => {
      const template = await load();
      expect(template).toBe(gallery.find((candidate) => candidate.id === id));
      expect(template).toMatchObject(summary);
    },
  );
});
