import { PovertyError } from "../errors/index.ts";
import { type Decimal, readDecimal } from "../number/index.ts";
import type { Answer } from "./answers.ts";
import { readAnswer, readRecord, readWord, readWords, refused } from "./read-field.ts";
import { type Member, readMember } from "./read-member.ts";
import type { HouseholdRoster } from "./roster.ts";
import {
  type Latrine,
  latrines,
  type SharedDevice,
  sharedDevices,
  type WaterSource,
  waterSources,
} from "./roster-words.ts";

/** A checked household: what is not known is `null`. */
export interface Roster {
  readonly members: readonly Member[];
  readonly durableWall: Answer;
  readonly durableColumn: Answer;
  readonly durableRoof: Answer;
  readonly area: Decimal | null;
  readonly waterSource: WaterSource | null;
  readonly latrine: Latrine | null;
  readonly sharedDevices: readonly SharedDevice[] | null;
}

const householdKeys = ["members", "dwelling", "waterSource", "latrine", "sharedDevices"];
const dwellingKeys = ["durableWall", "durableColumn", "durableRoof", "area"];

/** Checks a household; `reviewDay` is a checked day. */
export function readRoster(household: HouseholdRoster, reviewDay: string | null): Roster {
  const given = readRecord(household, "household", householdKeys);
  const dwelling = readRecord(given.dwelling ?? {}, "dwelling", dwellingKeys);
  return {
    members: readMembers(given.members, reviewDay),
    durableWall: readAnswer(dwelling.durableWall, "dwelling", "durableWall"),
    durableColumn: readAnswer(dwelling.durableColumn, "dwelling", "durableColumn"),
    durableRoof: readAnswer(dwelling.durableRoof, "dwelling", "durableRoof"),
    area: readArea(dwelling.area),
    waterSource: readWord(given.waterSource, "", "waterSource", waterSources),
    latrine: readWord(given.latrine, "", "latrine", latrines),
    sharedDevices: readWords(given.sharedDevices, "", "sharedDevices", sharedDevices),
  };
}

function readMembers(value: unknown, reviewDay: string | null): readonly Member[] {
  if (!Array.isArray(value)) throw refused("members", value, "an array of members");
  if (value.length === 0) {
    throw new PovertyError("HOUSEHOLD_EMPTY", "Cannot read members: the household has none", value);
  }
  const members: Member[] = [];
  const seen = new Map<string | number, number>();
  for (let at = 0; at < value.length; at++) {
    const member = readMember(value[at], `members[${at}]`, reviewDay);
    members.push(member);
    if (member.id === null) continue;
    const first = seen.get(member.id);
    if (first !== undefined) {
      throw new PovertyError(
        "ID_REPEATED",
        `Cannot read members[${at}].id ${JSON.stringify(member.id)}: members[${first}] has the same id`,
        member.id,
      );
    }
    seen.set(member.id, at);
  }
  return members;
}

function readArea(value: unknown): Decimal | null {
  if (value === undefined || value === null) return null;
  const area = readDecimal(value, "dwelling.area");
  if (area.isNegative()) {
    throw new PovertyError(
      "AMOUNT_NEGATIVE",
      `Cannot read dwelling.area ${area.toFixed()}: expected zero or more m²`,
      value,
    );
  }
  return area;
}
