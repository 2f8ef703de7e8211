import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { findSchemaFolder, schemaBreaches } from "../../src/build/manifest/schema-check";

/** A schema small enough to read: an OfficeApp holds one Id, whose type stands in an imported file. */
const mainSchema = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:b="urn:basic" targetNamespace="urn:app" elementFormDefault="qualified">
  <xs:import namespace="urn:basic" schemaLocation="Basic.xsd"/>
  <xs:element name="OfficeApp"><xs:complexType><xs:sequence><xs:element name="Id" type="b:Id"/></xs:sequence></xs:complexType></xs:element>
</xs:schema>`;
const importedSchema = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:basic">
  <xs:simpleType name="Id"><xs:restriction base="xs:string"><xs:maxLength value="4"/></xs:restriction></xs:simpleType>
</xs:schema>`;

let project: string;
let schemaFolder: string;

beforeEach(() => {
  project = path.join(mkdtempSync(path.join(os.tmpdir(), "carecase-schema-")), "project");
  schemaFolder = path.join(project, "..", "manifest-schema");
  mkdirSync(project);
  mkdirSync(schemaFolder);
  writeFileSync(path.join(schemaFolder, "OfficeAppManifestV1_1.xsd"), mainSchema);
  writeFileSync(path.join(schemaFolder, "Basic.xsd"), importedSchema);
});

afterEach(() => rmSync(path.dirname(project), { recursive: true }));

test("a manifest that follows the schema has no breach", async () => {
  expect(await schemaBreaches('<OfficeApp xmlns="urn:app"><Id>ABCD</Id></OfficeApp>', schemaFolder)).toEqual([]);
});

test("a breach of an imported type is reported with its line", async () => {
  const breaches = await schemaBreaches('<OfficeApp xmlns="urn:app">\n<Id>ABCDE</Id>\n</OfficeApp>', schemaFolder);
  expect(breaches.join("\n")).toMatch(/line 2: .*length of .5.*maximum length of .4./);
});

test("the schema is found beside the project, and the lack of it is told apart from a wrong address", () => {
  expect(findSchemaFolder(project, "")).toBe(path.join(project, "..", "manifest-schema"));
  rmSync(schemaFolder, { recursive: true });
  expect(findSchemaFolder(project, "")).toBeUndefined();
  expect(() => findSchemaFolder(project, schemaFolder)).toThrow(/CARECASE_MANIFEST_SCHEMA is ".*", where there is no/);
});
