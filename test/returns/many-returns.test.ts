import { readReturns, type ReturnedFile, type ReturnsProgress } from "../../src/returns/read-returns";
import { type ReturnReading } from "../../src/returns/reading";
import { returnFile, SCHEDULE } from "./filled-return";

function fileOf(name: string, bytes: Uint8Array, size = bytes.length): ReturnedFile {
  return { name, size, arrayBuffer: () => Promise.resolve(bytes.slice().buffer as ArrayBuffer) };
}

async function all(readings: AsyncIterable<ReturnReading>): Promise<ReturnReading[]> {
  const read: ReturnReading[] = [];
  for await (const reading of readings) read.push(reading);
  return read;
}

describe("many returns", () => {
  const good = returnFile();

  it("are read in their order, a bad one among them, with progress", async () => {
    const progress: ReturnsProgress[] = [];
    const files = [fileOf("A.xlsx", good), fileOf("B.xlsx", good.slice(0, 99)), fileOf("C.xlsx", good)];
    const readings = await all(readReturns(files, SCHEDULE, { onProgress: (each) => progress.push(each) }));
    expect(readings.map(({ fileName, status }) => [fileName, status])).toEqual([
      ["A.xlsx", "read"],
      ["B.xlsx", "refused"],
      ["C.xlsx", "read"],
    ]);
    expect(progress).toEqual([
      { doneCount: 0, fileCount: 3, fileName: "A.xlsx" },
      { doneCount: 1, fileCount: 3, fileName: "B.xlsx" },
      { doneCount: 2, fileCount: 3, fileName: "C.xlsx" },
      { doneCount: 3, fileCount: 3, fileName: null },
    ]);
  });

  it("let other work come between two files", async () => {
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 0);
    const seen: number[] = [];
    for await (const reading of readReturns([fileOf("A.xlsx", good), fileOf("B.xlsx", good)], SCHEDULE)) {
      expect(reading.status).toBe("read");
      seen.push(turns);
    }
    clearInterval(timer);
    expect(seen[1]).toBeGreaterThan(seen[0]!);
  });

  it("can be ended between two files", async () => {
    const cancel = new AbortController();
    const opened: string[] = [];
    const files = ["A.xlsx", "B.xlsx", "C.xlsx"].map((name): ReturnedFile => {
      const file = fileOf(name, good);
      return { ...file, arrayBuffer: () => (opened.push(name), file.arrayBuffer()) };
    });
    const read: string[] = [];
    const reading = async () => {
      for await (const each of readReturns(files, SCHEDULE, { signal: cancel.signal })) {
        read.push(each.fileName);
        cancel.abort(new Error("cancelled by the user"));
      }
    };
    await expect(reading()).rejects.toThrow("cancelled by the user");
    expect(read).toEqual(["A.xlsx"]);
    expect(opened).toEqual(["A.xlsx"]);
  });

  it("are refused one by one where a file is too large to open or cannot be opened", async () => {
    const locked: ReturnedFile = {
      name: "B.xlsx",
      size: 10,
      arrayBuffer: () => Promise.reject(new Error("NotReadable")),
    };
    const large = fileOf("A.xlsx", new Uint8Array(1), 9_000_000_000);
    const readings = await all(readReturns([large, locked, fileOf("C.xlsx", good)], SCHEDULE));
    expect(readings).toMatchObject([
      { status: "refused", code: "too-large" },
      {
        status: "refused",
        code: "cannot-open",
        message: expect.stringContaining("B.xlsx: The file could not be opened (NotReadable)."),
      },
      { status: "read", acceptedCount: 5 },
    ]);
  });

  it("may be none", async () => {
    expect(await all(readReturns([], SCHEDULE))).toEqual([]);
  });
});
