import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deflateRawSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { nisshi as nisshiIn } from "./nisshi.ts";

const work = mkdtempSync(join(tmpdir(), "nisshi-formats-"));
const nisshi = (args: readonly string[], input = "") => nisshiIn(work, args, input);

const FR24 = `Date,Flight number,From,To,Dep time,Arr time,Duration,Airline,Aircraft,Registration,Seat number,Seat type,Flight class,Flight reason,Note,Mood
2031-05-04,JL915,Tokyo / Haneda (HND/RJTT),Okinawa / Naha (OKA/ROAH),07:55:00,10:35:00,02:40:00,Japan Airlines (JL/JAL),Boeing 787-9 (B789),JA861J,12A,1,2,1,"=1+1, then sun",fine
2031-05-05,JL916,Okinawa / Naha (OKA/ROAH)
2031-05-06,JL918,Okinawa / Naha (OKA/ROAH),Tokyo / Haneda (HND/RJTT),14:00:00,16:20:00,02:20:00,Japan Airlines (JL/JAL), (),,,0,0,0,,
`;
const PASS = "M1SATO/HANAKO         EABC123 HNDOKAJL 0915 124Y012A0007 100";

beforeAll(() => {
  writeFileSync(join(work, "fr24.csv"), FR24);
  writeFileSync(join(work, "pass.txt"), `${PASS}\n`);
  writeFileSync(join(work, "weather.txt"), "It will rain.\n");
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

test("a log becomes records, its bad row is listed with its line", () => {
  const { status, stdout, stderr } = nisshi(["import", "fr24.csv"]);
  expect(status).toBe(1);
  const records = stdout.trimEnd().split("\n");
  expect(records).toHaveLength(2);
  expect(JSON.parse(records[0] ?? "")).toMatchObject({ kind: "trip", source: { file: "fr24.csv", post: 0 } });
  expect(stderr).toContain("fr24.csv error Line 3 was left out: it has another number of cells than the header.");
  expect(stderr).toContain("2 records from myFlightradar24 (CSV); rows left out 1");
});

test("a dry run shows what maps to what, and gives no record", () => {
  const { stdout } = nisshi(["import", "fr24.csv", "--dry-run"]);
  expect(stdout).toMatch(/^column +field +rows$/m);
  expect(stdout).toMatch(/^Flight number +carrier, number +2$/m);
  expect(stdout).toMatch(/^Mood +unknown +1$/m);
  expect(stdout).not.toContain('"kind"');
});

test("records go on to check and stats, and out again", () => {
  nisshi(["import", "fr24.csv", "--output", "records.ndjson"]);
  expect(nisshi(["check", "records.ndjson", "--preset", "mandatory"]).status).toBe(0);
  expect(JSON.parse(nisshi(["stats", "records.ndjson", "--format", "json"]).stdout).records.trips).toBe(2);
  const { status, stdout, stderr } = nisshi(["export", "records.ndjson", "--to", "csv"]);
  expect(status).toBe(0);
  expect(stdout).toContain(`"'=1+1, then sun"`);
  expect(stderr).toMatch(/no place for evidence/);
  const again = nisshi(["import", "-"], stdout);
  expect(again.status).toBe(0);
  const flights = (text: string) =>
    text
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line).flights);
  expect(flights(again.stdout)).toEqual(flights(readFileSync(join(work, "records.ndjson"), "utf8")));
});

test("with the tables and zone rules: a landing the day before, and codes that are none", () => {
  const head = FR24.slice(0, FR24.indexOf(",Mood"));
  const text = `${head}
2031-05-04,JL72,Tokyo / Haneda (HND/RJTT),Los Angeles (LAX/KLAX),00:05:00,18:00:00,09:55:00,Japan Airlines (JL/JAL),Boeing 787-9 (B789),JA861J,12A,1,2,1,
2031-05-05,JL11,Tokyo / Haneda (HND/RJTT),Dalas (DFV/KDFV),11:00:00,09:00:00,11:30:00, (/), (),,,0,0,0,
`;
  const { stdout, stderr } = nisshi(["import", "-"], text);
  const [first = ""] = stdout.split("\n");
  expect(JSON.parse(first).flights[0]).toMatchObject({ date: "2031-05-04", arrivalDate: "2031-05-03" });
  expect(stderr).toMatch(/^unknown airport DFV, 1 row; did you mean .*DFW Dallas/m);
  const calendar = nisshi(["export", "-", "--to", "ics"], first).stdout;
  expect(calendar).toContain("DTSTART:20310503T150500Z\r\nDTEND:20310504T010000Z");
  const backup = nisshi(["export", "-", "--to", "airtrail"], first).stdout;
  const again = nisshi(["import", "-"], backup).stdout;
  expect(JSON.parse(again).flights).toEqual(JSON.parse(first).flights);
  const map = JSON.parse(nisshi(["export", "-", "--to", "geojson"], first).stdout);
  expect(map.features[0].geometry.type).toBe("MultiLineString");
});

test("a boarding pass, decoded and imported", () => {
  const { status, stdout } = nisshi(["boarding-pass", PASS, "--reference", "2031-05-01"]);
  expect(status).toBe(0);
  expect(stdout).toMatch(/^flight +JL915$/m);
  expect(stdout).toMatch(/^date +2031-05-04$/m);
  expect(JSON.parse(nisshi(["boarding-pass", PASS, "--format", "json"]).stdout).pass.legs[0].seat).toBe("12A");
  expect(nisshi(["boarding-pass", "M1"])).toMatchObject({ status: 1, stdout: "" });
  const imported = nisshi(["import", "pass.txt", "--reference", "2031-05-01"]).stdout;
  expect(imported).toContain('"date":"2031-05-04"');
  expect(imported).not.toContain("SATO");
});

/** A ZIP archive of one file, made by the tables of its specification, without checksums. */
function archiveOf(name: string, content: Buffer, method: 0 | 8): Buffer {
  const packed = method === 8 ? deflateRawSync(content) : content;
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(name.length, 26);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(method, 10);
  central.writeUInt32LE(packed.length, 20);
  central.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(30 + name.length + packed.length, 16);
  return Buffer.concat([local, Buffer.from(name), packed, central, Buffer.from(name), end]);
}

test.each([0, 8] as const)("a pass as it comes, in an archive (method %i); a broken one is no text", (method) => {
  const pass = {
    boardingPass: { transitType: "PKTransitTypeAir" },
    relevantDate: "2031-05-04T07:00Z",
    barcode: { message: PASS },
  };
  const archive = archiveOf("pass.json", Buffer.from(JSON.stringify(pass)), method);
  writeFileSync(join(work, "ana.pkpass"), archive);
  expect(nisshi(["import", "ana.pkpass"]).stdout).toContain('"number":"915"');
  for (const cut of [25, 60, archive.length - 5]) {
    writeFileSync(join(work, "cut.pkpass"), archive.subarray(0, cut));
    expect(nisshi(["import", "cut.pkpass"])).toMatchObject({ status: 1, stdout: "" });
  }
});

test.each([
  [["import", "fr24.csv", "--from", "jetlg"], 2, /did you mean jetlog/],
  [["import", "fr24.csv", "--reference", "May"], 2, /--reference takes a day/],
  [["import", "weather.txt"], 1, /not recognised/],
  [["import", "none.csv"], 1, /no such file/],
  [["import", "fr24.csv", "--output", "no/such/folder"], 1, /cannot write/],
  [["export", "fr24.csv"], 2, /--to/],
  [["export", "fr24.csv", "--to", "geojsn"], 2, /did you mean geojson/],
  [["export", "fr24.csv", "--to", "bcbp"], 2, /there is no format bcbp/],
] as const)("%o", (args, status, stderr) => {
  const said = nisshi(args);
  expect(said.status).toBe(status);
  expect(said.stderr).toMatch(stderr);
});

test("the formats are listed", () => {
  expect(nisshi(["list", "formats"]).stdout).toMatch(/^airtrail +AirTrail \(JSON\): import, export$/m);
});
