import { child } from "./manifest-document";
import type { ManifestRule, ManifestSetting } from "./manifest-rule";

const requiredSizes = [16, 32, 80];
const pngSignature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

export const iconRules: readonly ManifestRule[] = [
  {
    name: "Every group and button has icons of 16, 32 and 80 pixels",
    breaches: ({ all }) =>
      all("Icon").flatMap((icon) => {
        const owner = (icon.parentNode as typeof icon | null)?.getAttribute("id") ?? "an icon";
        const sizes = [...icon.getElementsByTagNameNS("*", "Image")].map((image) => Number(image.getAttribute("size")));
        return requiredSizes
          .filter((size) => !sizes.includes(size))
          .map((size) => `${owner} has no icon of ${size} pixels.`);
      }),
  },
  {
    name: "Every icon is a PNG of the size it claims",
    breaches: ({ root, all, valueOf }, setting) => [
      ...all("Image")
        .filter((image) => image.hasAttribute("size"))
        .flatMap((image) => {
          const resid = image.getAttribute("resid");
          const address = valueOf(resid);
          // An unresolved resid is another rule's breach.
          return address === undefined
            ? []
            : pictureBreaches(`${resid}`, address, Number(image.getAttribute("size")), setting);
        }),
      ...Object.entries({ IconUrl: 32, HighResolutionIconUrl: 64 }).flatMap(([name, size]) =>
        pictureBreaches(name, child(root, name)?.getAttribute("DefaultValue") ?? "", size, setting),
      ),
    ],
  },
];

function pictureBreaches(
  where: string,
  address: string,
  pixels: number,
  { origin, builtFile }: ManifestSetting,
): string[] {
  const file = address.replace(`${origin}/`, "");
  const picture = builtFile(file);
  if (picture === undefined) return [`${where} points at ${file}, which is not among the built files.`];
  if (!picture.subarray(0, 8).equals(pngSignature)) return [`${where} points at ${file}, which is not a PNG.`];
  const [width, height] = [picture.readUInt32BE(16), picture.readUInt32BE(20)];
  return width === pixels && height === pixels
    ? []
    : [`${where} points at ${file}, which is ${width} x ${height} pixels; it must be ${pixels} x ${pixels}.`];
}
