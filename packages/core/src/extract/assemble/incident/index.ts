import type { Incident } from "../../../incident/index.ts";
import type { Ledger } from "../draft.ts";
import type { Cited, Material } from "../material.ts";
import { readAffected } from "./affected.ts";
import { readCaseNumber } from "./case-number.ts";
import { readCause } from "./cause.ts";
import { readDataClasses } from "./data-classes.ts";
import { readEvents } from "./events.ts";
import { readExposure } from "./exposure.ts";
import { readMisuse } from "./misuse.ts";
import { readOrganization } from "./organization.ts";
import { readPublishedOn } from "./published-on.ts";
import { readReport } from "./report.ts";
import { readReportedTo } from "./reported-to.ts";
import { readThirdParties } from "./third-parties.ts";
import { readTotal } from "./total.ts";
import { readWindow } from "./window.ts";
import { windowOfEvents } from "./window-chronology.ts";

/** The fields of an incident as read from one post, before its place on the page is added. */
export type IncidentDraft = Omit<Incident, "source" | "evidence" | "implied">;

function valueOr<T>(ledger: Ledger, pointer: string, cited: Cited<T> | null): T | null {
  return cited === null ? null : ledger.put(pointer, cited);
}

/** Puts an incident together from what was found in a post; evidence goes to the ledger. */
export function assembleIncident(material: Material, ledger: Ledger): IncidentDraft {
  const publishedOn = readPublishedOn(material);
  const organization = readOrganization(material);
  const parties = readThirdParties(material, organization);
  const cause = readCause(material);
  const exposure = readExposure(material, cause?.value ?? null);
  const misuse = readMisuse(material, cause?.value ?? null);
  const affected = readAffected(material);
  const total = readTotal(material, affected);
  const classes = readDataClasses(material, cause?.value ?? null);
  const events = readEvents(material, { publishedOn, cause: cause?.value ?? null, organization, parties });
  const window = readWindow(material) ?? windowOfEvents(material, events, cause?.value ?? null);
  const reportedTo = readReportedTo(material, { events, organization });
  return {
    kind: "incident",
    caseNumber: valueOr(ledger, "/caseNumber", readCaseNumber(material)),
    organization:
      organization === null
        ? null
        : {
            name: ledger.put("/organization/name", organization.name),
            aliases: organization.aliases.map((alias, i) => ledger.put(`/organization/aliases/${i}`, alias)),
            sector: valueOr(ledger, "/organization/sector", organization.sector),
            corporateNumber: valueOr(ledger, "/organization/corporateNumber", organization.corporateNumber),
          },
    thirdParties: parties.map((party, i) => ({
      name: ledger.put(`/thirdParties/${i}/name`, party.name),
      role: ledger.put(`/thirdParties/${i}/role`, party.role),
    })),
    publishedOn: valueOr(ledger, "/publishedOn", publishedOn),
    report: valueOr(ledger, "/report", readReport(material)),
    cause: valueOr(ledger, "/cause", cause),
    exposure: valueOr(ledger, "/exposure", exposure) ?? "unknown",
    misuse: valueOr(ledger, "/misuse", misuse) ?? "unknown",
    window: valueOr(ledger, "/window", window),
    events: events.map((event, i) => ({
      type: ledger.put(`/events/${i}/type`, event.type),
      on: ledger.put(`/events/${i}/on`, event.on),
    })),
    affected: affected.map((group, i) => ledger.put(`/affected/${i}`, group)),
    total: valueOr(ledger, "/total", total),
    dataClasses: classes.map((c, i) => ledger.put(`/dataClasses/${i}`, c)),
    reportedTo: reportedTo.map((a, i) => ledger.put(`/reportedTo/${i}`, a)),
    timeZone: "Asia/Tokyo",
  };
}
