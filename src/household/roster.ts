import type { DecimalInput } from "../number/index.ts";
import type {
  Latrine,
  PersonalDevice,
  SchoolLevel,
  SharedDevice,
  WaterSource,
  WorkStatus,
} from "./roster-words.ts";

/** One member of a household. An answer left out, or `null`, is not known. */
export interface RosterMember {
  /** Any name or number that no other member of the household has. */
  readonly id?: string | number;
  /** Completed years, 0 to 130. */
  readonly age?: number | null;
  /** `YYYY-MM-DD`; with the option `reviewDay` it gives the age. */
  readonly birthDate?: string | null;
  readonly work?: WorkStatus | null;
  /** Whether a wage worker has a labour contract. */
  readonly contract?: boolean | null;
  /** Whether the member wants to work, is ready to, and looks for work. */
  readonly seekingWork?: boolean | null;
  readonly ableToWork?: boolean | null;
  /** Whether the member is of working age; left out, the age decides (see `AssessmentOptions.workingAge`). */
  readonly ofWorkingAge?: boolean | null;
  /** The level that the member attends now; `none` when not attending. */
  readonly attending?: SchoolLevel | null;
  /** The highest level completed with its certificate; `none` for no certificate. */
  readonly completed?: SchoolLevel | null;
  /** Whether an enterprise hired the member and certified training on the job. */
  readonly trainedOnTheJob?: boolean | null;
  readonly healthInsurance?: boolean | null;
  readonly disabled?: boolean | null;
  /** Whether the member receives a monthly social allowance (trợ cấp xã hội hằng tháng). */
  readonly monthlySocialAllowance?: boolean | null;
  /** Too short for the age (suy dinh dưỡng chiều cao theo tuổi); asked of children under 16. */
  readonly stunted?: boolean | null;
  /** Too light for the age (suy dinh dưỡng cân nặng theo tuổi); asked of children under 16. */
  readonly underweight?: boolean | null;
  readonly usesInternet?: boolean | null;
  readonly devices?: readonly PersonalDevice[] | null;
}

/** The dwelling of a household. */
export interface Dwelling {
  /** Whether the main wall is of durable material (vật liệu bền chắc). */
  readonly durableWall?: boolean | null;
  readonly durableColumn?: boolean | null;
  readonly durableRoof?: boolean | null;
  /** Floor area in m², exact, zero or more. */
  readonly area?: DecimalInput | null;
}

/** A household as a review form lists it: its members, its dwelling, its services. Unknown answers are left out or `null`. */
export interface HouseholdRoster {
  /** At least one member; everyone who counts as a member of the household. */
  readonly members: readonly RosterMember[];
  readonly dwelling?: Dwelling | null;
  readonly waterSource?: WaterSource | null;
  readonly latrine?: Latrine | null;
  readonly sharedDevices?: readonly SharedDevice[] | null;
}
