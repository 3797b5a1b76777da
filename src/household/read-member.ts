import { readDay } from "../number/index.ts";
import type { Answer } from "./answers.ts";
import { completedYears } from "./completed-years.ts";
import { readAge, readAnswer, readRecord, readWord, readWords, refused } from "./read-field.ts";
import type { RosterMember } from "./roster.ts";
import {
  type PersonalDevice,
  personalDevices,
  type SchoolLevel,
  schoolLevels,
  type WorkStatus,
  workStatuses,
} from "./roster-words.ts";

/** A checked member: what is not known is `null`. */
export interface Member {
  readonly id: string | number | null;
  readonly age: number | null;
  readonly work: WorkStatus | null;
  readonly contract: Answer;
  readonly seekingWork: Answer;
  readonly ableToWork: Answer;
  readonly ofWorkingAge: Answer;
  readonly attending: SchoolLevel | null;
  readonly completed: SchoolLevel | null;
  readonly trainedOnTheJob: Answer;
  readonly healthInsurance: Answer;
  readonly disabled: Answer;
  readonly monthlySocialAllowance: Answer;
  readonly stunted: Answer;
  readonly underweight: Answer;
  readonly usesInternet: Answer;
  readonly devices: readonly PersonalDevice[] | null;
}

const keys: readonly (keyof RosterMember)[] = [
  "id",
  "age",
  "birthDate",
  "work",
  "contract",
  "seekingWork",
  "ableToWork",
  "ofWorkingAge",
  "attending",
  "completed",
  "trainedOnTheJob",
  "healthInsurance",
  "disabled",
  "monthlySocialAllowance",
  "stunted",
  "underweight",
  "usesInternet",
  "devices",
];

/** Checks one member, whose fields are named by the path. */
export function readMember(value: unknown, path: string, reviewDay: string | null): Member {
  const given = readRecord(value, path, keys) as Readonly<Record<keyof RosterMember, unknown>>;
  return {
    id: readId(given.id, path),
    age: readAgeOrBirth(given, path, reviewDay),
    work: readWord(given.work, path, "work", workStatuses),
    contract: readAnswer(given.contract, path, "contract"),
    seekingWork: readAnswer(given.seekingWork, path, "seekingWork"),
    ableToWork: readAnswer(given.ableToWork, path, "ableToWork"),
    ofWorkingAge: readAnswer(given.ofWorkingAge, path, "ofWorkingAge"),
    attending: readWord(given.attending, path, "attending", schoolLevels),
    completed: readWord(given.completed, path, "completed", schoolLevels),
    trainedOnTheJob: readAnswer(given.trainedOnTheJob, path, "trainedOnTheJob"),
    healthInsurance: readAnswer(given.healthInsurance, path, "healthInsurance"),
    disabled: readAnswer(given.disabled, path, "disabled"),
    monthlySocialAllowance: readAnswer(given.monthlySocialAllowance, path, "monthlySocialAllowance"),
    stunted: readAnswer(given.stunted, path, "stunted"),
    underweight: readAnswer(given.underweight, path, "underweight"),
    usesInternet: readAnswer(given.usesInternet, path, "usesInternet"),
    devices: readWords(given.devices, path, "devices", personalDevices),
  };
}

function readId(value: unknown, path: string): string | number | null {
  if (value === undefined) return null;
  const named = (typeof value === "string" && value !== "") || Number.isSafeInteger(value);
  if (!named) throw refused(`${path}.id`, value, "a text or a whole number");
  return value as string | number;
}

function readAgeOrBirth(
  given: Readonly<Record<"age" | "birthDate", unknown>>,
  path: string,
  reviewDay: string | null,
): number | null {
  const age = readAge(given.age, path, "age");
  if (given.birthDate === undefined || given.birthDate === null) return age;
  const born = readDay(given.birthDate, `${path}.birthDate`);
  if (reviewDay === null) {
    if (age !== null) return age;
    throw refused(
      `${path}.birthDate`,
      born,
      "the option reviewDay beside it, the day on which ages are counted",
    );
  }
  const years = completedYears(born, reviewDay);
  if (years < 0) throw refused(`${path}.birthDate`, born, `a day no later than the review day ${reviewDay}`);
  if (age !== null && age !== years) {
    throw refused(`${path}.age`, age, `${years}, the age on ${reviewDay} of who was born on ${born}`);
  }
  return readAge(years, path, `birthDate, the age on ${reviewDay},`);
}
