/** The address that manifest.xml is written for; each edition puts its own in this one's place. */
exports.sourceOrigin = "https://carecase.example";
exports.developmentOrigin = "https://localhost:3000";

/** A development add-in may be installed beside the released one, so it needs its own identity. */
const developmentId = "2e8d6a35-91c7-4b3f-8f10-6c4a7e5d9b02";

/**
 * The manifest that a council hands to its users.
 * @param {string} source text of manifest.xml
 * @param {string} [origin] https address under which dist is served, with no slash at the end
 * @returns {string} the release manifest
 * @throws {Error} when the address is not an https address
 */
exports.releaseManifest = (source, origin = exports.sourceOrigin) => {
  let address;
  try {
    address = new URL(origin);
  } catch (error) {
    throw new Error(
      `CARECASE_ORIGIN is "${origin}". It must be an address such as https://tools.example.gov.uk/carecase`,
      {
        cause: error,
      },
    );
  }
  if (address.protocol !== "https:" || address.search !== "" || address.hash !== "") {
    throw new Error(`CARECASE_ORIGIN is "${origin}". It must start with https:// and have no ? or # part.`);
  }
  return source.replaceAll(exports.sourceOrigin, origin.replace(/\/+$/, ""));
};

/**
 * The manifest for sideloading from this computer.
 * @param {string} source text of manifest.xml
 * @returns {string} the development manifest
 */
exports.developmentManifest = (source) =>
  source
    .replaceAll(exports.sourceOrigin, exports.developmentOrigin)
    .replace(/<Id>[^<]*<\/Id>/, `<Id>${developmentId}</Id>`)
    .replace('<DisplayName DefaultValue="CareCase" />', '<DisplayName DefaultValue="CareCase (development)" />')
    .replace('id="Group.Label" DefaultValue="CareCase"', 'id="Group.Label" DefaultValue="CareCase (dev)"');
