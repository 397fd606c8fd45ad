// Written by `cargo xtask types` from `bindings/schemas`; do not edit.

/**
 * What is done in a step.
 */
export type Act =
  | "review"
  | "public_posting"
  | "complaint"
  | "forward"
  | "appraise"
  | "decide"
  | "list_payees"
  | "report_payments"
  | "report_results";

/**
 * What is done.
 */
export interface Activity {
  /**
   * Ids of those who do it, as far as the plan says there.
   */
  actors?: string[];
  /**
   * Id, unique in the plan.
   */
  id: string;
  /**
   * What kind it is.
   */
  kind: ActivityKind;
  /**
   * Where it stands.
   */
  lines: LineRange[];
  /**
   * What, in our words.
   */
  name: Text;
  /**
   * Id of the activity that it is a part of.
   */
  part_of?: string | null;
}

/**
 * What kind an activity is.
 */
export type ActivityKind =
  "task" | "service" | "training" | "communication" | "fund" | "records" | "governance" | "monitoring";

/**
 * Whoever does a step.
 */
export type Actor =
  | "commune_council"
  | "commune_committee"
  | "commune_chair"
  | "district_labour_office"
  | "district_chair"
  | "province_committee"
  | "facility"
  | "payer";

/**
 * An actor who is no longer there when something is due (cơ quan không còn).
 */
export interface ActorEnded {
  /**
   * Id of the actor.
   */
  actor: string;
  /**
   * How that is known.
   */
  evidence?: Evidence | null;
  /**
   * The first day without it.
   */
  on: string;
  /**
   * Who took its work over; absent where no source says.
   */
  successor?: Text | null;
}

/**
 * A level of government, or below.
 */
export type ActorLevel = "country" | "province" | "district" | "commune" | "village" | "school" | "facility";

/**
 * What an actor does in a plan.
 */
export type ActorRole = "lead" | "partner" | "directs" | "funds" | "invited" | "carries_out" | "informed";

/**
 * Drug addiction and where it is treated (nghiện ma túy).
 */
export type Addiction = "none" | "in_facility" | "at_home" | "untreated";

/**
 * An age noted on a day, where the birth date is not known (tuổi, hoặc ước lượng tuổi, vào một ngày).
 */
export interface AgeAt {
  /**
   * The day.
   */
  on: string;
  /**
   * Completed years on that day.
   */
  years: number;
}

/**
 * A band of completed years. At least one end is given.
 */
export interface AgeBand {
  /**
   * At least so many years (từ đủ).
   */
  from?: number | null;
  /**
   * At most so many completed years (đến).
   */
  through?: number | null;
  /**
   * Fewer years than (dưới).
   */
  under?: number | null;
}

/**
 * An allowance that is due.
 */
export interface Allowance {
  /**
   * Level times coefficient, đồng a month.
   */
  amount: Dong;
  /**
   * Where the group, the coefficient and the level stand.
   */
  citation: string;
  /**
   * The coefficient; for an allowance per child, times the children.
   */
  coefficient: Coefficient;
  /**
   * The standard level, đồng a month.
   */
  level: Dong;
  /**
   * Id of the provision.
   */
  provision: string;
}

/**
 * Class of an area (địa bàn).
 */
export type Area = "extremely_difficult" | "other";

/**
 * What is owed (truy lĩnh), or was paid too much: due minus paid.
 */
export interface Arrears {
  /**
   * The months in which paid and due differ.
   */
  months: MonthArrears[];
  /**
   * đồng; negative for what was paid too much.
   */
  total: number;
}

/**
 * What a person is entitled to on a day in a place, and the verdict on every provision. Personal data.
 */
export interface Assessment {
  allowances: Allowance[];
  assumptions: Assumption[];
  /**
   * Ids of what a reader must be told.
   */
  caveats: string[];
  /**
   * The facts to ask for, the most useful first.
   */
  missing: string[];
  /**
   * The day decided: conditions are judged on it, and the level is that of its month.
   */
  on: string;
  /**
   * Ids of the questions that the law leaves open and that something undetermined rests on.
   */
  open_norms: string[];
  /**
   * The place decided: `96`, or `96/32248`.
   */
  place: string;
  /**
   * Whether no fact still missing, and no open question, could raise the total.
   */
  settled: boolean;
  status: Status;
  total: Dong;
  verdicts: ProvisionVerdict[];
}

/**
 * A fact that a form does not ask, and the form that asks it.
 *
 * Where such a fact is not known, it is taken to be *no* (or an empty list), and the result names it under
 * `assumptions` if anything rests on that: it is never listed as missing.
 */
export interface Assumption {
  /**
   * The fact.
   */
  fact: string;
  /**
   * The form that asks it.
   */
  form: string;
}

/**
 * A document that is issued with a plan.
 */
export interface AttachedDocument {
  /**
   * Id, unique in the plan.
   */
  id: string;
  /**
   * Every date of issue that the source gives for it: more than one where it clashes.
   */
  issued?: Dated[];
  /**
   * Where it stands.
   */
  lines: LineRange[];
  /**
   * What it is, in our words.
   */
  name: Text;
}

/**
 * A figure of the time before a plan.
 */
export interface Baseline {
  /**
   * When: `yyyy-MM-dd`, `yyyy-MM` or `yyyy`, if the plan says.
   */
  as_of?: string | null;
  /**
   * Ids of the measures that are rates of it.
   */
  denominator_of?: string[];
  /**
   * Id, unique in the plan.
   */
  id: string;
  /**
   * How exact it is.
   */
  is?: Exactness;
  /**
   * Where it stands.
   */
  lines: LineRange[];
  /**
   * Id of the measure that it is the beginning of, if it is one.
   */
  measure?: string | null;
  /**
   * What, in our words.
   */
  name: Text;
  /**
   * What it counts: `people`, `dong`, `percent`, `places`.
   */
  unit: string;
  /**
   * The number, in `unit`.
   */
  value: Decimal;
}

/**
 * One benefit: who is paid, for whom, how much, and where that stands.
 */
export interface Benefit {
  /**
   * How much; absent for a referral, where another instrument says how much.
   */
  amount?: Quantity | null;
  /**
   * Full ids of what a reader of it must be told.
   */
  caveats: string[];
  /**
   * Where it stands, and where the level does.
   */
  citation: string;
  /**
   * Whether it reveals HIV: then it is never posted in public.
   */
  confidential?: boolean;
  /**
   * How the weakest of these texts is known.
   */
  evidence: Evidence;
  /**
   * What kind it is.
   */
  kind: BenefitKind;
  /**
   * The facts that keep it undetermined.
   */
  missing: string[];
  /**
   * Full ids of the questions that keep it undetermined: with these and nothing missing, a person must decide.
   */
  open_norms: string[];
  /**
   * Key of the member who is paid, if it is a member and known.
   */
  paid_to?: string | null;
  /**
   * Who is paid.
   */
  payee: Payee;
  /**
   * Keys of the members whom it is about; empty for the household as a whole.
   */
  people: string[];
  /**
   * Id of the provision: `nd-20-2021/care-of-child-under-4`.
   */
  provision: string;
  /**
   * `yes`: it is due. `undetermined`: it depends on what is missing, or on what the law leaves open.
   */
  verdict: Verdict;
}

/**
 * A kind of benefit.
 */
export type BenefitKind =
  | "care_support"
  | "facility"
  | "funeral"
  | "emergency"
  | "temporary_care"
  | "health_insurance"
  | "education"
  | "livelihood"
  | "facility_entry";

/**
 * What a household is entitled to beside the monthly allowances, on a day in a place.
 *
 * It is personal data, for whoever asked.
 */
export interface Benefits {
  /**
   * The assumptions that something here rests on.
   */
  assumptions: Assumption[];
  /**
   * What is due, and what may be: in the order of the law, then of the members. What is certainly not due is left out.
   */
  benefits: Benefit[];
  /**
   * Full ids of what a reader must be told.
   */
  caveats: string[];
  /**
   * Facts that decide what may be due.
   */
  missing: string[];
  /**
   * The day decided.
   */
  on: string;
  /**
   * Full ids of the questions that the law leaves open and that something here rests on.
   */
  open_norms: string[];
  /**
   * The place decided.
   */
  place: string;
}

/**
 * Which way is better.
 */
export type Better = "higher" | "lower" | "neither";

/**
 * A date of birth as yyyy-MM-dd, or the year alone as yyyy.
 */
export type BirthDate = string;

/**
 * What a quantity bounds.
 */
export type Bound = "exact" | "floor" | "ceiling";

/**
 * A table of costs: rows by sources, as it stands.
 */
export interface Budget {
  /**
   * Id, unique in the plan.
   */
  id: string;
  /**
   * Where it stands.
   */
  lines: LineRange[];
  /**
   * What it is for, in our words.
   */
  name: Text;
  /**
   * The rows.
   */
  rows: BudgetRow[];
  /**
   * The sources (nguồn): the columns.
   */
  sources: BudgetSource[];
  /**
   * The stated bottom line, if there is one.
   */
  totals?: BudgetTotals | null;
  /**
   * What one unit of its numbers is, in đồng: 1 000 000.
   */
  unit: number;
  /**
   * The years it is for; none where the plan says none.
   */
  years?: number[];
}

/**
 * Something in a table of costs that does not add up.
 */
export interface BudgetIssue {
  /**
   * `budget_row`, `budget_column`, `budget_total`, or `budget_negative` for a cell below zero.
   */
  code: string;
  /**
   * Id of the source.
   */
  column?: string | null;
  /**
   * Id of the row.
   */
  row?: string | null;
}

/**
 * A table of costs, added up.
 */
export interface BudgetReconciliation {
  /**
   * Each source, in order, with its share of all.
   */
  columns: BudgetSum[];
  /**
   * What does not add up.
   */
  issues: BudgetIssue[];
  /**
   * The sum of the stated totals of the sources, where every source has one.
   */
  of_column_totals?: Decimal | null;
  /**
   * The sum of the stated totals of the rows, where every row states one.
   */
  of_row_totals?: Decimal | null;
  /**
   * Each row, in order.
   */
  rows: BudgetSum[];
  /**
   * All of it.
   */
  total: BudgetSum;
}

/**
 * A row of a table of costs.
 */
export interface BudgetRow {
  /**
   * The cells that are filled in, by source.
   */
  cells: {
    [k: string]: Decimal;
  };
  /**
   * Id, unique in the table.
   */
  id: string;
  /**
   * Where it stands.
   */
  lines: LineRange[];
  /**
   * What, in our words.
   */
  name: Text;
  /**
   * The stated total of the row, if there is one.
   */
  total?: Decimal | null;
}

/**
 * A source of money.
 */
export interface BudgetSource {
  /**
   * Id, unique in the table: `central`.
   */
  id: string;
  /**
   * What, in our words.
   */
  name: Text;
}

/**
 * A row, a source or all of a table. Numbers are in the unit of the table.
 */
export interface BudgetSum {
  /**
   * The stated less the sum.
   */
  difference?: Decimal | null;
  /**
   * Id of the row or source; that of the table for all of it.
   */
  id: string;
  /**
   * The share of all in percent, rounded half up to two places.
   */
  percent?: Decimal | null;
  /**
   * The share of all, as an exact fraction in lowest terms: `68/227`. None of a total of nothing.
   */
  share?: string | null;
  /**
   * What is stated.
   */
  stated?: Decimal | null;
  /**
   * The sum of the cells. A row of which only the total is stated counts with that, in the sum of all; the sources then have
   * no sum that could be held against theirs.
   */
  sum: Decimal;
}

/**
 * The bottom line of a table of costs.
 */
export interface BudgetTotals {
  /**
   * The stated total of each source.
   */
  cells: {
    [k: string]: Decimal;
  };
  /**
   * Where it stands.
   */
  lines: LineRange[];
  /**
   * The stated total of all.
   */
  total?: Decimal | null;
}

/**
 * Who cares for the child now (người đang chăm sóc). An adoptive parent is a relative or not, as they were before.
 */
export type Care = "none" | "parents" | "relative" | "non_relative" | "facility";

/**
 * What is known of someone as the carer of another (người nhận chăm sóc, nuôi dưỡng). `None` means *not known*.
 */
export interface Carer {
  /**
   * Has the means, the health and the experience (có điều kiện kinh tế, sức khỏe, kinh nghiệm).
   */
  able?: boolean | null;
  /**
   * Has full legal capacity and obeys the law (đủ năng lực hành vi dân sự, chấp hành pháp luật).
   */
  capable?: boolean | null;
  /**
   * Is a grandparent, uncle, aunt or elder sibling (ông, bà, cô, dì, chú, bác, cậu, anh, chị ruột).
   */
  kin?: boolean | null;
  /**
   * The husband or wife meets what is asked of them; also where there is none (vợ hoặc chồng đủ điều kiện, hoặc không có
   * vợ, chồng).
   */
  spouse_fit?: boolean | null;
  /**
   * Has a stable home (có nơi ở ổn định).
   */
  stable_home?: boolean | null;
  /**
   * Does it of their own will (tự nguyện).
   */
  willing?: boolean | null;
}

/**
 * Where a person stood at the beginning of a month: all that the months after it need of those before.
 */
export interface Carried {
  /**
   * Whether the allowance of children without support was being paid when the person turned 16, and was not stopped
   * since.
   */
  allowance_held?: boolean | null;
  /**
   * The children whose allowance was, or was not, being paid when they turned 16.
   */
  children_held?: ChildHeld[];
  /**
   * The first day of a custody that went on.
   */
  detained?: string | null;
  /**
   * What was known on the day before.
   */
  facts: Situation;
  /**
   * The month.
   */
  from: Month;
  /**
   * What was granted, while it ran.
   */
  granted?: CarriedGrant | null;
  /**
   * Whether something was granted before, and had ended.
   */
  stopped?: boolean;
  /**
   * What was held back.
   */
  suspended?: CarriedSuspension | null;
  /**
   * How many months in a row were not collected.
   */
  uncollected?: number;
}

/**
 * A count of QĐ 647, carried over to a group of the law.
 */
export interface CarriedCount {
  /**
   * How many children are in it at least.
   */
  at_least: number;
  /**
   * Whether it is that number exactly.
   */
  exact: boolean;
  /**
   * Id of the group of the law.
   */
  group: string;
  /**
   * What is lost, in our words.
   */
  loss: Text;
}

/**
 * A grant that runs.
 */
export interface CarriedGrant {
  /**
   * The day from which it counts.
   */
  from: string;
  /**
   * The month after which it has ended, if that is known.
   */
  last?: Month | null;
}

/**
 * A suspension that goes on.
 */
export interface CarriedSuspension {
  /**
   * Its first month.
   */
  from: Month;
  /**
   * Why.
   */
  ground: SuspensionGround;
  /**
   * The day that it counts from.
   */
  on: string;
}

/**
 * What was found of one case.
 */
export interface CaseFound {
  /**
   * Id of the case: `no-support.7`.
   */
  case: string;
  /**
   * Where it stands.
   */
  citation: string;
  /**
   * How it is known.
   */
  evidence: Evidence;
  /**
   * The facts that would decide it.
   */
  missing?: string[];
  /**
   * Whether it is met.
   */
  verdict: Verdict;
}

/**
 * Why something happened.
 */
export type Cause =
  | "tet"
  | "lean_season"
  | "crop_failure"
  | "disaster"
  | "fire"
  | "epidemic"
  | "traffic_accident"
  | "labour_accident"
  | "force_majeure"
  | "other";

/**
 * The differences that have the same causes.
 */
export interface CauseTotal {
  /**
   * The causes.
   */
  causes: WhatIfCause[];
  /**
   * đồng due, after minus before.
   */
  due: number;
  /**
   * đồng that conditions and law give, be it due or not, after minus before.
   */
  entitled: number;
  /**
   * How many people have such a difference; one person may have several, in different months.
   */
  people: number;
}

/**
 * Where a file can be handed in.
 */
export type Channel = "commune_desk" | "any_desk" | "post" | "online";

/**
 * A child whom the person is raising (con đang nuôi).
 */
export interface Child {
  /**
   * The single parent's allowance was being paid for this child when it turned 16, and was not stopped since.
   */
  allowance_held?: boolean | null;
  /**
   * Date of birth, or the year alone.
   */
  birth_date?: BirthDate | null;
  /**
   * What the child studies.
   */
  study?: Study | null;
  /**
   * Studies without a break since turning 16; a pause that education law allows is no break.
   */
  unbroken_study?: boolean | null;
}

/**
 * How many children a predicate holds of. `counted + not + undetermined + outside` is the number of children.
 *
 * A small count can point at a child: whoever publishes it decides what is too small.
 */
export interface ChildCount {
  /**
   * The ages that were asked for.
   */
  ages?: AgeBand | null;
  /**
   * Positions, from 0, of records of one child that differ.
   */
  conflicting: number[];
  /**
   * Children of these ages of whom it holds.
   */
  counted: number;
  /**
   * Records beyond the first of a child.
   */
  duplicates: number;
  /**
   * Children of whom it does not.
   */
  not: number;
  /**
   * Positions of records of children born after the day: not counted.
   */
  not_born: number[];
  /**
   * The day.
   */
  on: string;
  /**
   * Children of other ages.
   */
  outside: number;
  /**
   * Id of the predicate.
   */
  predicate: string;
  /**
   * Positions, from 0, of the records of the children of whom it is not known.
   */
  undecided: number[];
  /**
   * Children of whom it is not known: facts or the age are missing, records contradict each other, or the law leaves it open.
   */
  undetermined: number;
  /**
   * Positions of records without a key: not counted, for they cannot be told apart.
   */
  without_key: number[];
}

/**
 * The canonical document of NĐ 335/2026/NĐ-CP, Mẫu 01.
 */
export interface ChildDeclaration {
  abandoned: boolean;
  adopted?: boolean;
  allowance_held?: boolean;
  /**
   * @minItems 1
   * @maxItems 20
   */
  benefits?: {
    amount?: number;
    kind:
      | "wage"
      | "pension"
      | "social_insurance"
      | "survivor"
      | "merit"
      | "social_allowance"
      | "social_pension"
      | "other";
    since?: string;
  }[];
  birth_date: string;
  contact?: {
    address?: string;
    phone?: string;
  };
  declarant: {
    address?: string;
    name?: string;
    personal_id?: string;
    phone?: string;
    relationship:
      | "self"
      | "mother"
      | "father"
      | "grandparent"
      | "sibling"
      | "relative"
      | "guardian"
      | "carer"
      | "facility"
      | "other";
  };
  disability: {
    certificate?: {
      issued_by?: string;
      issued_on?: string;
      number?: string;
    };
    degree?: "mild" | "severe" | "extremely_severe";
    has: boolean;
  };
  father: {
    name?: string;
    personal_id?: string;
    status: "able" | "dead" | "missing" | "in_facility" | "detained" | "unidentified";
  };
  hiv?: boolean;
  household: "poor" | "near_poor" | "neither";
  living_with: "parents" | "mother" | "father" | "relatives" | "others" | "facility" | "alone";
  mother: {
    name?: string;
    personal_id?: string;
    status: "able" | "dead" | "missing" | "in_facility" | "detained" | "unidentified";
  };
  name: string;
  payment: {
    account?: {
      holder?: string;
      number?: string;
      provider?: string;
    };
    method: "bank" | "e_payment" | "in_person";
  };
  personal_id?: {
    issued_by?: string;
    issued_on?: string;
    number?: string;
  };
  receives_benefits: boolean;
  residence: {
    address?: string;
    area?: "extremely_difficult" | "other";
    commune: string;
    province: string;
  };
  school: {
    level?:
      "preschool" | "general" | "continuing" | "vocational" | "college" | "first_degree" | "further_degree";
    status: "not_yet" | "left" | "attending";
    unbroken?: boolean;
  };
  sex: "male" | "female" | "unknown";
}

/**
 * The canonical document of NĐ 20/2021/NĐ-CP, Mẫu 1a.
 */
export interface ChildDeclarationNd2020211A {
  abandoned: boolean;
  adopted?: boolean;
  allowance_held?: boolean;
  /**
   * @minItems 1
   * @maxItems 20
   */
  benefits?: {
    amount?: number;
    kind:
      | "wage"
      | "pension"
      | "social_insurance"
      | "survivor"
      | "merit"
      | "social_allowance"
      | "social_pension"
      | "other";
    since?: string;
  }[];
  birth_date: string;
  declarant: {
    address?: string;
    name?: string;
    personal_id?: string;
    phone?: string;
    relationship:
      | "self"
      | "mother"
      | "father"
      | "grandparent"
      | "sibling"
      | "relative"
      | "guardian"
      | "carer"
      | "facility"
      | "other";
  };
  disability: {
    certificate?: {
      issued_by?: string;
      issued_on?: string;
      number?: string;
    };
    degree?: "mild" | "severe" | "extremely_severe";
    has: boolean;
    kind?: "movement" | "hearing_speech" | "vision" | "mental" | "intellectual" | "other";
  };
  ethnicity?: string;
  father: {
    address?: string;
    benefits?: string;
    birth_year?: number;
    name?: string;
    occupation?: string;
    personal_id?: string;
    status: "able" | "dead" | "missing" | "in_facility" | "detained" | "unidentified";
  };
  health_insurance: boolean;
  household: "poor" | "near_poor" | "neither";
  living_with: "parents" | "mother" | "father" | "relatives" | "others" | "facility" | "alone";
  mother: {
    address?: string;
    benefits?: string;
    birth_year?: number;
    name?: string;
    occupation?: string;
    personal_id?: string;
    status: "able" | "dead" | "missing" | "in_facility" | "detained" | "unidentified";
  };
  name: string;
  personal_id?: {
    issued_by?: string;
    issued_on?: string;
    number?: string;
  };
  receives_benefits: boolean;
  residence: {
    address?: string;
    area?: "extremely_difficult" | "other";
    commune: string;
    province: string;
  };
  school: {
    level?:
      "preschool" | "general" | "continuing" | "vocational" | "college" | "first_degree" | "further_degree";
    name?: string;
    status: "not_yet" | "left" | "attending";
    unbroken?: boolean;
  };
  sex: "male" | "female" | "unknown";
}

/**
 * Whether an allowance was being paid for a child when it turned 16.
 */
export interface ChildHeld {
  /**
   * The child's day of birth.
   */
  born: string;
  /**
   * Whether it was, and was not stopped since.
   */
  held: boolean;
}

/**
 * What is recorded of one child, to classify and to count by. A fact that is left out or null is *not known*, never *no*; a list that is given is whole.
 */
export interface ChildRecord {
  /**
   * Abandoned (bị bỏ rơi).
   */
  abandoned?: boolean | null;
  /**
   * Drug addiction (nghiện ma túy).
   */
  addiction?: Addiction | null;
  /**
   * Adopted (đã là con nuôi).
   */
  adopted?: boolean | null;
  /**
   * The age on a day, where the birth date is not known.
   */
  age?: AgeAt | null;
  /**
   * Is cared for, brought up or assisted by a programme or service (được chăm sóc, nuôi dưỡng, trợ giúp).
   */
  assisted?: boolean | null;
  /**
   * Date of birth (ngày sinh), or the year alone.
   */
  birth_date?: BirthDate | null;
  /**
   * Who cares for the child now (người đang chăm sóc).
   */
  care?: Care | null;
  /**
   * Has a critical illness, or one of long treatment (bệnh hiểm nghèo, bệnh phải điều trị dài ngày).
   */
  critical_illness?: boolean | null;
  /**
   * Degree of disability on the certificate (mức độ khuyết tật).
   */
  disability?: Disability | null;
  /**
   * Affected by a natural disaster or catastrophe (bị ảnh hưởng thiên tai, thảm họa).
   */
  disaster?: boolean | null;
  /**
   * A migrant, or a refugee of any kind (di cư, lánh nạn, tị nạn).
   */
  displaced?: boolean | null;
  /**
   * Has left school to earn a living before completing lower secondary education (bỏ học kiếm sống chưa hoàn thành phổ cập
   * giáo dục trung học cơ sở).
   */
  dropout_working?: boolean | null;
  /**
   * An examination or an expert has concluded so (có kết luận giám định, khám chữa bệnh hoặc của người có chuyên môn).
   */
  expert_conclusion?: boolean | null;
  /**
   * Ways in which the child is exploited (bị bóc lột): all of them; an empty list means none.
   */
  exploitation?: Exploitation[] | null;
  /**
   * State of the father (tình trạng của cha).
   */
  father?: ParentState | null;
  /**
   * The father's rights are restricted, or the child is separated from him for the time being (cha bị hạn chế quyền, trẻ em
   * bị tạm thời cách ly khỏi cha).
   */
  father_restricted?: boolean | null;
  /**
   * The father is under 16 now (cha còn trong độ tuổi trẻ em).
   */
  father_under_16?: boolean | null;
  /**
   * Lives with HIV (nhiễm HIV). Sensitive: never published.
   */
  hiv?: boolean | null;
  /**
   * Class of the household (diện hộ).
   */
  household?: HouseholdClass | null;
  /**
   * A pseudonym that the caller keeps the key of: the same for every record of one child, and of no use to
   * anyone else. Never a name or an identity number. Needed to count, not to classify.
   */
  key?: string | null;
  /**
   * Measures for breaking the law (biện pháp xử lý vi phạm pháp luật): all of them; an empty list means none.
   */
  legal_measures?: LegalMeasure[] | null;
  /**
   * Abuse that no other fact holds (xâm hại khác): all of it; an empty list means none.
   */
  maltreatment?: Maltreatment[] | null;
  /**
   * State of the mother (tình trạng của mẹ).
   */
  mother?: ParentState | null;
  /**
   * The mother's rights are restricted, or the child is separated from her for the time being (mẹ bị hạn chế quyền, trẻ em
   * bị tạm thời cách ly khỏi mẹ).
   */
  mother_restricted?: boolean | null;
  /**
   * The mother is under 16 now (mẹ còn trong độ tuổi trẻ em).
   */
  mother_under_16?: boolean | null;
  /**
   * Nationality (quốc tịch).
   */
  nationality?: Nationality | null;
  /**
   * What the child is at risk of (nguy cơ): all of it; an empty list means nothing.
   */
  risks?: Risk[] | null;
  /**
   * Ways in which the child was sexually abused (bị xâm hại tình dục): all of them; an empty list means none. Sensitive.
   */
  sexual_abuse?: SexualAbuse[] | null;
  /**
   * Has a stable place of residence (nơi cư trú ổn định).
   */
  stable_residence?: boolean | null;
  /**
   * A victim of toxic chemicals (nạn nhân chất độc hóa học).
   */
  toxic_chemicals?: boolean | null;
  /**
   * Trafficked (bị mua bán).
   */
  trafficking?: Trafficking | null;
  /**
   * Is disturbed, or limited in learning, talking or self-care, by violence (rối loạn, hạn chế do bị bạo lực).
   */
  violence_harm?: boolean | null;
}

/**
 * A place in the law, and how its text is known.
 */
export interface Citation {
  /**
   * How the text is known.
   */
  evidence: Evidence;
  /**
   * `NĐ 20/2021 Đ5 k1 a`.
   */
  text: string;
}

/**
 * Which groups and cases a child is in on a day.
 *
 * It is itself personal data: for its caller. Its public form is [`Classification::public`].
 */
export interface Classification {
  /**
   * At risk of violence, exploitation or abandonment: a class of its own, beside the groups.
   */
  at_risk: Verdict;
  /**
   * Every case, in the order of the decree.
   */
  cases: CaseFound[];
  /**
   * Whether the person is a child on that day: under 16. Whoever is not is in no group.
   */
  child: Verdict;
  /**
   * Ids of what the record contradicts itself in. The answer is what its facts give all the same.
   */
  contradictions?: string[];
  /**
   * Every group, in the order of the law.
   */
  groups: GroupFound[];
  /**
   * The facts that would decide what is undetermined, the most useful first.
   */
  missing: string[];
  /**
   * The day.
   */
  on: string;
  /**
   * Ids of the questions that the decree leaves open for this child.
   */
  open_norms: string[];
  /**
   * In special circumstances: in at least one of the 14 groups.
   */
  special: Verdict;
}

/**
 * A coefficient (hệ số), exact: "2.5".
 */
export type Coefficient = string;

/**
 * Whether a commune can be recognised.
 */
export type CommuneRecognition =
  | "recognised"
  | {
      not: RecognitionReason[];
    }
  | {
      cannot_say: RecognitionReason[];
    };

/**
 * A standard for communes.
 */
export interface CommuneStandard {
  /**
   * How many criteria there are.
   */
  criteria: number;
  /**
   * The criteria, if they are known.
   */
  criterion?: StandardCriterion[];
  /**
   * How it is known.
   */
  evidence: Evidence;
  /**
   * Id: `qd-06-2019`.
   */
  id: string;
  /**
   * Points needed by class of unit, as far as they are known.
   */
  threshold?: StandardThreshold[];
}

/**
 * How a value is to stand to a target's.
 */
export type Comparator = "<" | "<=" | ">=" | ">" | "==" | "between" | "done";

/**
 * A run of months that are alike under both rulebooks.
 */
export interface ComparedRun {
  /**
   * Under the other: the reform, or the law as it is known now.
   */
  after: Side;
  /**
   * Under the one rulebook: the law, or the law as it was known.
   */
  before: Side;
  /**
   * Why the two differ; nothing where they do not.
   */
  causes: WhatIfCause[];
  /**
   * đồng due a month, after minus before.
   */
  difference: number;
  /**
   * The first month.
   */
  from: Month;
  /**
   * Whether no missing fact, and no open question, could raise either.
   */
  settled: boolean;
  /**
   * The first month after it.
   */
  until: Month;
}

/**
 * What two rulebooks give the members of a household, month by month. It is personal data, for whoever asked.
 */
export interface Comparison {
  /**
   * đồng due to all of them over the period.
   */
  due: Sums;
  /**
   * đồng that conditions and law give all of them over the period, be it due or not.
   */
  entitled: Sums;
  /**
   * The members, in the order of the history.
   */
  members: MemberComparison[];
  /**
   * The months asked for.
   */
  period: Months;
  /**
   * Whether no missing fact, and no open question, could raise any of it.
   */
  settled: boolean;
}

/**
 * A condition on other fields of the form.
 */
export type Condition =
  | {
      in: string[];
      path: string;
    }
  | {
      is: true;
      path: string;
    }
  | {
      all: Condition[];
    }
  | {
      any: Condition[];
    }
  | {
      not: Condition;
    };

/**
 * A count over the children whom the person raises.
 */
export interface CountOf {
  /**
   * At least so many.
   */
  at_least: number;
  /**
   * At most so many, if bounded.
   */
  at_most?: number | null;
  /**
   * The condition that a child must meet to be counted.
   */
  that: LawCondition;
}

/**
 * Counts added up.
 */
export interface CountSum {
  /**
   * Out of how many.
   */
  denominator: number;
  /**
   * What was counted.
   */
  numerator: number;
  /**
   * How many reports it is made of.
   */
  reports: number;
}

/**
 * A number as a plan gives it.
 */
export interface Counted {
  /**
   * When: `yyyy-MM-dd`, `yyyy-MM` or `yyyy`, if the plan says.
   */
  as_of?: string | null;
  /**
   * How exact it is.
   */
  is?: Exactness;
  /**
   * Where it stands, each time it is stated.
   */
  lines: LineRange[];
  /**
   * The upper end of a range.
   */
  to?: number | null;
  /**
   * The number; the lower end of a range.
   */
  value: number;
}

/**
 * Husband and wife (vợ chồng).
 */
export interface Couple {
  /**
   * The first month, if they were not always married.
   */
  from?: Month | null;
  /**
   * Keys of the two.
   *
   * @minItems 2
   * @maxItems 2
   */
  people: string[];
  /**
   * The first month in which they no longer were.
   */
  until?: Month | null;
}

/**
 * What a commune was given for one criterion.
 */
export interface CriterionScore {
  /**
   * Id of the criterion; any, if the standard does not name its criteria.
   */
  criterion: string;
  /**
   * Whether the criterion counts as met.
   */
  met: boolean;
  /**
   * Points.
   */
  points: number;
}

/**
 * A date as a source gives it.
 */
export interface Dated {
  /**
   * Where it stands.
   */
  lines: LineRange[];
  /**
   * `yyyy-MM-dd`, `yyyy-MM` or `yyyy`, as far as it is filled in.
   */
  on: string;
}

/**
 * A relation, and when it held.
 */
export interface DatedRelation {
  /**
   * For whoever takes someone in: what the law asks of a carer. Where that changed, there are two relations.
   */
  carer?: Carer;
  /**
   * The first day, if it did not always hold.
   */
  from?: string | null;
  /**
   * How they stand.
   */
  is: RelationKind;
  /**
   * The first day on which it no longer held.
   */
  until?: string | null;
  /**
   * The key of the one.
   */
  who: string;
  /**
   * The key of the other.
   */
  whom: string;
}

/**
 * A day of every year, or of every month.
 */
export interface DayOfYear {
  /**
   * Day of the month, from 1 to 28, so that every month has it.
   */
  day: number;
  /**
   * Month, from 1; absent for every month.
   */
  month?: number | null;
}

/**
 * An exact decimal number, as text.
 */
export type Decimal = string;

/**
 * A decision, as a register refers to it.
 */
export interface DecisionRef {
  /**
   * Its number (số quyết định).
   */
  number: string;
  /**
   * The day on which it was signed (ngày ký).
   */
  signed: string;
}

/**
 * What a person is granted or refused, and why. It names nobody: whoever prints it fills in who it is.
 *
 * It is personal data, for the person and whoever decides; what may be posted is [`DecisionSheet::for_posting`].
 */
export interface DecisionSheet {
  /**
   * The assumptions that something here rests on.
   */
  assumptions: Assumption[];
  /**
   * Full ids of what a reader must be told.
   */
  caveats: string[];
  /**
   * Where the rule of choice stands.
   */
  choice?: string | null;
  /**
   * Whether what is granted, or the group that the file names, reveals HIV: then nothing of it may be posted.
   */
  confidential: boolean;
  /**
   * Who decides the file and by when.
   */
  file?: SheetFile | null;
  /**
   * Whether this is what may be posted: without reasons, refusals and questions.
   */
  for_posting: boolean;
  /**
   * What is granted.
   */
  granted: SheetProvision[];
  /**
   * The facts to ask for, the most useful first.
   */
  missing: string[];
  /**
   * The day decided.
   */
  on: string;
  /**
   * Full ids of the questions that the law leaves open: a person must decide them.
   */
  open_norms: string[];
  /**
   * The place decided.
   */
  place: string;
  /**
   * Every other provision in force: what applies and is not the highest, what depends on what is missing, what is not
   * met. In the order of the law.
   */
  refused: SheetProvision[];
  /**
   * Whether no missing fact, and no open question, could raise the total.
   */
  settled: boolean;
  /**
   * The day on which the decision is signed.
   */
  signed?: string | null;
  /**
   * The answer in one word.
   */
  status: Status;
  /**
   * đồng a month.
   */
  total: Dong;
}

/**
 * A form as it is on a day, field by field.
 *
 * The label of a field has the key `<form>.<path>` in the catalogues (`child-declaration.father.status`), that of
 * a column `<form>.<list>.<column>`; the label of an option has the key `<list of options>.<code>`.
 */
export interface Description {
  /**
   * The instrument and the number of the form.
   */
  cite: string;
  /**
   * The edition's id.
   */
  edition: string;
  /**
   * The fields, in the order of the paper.
   */
  fields: FieldDescription[];
  /**
   * The form's id.
   */
  form: string;
  /**
   * Whether the fields follow the official layout.
   */
  official: boolean;
  /**
   * The days on which the edition is used.
   */
  period: Period;
}

/**
 * Degree of disability (mức độ khuyết tật).
 */
export type Disability = "none" | "mild" | "severe" | "extremely_severe";

/**
 * An amount of money in whole đồng (VND), at most 2^53 - 1.
 */
export type Dong = number;

/**
 * Which monthly allowance a person draws, or has asked for.
 */
export type Draws = "none" | "applied" | "allowance" | "single_parent" | "social_pension";

/**
 * Something that is due.
 */
export interface Due {
  /**
   * How often it is owed.
   */
  cycle: ReportCycle;
  /**
   * Whether the plan names the day.
   */
  date_set: boolean;
  /**
   * Those of `who` and `to` who are no longer there on the last day, and who has their work now.
   */
  ended?: ActorEnded[];
  /**
   * Id of the obligation or review.
   */
  item: string;
  /**
   * The last day on which it can be done in time: the last of the period where the plan names none.
   */
  last_day: string;
  /**
   * Ids of the models that are summed up in it.
   */
  models?: string[];
  /**
   * What, in our words.
   */
  name: Text;
  /**
   * The days that it is about: all those of the plan for what is done once in a year that the plan does not name.
   */
  period: Period;
  /**
   * Ids of those to whom.
   */
  to?: string[];
  /**
   * Ids of those who owe it; none where the plan names nobody.
   */
  who: string[];
  /**
   * Whether the plan tells the year, by naming it or by how often it is owed.
   */
  year_set: boolean;
}

/**
 * Whether an entry is paid.
 */
export type EntryStatus =
  | "active"
  | {
      suspended: Month;
    }
  | {
      stopped: Month;
    };

/**
 * What an event was.
 */
export type EventKind = "training" | "communication";

/**
 * How many took part as what.
 */
export interface EventParticipants {
  /**
   * How many different people.
   */
  count: number;
  /**
   * As what.
   */
  role: ParticipantRole;
}

/**
 * How the text behind a row is known.
 */
export type Evidence = "full_text" | "second_hand" | "inferred";

/**
 * How exact a number is.
 */
export type Exactness = "exact" | "about" | "more_than";

/**
 * One condition and what was found.
 */
export interface ExplainedCondition {
  /**
   * Whether that rests on an assumption.
   */
  assumed?: boolean;
  /**
   * For a count of children: at least so many.
   */
  at_least?: number | null;
  /**
   * For a count of children: at most so many.
   */
  at_most?: number | null;
  /**
   * Where a named condition stands.
   */
  citation?: string | null;
  /**
   * The fact asked for.
   */
  fact?: string | null;
  /**
   * For an age: at least so many completed years.
   */
  from?: number | null;
  /**
   * Id of a named condition or open norm.
   */
  id?: string | null;
  /**
   * `all`, `any`, `not`, `is`, `age`, `child_age`, `parents`, `children`, `ref` or `open`.
   */
  kind: string;
  /**
   * The conditions inside; for a count, once for each child.
   */
  of?: ExplainedCondition[];
  /**
   * For an age: at most so many completed years.
   */
  through?: number | null;
  /**
   * For an age: fewer completed years than.
   */
  under?: number | null;
  /**
   * The values that the law accepts for it.
   */
  values?: string[];
  /**
   * What was found.
   */
  verdict: Verdict;
}

/**
 * One provision considered.
 */
export interface ExplainedProvision {
  /**
   * What it gives, or would give, đồng a month.
   */
  amount?: Dong | null;
  /**
   * The band of the group that the coefficient is for.
   */
  band: ExplainedCondition[];
  /**
   * Where it stands.
   */
  citations: Citation[];
  /**
   * The coefficient; for an allowance per child, times the children that count; while none does for certain,
   * times those that could.
   */
  coefficient: Coefficient;
  /**
   * Who belongs to the group.
   */
  group: ExplainedCondition[];
  /**
   * The standard level, if it is known.
   */
  level?: Dong | null;
  /**
   * The conditions of the standard level.
   */
  level_conditions: ExplainedCondition[];
  /**
   * The facts that keep it undetermined, or that decide for how many more children it is due.
   */
  missing: string[];
  /**
   * What became of it.
   */
  outcome: Outcome;
  /**
   * Id: `nd-20-2021/child-without-support.under-4`.
   */
  provision: string;
  /**
   * Whether it applies.
   */
  verdict: Verdict;
}

/**
 * The whole of an assessment. It is personal data, as the assessment is; it holds no value of a fact, but
 * which conditions are met.
 */
export interface Explanation {
  /**
   * The rule of choice, where something was chosen.
   */
  choice?: string | null;
  /**
   * Every provision in force on the day, in the order of the law.
   */
  provisions: ExplainedProvision[];
}

/**
 * How a child is exploited (bị bóc lột).
 */
export type Exploitation =
  "labour" | "pornography" | "sex_tourism" | "prostitution" | "banned_goods" | "other";

/**
 * A facility, or several of a kind.
 */
export interface Facility {
  /**
   * How many of them.
   */
  count?: Counted | null;
  /**
   * Id, unique in the plan.
   */
  id: string;
  /**
   * Where it stands.
   */
  lines: LineRange[];
  /**
   * What, in our words.
   */
  name: Text;
  /**
   * Whether it is a public one (công lập), if the plan says.
   */
  public?: boolean | null;
  /**
   * How many people live there.
   */
  residents?: Counted | null;
}

/**
 * One fact and the values it may have: `{ household = ["poor", "near_poor"] }`.
 */
export interface FactIn {
  abandoned?: boolean | ("false" | "true")[];
  adopted?: boolean | ("false" | "true")[];
  allowance_held?: boolean | ("false" | "true")[];
  area?: ("extremely_difficult" | "other") | ("extremely_difficult" | "other")[];
  can_live_in_community?: boolean | ("false" | "true")[];
  can_work?: boolean | ("false" | "true")[];
  cared_for?: boolean | ("false" | "true")[];
  "carer.able"?: boolean | ("false" | "true")[];
  "carer.capable"?: boolean | ("false" | "true")[];
  "carer.kin"?: boolean | ("false" | "true")[];
  "carer.spouse_fit"?: boolean | ("false" | "true")[];
  "carer.stable_home"?: boolean | ("false" | "true")[];
  "carer.willing"?: boolean | ("false" | "true")[];
  "children.allowance_held"?: boolean | ("false" | "true")[];
  "children.study"?:
    | (
        | "none"
        | "preschool"
        | "general"
        | "continuing"
        | "vocational"
        | "college"
        | "first_degree"
        | "further_degree"
      )
    | (
        | "none"
        | "preschool"
        | "general"
        | "continuing"
        | "vocational"
        | "college"
        | "first_degree"
        | "further_degree"
      )[];
  "children.unbroken_study"?: boolean | ("false" | "true")[];
  disability?:
    ("none" | "mild" | "severe" | "extremely_severe") | ("none" | "mild" | "severe" | "extremely_severe")[];
  draws?:
    | ("none" | "applied" | "allowance" | "single_parent" | "social_pension")
    | ("none" | "applied" | "allowance" | "single_parent" | "social_pension")[];
  father?:
    | ("able" | "dead" | "missing" | "in_facility" | "detained" | "unidentified")
    | ("able" | "dead" | "missing" | "in_facility" | "detained" | "unidentified")[];
  hiv?: boolean | ("false" | "true")[];
  household?: ("poor" | "near_poor" | "neither") | ("poor" | "near_poor" | "neither")[];
  in_facility?: boolean | ("false" | "true")[];
  local_household?: ("poor" | "near_poor" | "neither") | ("poor" | "near_poor" | "neither")[];
  low_pension?: boolean | ("false" | "true")[];
  marital_status?:
    | ("never_married" | "married" | "divorced" | "widowed" | "spouse_missing")
    | ("never_married" | "married" | "divorced" | "widowed" | "spouse_missing")[];
  merit_benefit?: boolean | ("false" | "true")[];
  mother?:
    | ("able" | "dead" | "missing" | "in_facility" | "detained" | "unidentified")
    | ("able" | "dead" | "missing" | "in_facility" | "detained" | "unidentified")[];
  "occurrence.cause"?:
    | (
        | "tet"
        | "lean_season"
        | "crop_failure"
        | "disaster"
        | "fire"
        | "epidemic"
        | "traffic_accident"
        | "labour_accident"
        | "force_majeure"
        | "other"
      )
    | (
        | "tet"
        | "lean_season"
        | "crop_failure"
        | "disaster"
        | "fire"
        | "epidemic"
        | "traffic_accident"
        | "labour_accident"
        | "force_majeure"
        | "other"
      )[];
  "occurrence.earner_lost"?: boolean | ("false" | "true")[];
  "occurrence.hardship"?: boolean | ("false" | "true")[];
  "occurrence.harm"?:
    ("none" | "badly_injured" | "dead" | "missing") | ("none" | "badly_injured" | "dead" | "missing")[];
  "occurrence.house"?:
    | ("habitable" | "damaged" | "destroyed" | "must_move")
    | ("habitable" | "damaged" | "destroyed" | "must_move")[];
  "occurrence.no_family"?: boolean | ("false" | "true")[];
  "occurrence.short_of_food"?: boolean | ("false" | "true")[];
  "occurrence.treated"?: boolean | ("false" | "true")[];
  pension?: boolean | ("false" | "true")[];
  pregnant?: boolean | ("false" | "true")[];
  protection?:
    | ("none" | "orphaned" | "victim" | "begging" | "named")
    | ("none" | "orphaned" | "victim" | "begging" | "named")[];
  qualifies_for_facility?: boolean | ("false" | "true")[];
  single_parent_child?: boolean | ("false" | "true")[];
  social_allowance?: boolean | ("false" | "true")[];
  social_insurance?: boolean | ("false" | "true")[];
  study?:
    | (
        | "none"
        | "preschool"
        | "general"
        | "continuing"
        | "vocational"
        | "college"
        | "first_degree"
        | "further_degree"
      )
    | (
        | "none"
        | "preschool"
        | "general"
        | "continuing"
        | "vocational"
        | "college"
        | "first_degree"
        | "further_degree"
      )[];
  supporter?: ("none" | "on_allowance" | "other") | ("none" | "on_allowance" | "other")[];
  survivor_pension?: boolean | ("false" | "true")[];
  taken_in?: boolean | ("false" | "true")[];
  unbroken_study?: boolean | ("false" | "true")[];
  wage?: boolean | ("false" | "true")[];
}

/**
 * A field, or a column of a list.
 */
export interface FieldDescription {
  /**
   * The law behind the field.
   */
  cite?: string | null;
  /**
   * The columns of a list.
   */
  columns?: FieldDescription[];
  /**
   * The fact that the value answers, alone or with other fields.
   */
  fact?: string | null;
  /**
   * What the value is: `text`, `date`, `birth_date`, `personal_id`, `province`, `commune`, `choice`, `flag`,
   * `count`, `amount`, `phone` or `list`.
   */
  kind: string;
  /**
   * Largest value of a number, most characters of a text, most rows of a list.
   */
  max?: number | null;
  /**
   * Smallest value of a number.
   */
  min?: number | null;
  /**
   * For a list: no rows at all is an answer, *none*.
   */
  none_is_an_answer?: boolean;
  /**
   * The condition on which the field is asked.
   */
  only_when?: Condition | null;
  /**
   * The options of a choice.
   */
  options?: OptionList | null;
  /**
   * Not on the official paper: asked because the law needs the fact.
   */
  ours: boolean;
  /**
   * Segments joined by points; a column's is its name.
   */
  path: string;
  /**
   * `true`, `false`, or the condition on which an answer is required.
   */
  required: Required;
  /**
   * Never to be published or posted.
   */
  sensitive: boolean;
}

/**
 * A unit that a figure is made of.
 */
export interface FigureSource {
  /**
   * Its own sum.
   */
  sum: CountSum;
  /**
   * Its id.
   */
  unit: string;
}

/**
 * What a person, a household or a facility can ask for.
 */
export type FileBenefit =
  | "monthly_allowance"
  | "social_pension"
  | "care_support"
  | "funeral_support"
  | "emergency_relief"
  | "facility_care";

/**
 * Something in a plan that whoever uses it must know. It is found, never mended.
 */
export interface Finding {
  /**
   * Ids of the items that it is about; of a row or source of a table of costs, with that of the table before: `costs/r07`.
   * None for the plan as a whole.
   */
  about: string[];
  /**
   * What kind of finding it is: a code of [`FINDING_CODES`].
   */
  code: string;
  /**
   * Whether a rule found it; otherwise whoever read the plan recorded it.
   */
  computed: boolean;
  /**
   * Where it shows in the source.
   */
  lines: LineRange[];
  /**
   * The figures, exact and with a point as the decimal mark, and the ids of what the text names.
   */
  params: {
    [k: string]: string;
  };
  /**
   * How much it weighs.
   */
  severity: FindingSeverity;
  /**
   * What was found, in a sentence.
   */
  text: Text;
}

/**
 * How much a finding weighs.
 */
export type FindingSeverity = "error" | "warning" | "note";

/**
 * How a file is finished that was received under an earlier rule.
 */
export type Finished = "by_earlier_procedure" | "not_said";

/**
 * The canonical document of NĐ 56/2017/NĐ-CP, Mẫu 06.
 */
export interface FollowUp {
  birth_date?: string;
  birth_date_known: boolean;
  care: {
    kind: "none" | "parents" | "relative" | "non_relative" | "facility";
    name?: string;
    phone?: string;
  };
  conclusion: {
    close: boolean;
    no_risk: boolean;
    stable: boolean;
  };
  estimated_age?: number;
  /**
   * @minItems 1
   * @maxItems 14
   */
  groups?: {
    group:
      | "double-orphan"
      | "abandoned"
      | "no-support"
      | "disability"
      | "hiv"
      | "conflict-with-law"
      | "drug-addiction"
      | "dropout-working"
      | "violence"
      | "exploited"
      | "sexually-abused"
      | "trafficked"
      | "illness"
      | "displaced";
  }[];
  harm: {
    access: "high" | "medium" | "low";
    degree: "high" | "medium" | "low";
    surroundings: "high" | "medium" | "low";
  };
  harm_tally: {
    high: number;
    low: number;
    medium: number;
  };
  name: string;
  next_visit?: string;
  /**
   * @minItems 1
   * @maxItems 20
   */
  recovery: {
    item: string;
    level: "high" | "medium" | "low";
  }[];
  recovery_tally: {
    high: number;
    low: number;
    medium: number;
  };
  residence: {
    address?: string;
    commune: string;
    province: string;
  };
  /**
   * @minItems 1
   * @maxItems 3
   */
  risks?: {
    risk: "violence" | "exploitation" | "abandonment";
  }[];
  /**
   * @minItems 0
   * @maxItems 20
   */
  services?: {
    from: string;
    kind:
      | "health"
      | "rehabilitation"
      | "education"
      | "vocational"
      | "social_assistance"
      | "alternative_care"
      | "legal"
      | "psychological"
      | "other";
    provider?: string;
    until?: string;
  }[];
  sex: "male" | "female" | "unknown";
  special: boolean;
  visit: {
    by: string;
    child_asked: boolean;
    child_opinion?: string;
    occasion: "first" | "after_1_month" | "after_3_months" | "every_6_months" | "after_plan" | "other";
    on: string;
    role: "protection_worker" | "collaborator" | "social_worker" | "other";
  };
}

/**
 * Money and goods that came into a fund or went out of it (Quỹ Bảo trợ trẻ em). A purpose can name a child: `Debug` does
 * not show it.
 */
export interface FundEntry {
  /**
   * Which way it went.
   */
  flow: FundFlow;
  /**
   * What was given in kind, at its value in đồng.
   */
  in_kind: number;
  /**
   * Money in đồng.
   */
  money: number;
  /**
   * The period.
   */
  period: ReportPeriod;
  /**
   * What for.
   */
  purpose?: string | null;
  /**
   * Where it is from.
   */
  source: FundSource;
  /**
   * Id of the unit whose fund it is.
   */
  unit: string;
}

/**
 * Which way money goes.
 */
export type FundFlow = "income" | "spending";

/**
 * Where money is from.
 */
export type FundSource = "central_budget" | "local_budget" | "raised" | "foreign" | "other";

/**
 * What a benefit gives: a coefficient of the standard level, or a fixed quantity.
 */
export interface Gives {
  /**
   * Whether it is just that, at least that or at most that.
   */
  bound: Bound;
  /**
   * So many times the standard level of the month, in đồng.
   */
  coefficient?: Coefficient | null;
  /**
   * For so many months at most, where that is limited.
   */
  months?: number | null;
  /**
   * How often.
   */
  per: Per;
  /**
   * A fixed quantity, in `unit`.
   */
  quantity?: number | null;
  /**
   * The unit.
   */
  unit: Unit;
}

/**
 * What was found of one group.
 */
export interface GroupFound {
  /**
   * Where it stands.
   */
  citation: string;
  /**
   * Id of the group.
   */
  group: string;
  /**
   * Its letter in the law.
   */
  letter: string;
  /**
   * Whether the child is in it.
   */
  verdict: Verdict;
}

/**
 * Whether the parts of a group are all of it.
 */
export type GroupParts = "all" | "some";

/**
 * What happened to a person.
 */
export type Harm = "none" | "badly_injured" | "dead" | "missing";

/**
 * A person to whom something happened.
 */
export interface Harmed {
  /**
   * What happened to them.
   */
  harm?: Harm | null;
  /**
   * Died with no family to see to the funeral, so that an organisation does (không có thân nhân lo mai táng).
   */
  no_family?: boolean | null;
  /**
   * Needed emergency care, and three days or more of treatment in a hospital (phải cấp cứu, điều trị từ 03 ngày).
   */
  treated?: boolean | null;
  /**
   * The key of the member of the household.
   */
  who: string;
}

/**
 * Someone who could be paid for the month and is not.
 */
export interface HeldRow {
  /**
   * đồng a month that conditions and law give, as far as they are known.
   */
  entitled: Dong;
  /**
   * Key of the household.
   */
  household: string;
  /**
   * The facts to ask for.
   */
  missing?: string[];
  /**
   * Full ids of the questions that the law leaves open.
   */
  open_norms?: string[];
  /**
   * Key of the person.
   */
  person: string;
  /**
   * The place that would pay.
   */
  place: string;
  /**
   * Why not: `suspended`, `undecided` or `undetermined`.
   */
  reason: MonthStatus;
}

/**
 * The history of a household (quá trình), as far as it is known: what a timeline is made of.
 *
 * Everything is dated, and the order in which it is listed means nothing. At most 50 members, and 1,000 rows in any
 * list.
 *
 * ```
 * use ansinh::History;
 *
 * let history: History = serde_json::from_str(r#"{
 *     "facts": [{ "from": "2019-01-01", "household": "poor" }],
 *     "members": [{
 *         "id": "1",
 *         "birth_date": "1950-06-01",
 *         "events": [
 *             { "on": "2019-03-28", "event": { "facts": { "disability": "severe", "pension": false } } },
 *             { "on": "2019-04-10", "event": "granted" }
 *         ],
 *         "paid": [{ "month": "2019-04", "amount": 540000 }]
 *     }]
 * }"#)?;
 * assert_eq!(history.members.len(), 1);
 * # Ok::<(), serde_json::Error>(())
 * ```
 */
export interface History {
  /**
   * What is so of the whole household, and from when.
   */
  facts?: HouseholdFacts[];
  /**
   * The people.
   */
  members?: MemberHistory[];
  /**
   * Where the household moved, and when.
   */
  moves?: HouseholdMove[];
  /**
   * Who stands how to whom, and when.
   */
  relations?: DatedRelation[];
}

/**
 * Something that happened on a day.
 */
export interface HistoryEvent {
  /**
   * What happened.
   */
  event: HistoryEventKind;
  /**
   * The day. Of a decision: the day it was signed.
   */
  on: string;
}

/**
 * What can happen.
 */
export type HistoryEventKind =
  | {
      facts: Situation;
    }
  | "granted"
  | "stopped"
  | "died"
  | "declared_missing"
  | "imprisoned"
  | "renounced"
  | "detained"
  | "released"
  | {
      suspended: SuspensionGround;
    }
  | {
      reviewed: ReviewOutcome;
    }
  | {
      back_paid_from: Month;
    }
  | "support_granted"
  | "support_stopped";

/**
 * Where a history is at odds with itself.
 */
export interface HistoryFlaw {
  /**
   * Stable code.
   */
  code: string;
  /**
   * Number of the event, from 0; without a member, of the relation, move or fact of the household.
   */
  event?: number | null;
  /**
   * Number of the member, from 0.
   */
  member?: number | null;
  /**
   * The flaw in English, for a log.
   */
  message: string;
}

/**
 * The days off of one year (ngày nghỉ lễ, tết), as its notices set them. New Year, 30 April, 1 May and 2 September
 * go without saying.
 */
export interface HolidayYear {
  /**
   * How it is known.
   */
  evidence: Evidence;
  /**
   * Hùng Kings' day (Giỗ Tổ Hùng Vương).
   */
  hung_kings: string;
  /**
   * Days off in lieu of holidays on a Saturday or Sunday (nghỉ bù).
   */
  in_lieu?: string[];
  /**
   * Since 2021, the day off beside 2 September: the day before or after it.
   */
  national_day?: string | null;
  /**
   * Holidays that another law adds.
   */
  others?: string[];
  /**
   * Where it is known from.
   */
  source: string;
  /**
   * Weekdays off that are worked on another day (hoán đổi).
   */
  swapped_off?: string[];
  /**
   * The first of the five days off at Tết.
   */
  tet: string;
  /**
   * Days that are not settled by the source, and the full id of the caveat that says so.
   */
  unsettled?: Unsettled | null;
  /**
   * Saturdays and Sundays that are worked for them (làm bù).
   */
  worked?: string[];
  /**
   * The year.
   */
  year: number;
}

/**
 * The file: one table for each year.
 */
export interface Holidays {
  /**
   * The years.
   */
  year: HolidayYear[];
}

/**
 * What became of a house.
 */
export type House = "habitable" | "damaged" | "destroyed" | "must_move";

/**
 * A household (hộ gia đình) on a day. Many benefits are decided there: one share for a couple, one for each person
 * cared for, an allowance for each child raised.
 *
 * ```
 * use ansinh::{Household, HouseholdClass};
 *
 * let household: Household = serde_json::from_str(r#"{
 *     "household": "poor",
 *     "members": [
 *         { "id": "mother", "situation": { "marital_status": "widowed" } },
 *         { "id": "child", "situation": { "birth_date": "2019-05-01" } }
 *     ],
 *     "relations": [{ "who": "mother", "is": "raises", "whom": "child" }]
 * }"#)?;
 * let mother = household.situation("mother").ok_or("no mother")?;
 * assert_eq!(mother.household, Some(HouseholdClass::Poor));
 * assert_eq!(mother.children.map_or(0, |children| children.len()), 1);
 * # Ok::<(), Box<dyn std::error::Error>>(())
 * ```
 */
export interface Household {
  /**
   * Class of the area (địa bàn), likewise.
   */
  area?: Area | null;
  /**
   * Class by the poverty standard (diện hộ), for every member of whom nothing else is known.
   */
  household?: HouseholdClass | null;
  /**
   * Class by the province's own poverty standard, likewise.
   */
  local_household?: HouseholdClass | null;
  /**
   * Its members (thành viên), and people of other households to whom they stand in a relation.
   */
  members?: Member[];
  /**
   * Who stands how to whom.
   */
  relations?: Relation[];
}

/**
 * Class of a household by the poverty standard (diện hộ).
 */
export type HouseholdClass = "poor" | "near_poor" | "neither";

/**
 * Facts of a whole household from a day on. What is not named stays as it was.
 */
export interface HouseholdFacts {
  /**
   * Class of the area (địa bàn).
   */
  area?: Area | null;
  /**
   * The first day.
   */
  from: string;
  /**
   * Class by the poverty standard (diện hộ).
   */
  household?: HouseholdClass | null;
  /**
   * Class by the province's own poverty standard.
   */
  local_household?: HouseholdClass | null;
}

/**
 * A move (thay đổi nơi cư trú).
 */
export interface HouseholdMove {
  /**
   * The first day in the new place.
   */
  on: string;
  /**
   * The new place.
   */
  place: string;
}

/**
 * One measure of one unit in one period.
 */
export interface IndicatorFigure {
  /**
   * Whether it is made of other units than the last period that has a sum: the two are not to be compared.
   */
  is_break?: boolean;
  /**
   * Whether `rounded` is the value itself.
   */
  is_exact?: boolean | null;
  /**
   * Whether its numbers are left out, so that no single child can be read off.
   */
  is_suppressed?: boolean;
  /**
   * Id of the measure.
   */
  measure: string;
  /**
   * Ids of the units whose report is missing.
   */
  missing?: string[];
  /**
   * The units that it is made of, where it is made of others than the unit itself: those that went into it since.
   */
  of?: FigureSource[];
  /**
   * The period.
   */
  period: ReportPeriod;
  /**
   * How far it has come.
   */
  progress: MeasureProgress;
  /**
   * The value with two digits after the point, for people to read.
   */
  rounded?: string | null;
  /**
   * Ids of units that were split, of which nobody can say what belongs here: they are left out.
   */
  split?: string[];
  /**
   * Sum over the reports; absent if nobody reported.
   */
  sum?: CountSum | null;
  /**
   * Id of the unit.
   */
  unit: string;
  /**
   * What it comes to; absent if nobody reported, or if someone did not and the measure has no value then.
   */
  value?: MeasureValue | null;
}

/**
 * A report as it is written in JSON: the twin of the file.
 */
export interface IndicatorReport {
  /**
   * Training and communication.
   */
  events: ReportEvent[];
  /**
   * Income and spending of funds.
   */
  funds: FundEntry[];
  /**
   * Numbers.
   */
  rows: ReportRow[];
}

/**
 * How the measures of a plan, an objective or an actor stand: one number of measures for each standing.
 */
export interface IndicatorScore {
  /**
   * Not due, and nobody can say whether on track.
   */
  cannot_say: number;
  /**
   * Whose measures: the id of a plan, an objective or an actor.
   */
  group: string;
  /**
   * Targets met.
   */
  met: number;
  /**
   * Targets missed.
   */
  missed: number;
  /**
   * No target for the year or later.
   */
  no_target: number;
  /**
   * Nobody to measure it on.
   */
  not_applicable: number;
  /**
   * Not due, off track.
   */
  off_track: number;
  /**
   * Not due, on track.
   */
  on_track: number;
  /**
   * How many of all these are judged by the reports of a part of those who should have reported.
   */
  partial: number;
  /**
   * No value.
   */
  unknown: number;
}

/**
 * One thing that is wrong, or worth a second look.
 */
export interface Issue {
  /**
   * The law behind the rule, where there is one.
   */
  cite?: string;
  /**
   * What is wrong: stable, never reused.
   */
  code: string;
  /**
   * What the message needs besides the label. Never a value that a person gave.
   */
  params: {
    [k: string]: string | number;
  };
  /**
   * Where, segment by segment. Never empty.
   */
  path: (string | number)[];
  /**
   * Where, as a JSON Pointer.
   */
  pointer: string;
  /**
   * The other fields that take part, as JSON Pointers.
   */
  related: string[];
  /**
   * Stable id of the rule that found it, unique in its form.
   */
  rule: string;
  severity: Severity;
}

/**
 * What the law asks of a person.
 *
 * In a law file:
 *
 * ```toml
 * when = { all = [
 *     { age = { under = 16 } },
 *     { is = { household = ["poor", "near_poor"] } },
 *     { not = { ref = "child-without-support" } },
 * ] }
 * ```
 */
export type LawCondition =
  | {
      all: LawCondition[];
    }
  | {
      any: LawCondition[];
    }
  | {
      not: LawCondition;
    }
  | {
      is: FactIn;
    }
  | {
      age: AgeBand;
    }
  | {
      child_age: AgeBand;
    }
  | {
      parents: ParentStates;
    }
  | {
      children: CountOf;
    }
  | {
      ref: string;
    }
  | {
      open: string;
    };

/**
 * A [`LawError`] as it is written.
 */
export interface LawFault {
  /**
   * Stable code.
   */
  code: string;
  /**
   * Every row that is wrong, where the instruments could be read.
   */
  flaws: LawFlaw[];
  /**
   * The error in English.
   */
  message: string;
}

/**
 * A row that is wrong.
 */
export interface LawFlaw {
  /**
   * Stable code.
   */
  code: string;
  /**
   * Id of the instrument.
   */
  instrument: string;
  /**
   * The flaw in English.
   */
  message: string;
  /**
   * Number of the row in the table, from 0.
   */
  row: number;
  /**
   * Name of the table; absent for the instrument as a whole.
   */
  table?: string | null;
}

/**
 * A document that a plan rests on.
 */
export interface LegalBasis {
  /**
   * The first year of the programme that it is, if the plan carries one out.
   */
  from?: number | null;
  /**
   * When it was issued, as `yyyy-MM-dd`, `yyyy-MM` or `yyyy`, if that is known from the plan or elsewhere.
   */
  issued?: string | null;
  /**
   * Where it stands.
   */
  lines: LineRange[];
  /**
   * What it is, in our words.
   */
  name: Text;
  /**
   * Its number as it stands: `647/QĐ-TTg`; absent where the source gives none.
   */
  number?: string | null;
  /**
   * The last year of that programme.
   */
  until?: number | null;
}

/**
 * A measure for breaking the law that the child is under, or has served (biện pháp xử lý vi phạm pháp luật).
 */
export type LegalMeasure =
  | "commune_education"
  | "facility_education"
  | "reformatory"
  | "family_supervision"
  | "judicial_measure"
  | "non_custodial"
  | "prison"
  | "suspended"
  | "prison_served"
  | "reformatory_served";

/**
 * A standard level in force.
 */
export interface LevelInForce {
  /**
   * đồng a month.
   */
  amount: Dong;
  /**
   * Where it stands.
   */
  citation: Citation;
  /**
   * The people it is limited to; empty for all.
   */
  conditions: Requirement[];
}

/**
 * Lines of a source, counted from 1, both ends included.
 */
export type LineRange = string;

/**
 * Abuse that no other fact holds (hành vi xâm hại khác, Luật Trẻ em 2016 Đ4 k5).
 */
export type Maltreatment = "violence" | "neglect" | "other";

/**
 * Marital state (tình trạng hôn nhân).
 */
export type MaritalStatus = "never_married" | "married" | "divorced" | "widowed" | "spouse_missing";

/**
 * A measure (chỉ tiêu, thước đo) of a plan: one number a period for each reporting unit.
 *
 * Only counts are kept; a rate is computed from them, exactly, whenever it is asked for.
 */
export interface Measure {
  /**
   * Ids of the actors who answer for it.
   */
  actors?: string[];
  /**
   * The ages of those counted, in completed years, where it is about people of certain ages.
   */
  ages?: AgeBand | null;
  /**
   * Which way is better.
   */
  better: Better;
  /**
   * Years, from and through, for which the plan leaves the target blank though most of its measures have one: there is *no
   * target* then, whatever is set for later. Whoever [reads a plan](crate::programme::Programme::from_json) need not say it.
   */
  blank?: unknown[][];
  /**
   * The predicate on child records that its numerator is counted by, where it can be: `protection/disability`.
   */
  counted_by?: string | null;
  /**
   * Where its definition stands, if the plan does not give it.
   */
  definition?: string | null;
  /**
   * Out of what (mẫu số); absent unless it is a rate.
   */
  denominator?: Text | null;
  /**
   * How the definition is known.
   */
  evidence: Evidence;
  /**
   * First day of this definition; absent: since the plan began.
   */
  from?: string | null;
  /**
   * Id, unique in the plan: `m03a`. With the plan's id before it, unique everywhere: `ca-mau-2021-2030/m03a`.
   */
  id: string;
  /**
   * Number of the indicator (chỉ tiêu số) in the plan that it is a part of, if the plan numbers them.
   */
  indicator?: number | null;
  /**
   * What kind of number it is.
   */
  kind: MeasureKind;
  /**
   * Lines of the plan's source that it is taken from: `120-123`.
   */
  lines?: LineRange[];
  /**
   * What a missing value means: it is never zero.
   */
  missing?: MissingStrategy;
  /**
   * Name, in our words.
   */
  name: Text;
  /**
   * What is unclear or odd about it, in our words.
   */
  notes?: Text[];
  /**
   * What is counted (tử số).
   */
  numerator: Text;
  /**
   * What it should be, and when. None: the plan sets no value.
   */
  target?: Target[];
  /**
   * First day on which it no longer holds.
   */
  until?: string | null;
}

/**
 * The path from where a measure was to its target. A plan seldom states one; without it nobody can say whether a
 * measure is on track.
 */
export type MeasureCourse =
  | {
      linear: {
        /**
         * Out of how many; absent for a count.
         */
        denominator?: number;
        /**
         * The baseline (giá trị gốc): what was counted.
         */
        numerator: number;
        /**
         * Year of the baseline.
         */
        year: number;
      };
    }
  | {
      steps: unknown[][];
    };

/**
 * What kind of number a measure is.
 */
export type MeasureKind =
  | {
      rate: {
        /**
         * How the numerator stands to the denominator.
         */
        part: MeasurePart;
        /**
         * Out of how many: 100, 1 000 or 100 000.
         */
        per: number;
      };
    }
  | "count"
  | "dong"
  | "done";

/**
 * Two measures of which the targets bear on each other.
 */
export interface MeasurePair {
  /**
   * Id, unique in the plan.
   */
  id: string;
  /**
   * How they do.
   */
  kind: PairKind;
}

/**
 * How a numerator stands to its denominator.
 */
export type MeasurePart = "subset" | "coverage";

/**
 * How far a measure has come in a year.
 */
export interface MeasureProgress {
  /**
   * Year of the target that it is judged by or on the way to.
   */
  due?: number | null;
  /**
   * Whether some who should have reported did not: a rate is that of those who did, and what is counted can still grow.
   */
  is_partial?: boolean;
  /**
   * The counts that meet that target, out of the denominator of this value.
   */
  needed?: NeededCounts | null;
  /**
   * What its value means beside the targets of the year.
   */
  outcome: TargetOutcome;
  /**
   * How many are wanting, or too many, for that.
   */
  still?: number | null;
  /**
   * Whether it is on the way, if its target is still to come.
   */
  track?: TargetTrack | null;
}

/**
 * What a measure comes to: a count, or a rate as numerator / denominator x so many. Never rounded. 1/2 and 2/4 are two
 * values of the same amount: compare amounts with [`Value::compare_value`].
 *
 * ```
 * use ansinh::indicators::Value;
 *
 * let share = Value::rate(2_999, 250_000, 100)?;
 * // Shown with two digits it is 1.20, yet it is below 1.2.
 * assert_eq!(share.rounded(2).map(|shown| shown.to_string()).as_deref(), Some("1.20"));
 * assert_eq!(share.compare("1.2".parse()?), Some(std::cmp::Ordering::Less));
 * # Ok::<(), Box<dyn std::error::Error>>(())
 * ```
 */
export interface MeasureValue {
  denominator: number;
  numerator: number;
  per: number;
}

/**
 * One person of a household, and what is known of them.
 */
export interface Member {
  /**
   * A key that is unique in the household, such as a number: not a name, not an identity number.
   */
  id: string;
  /**
   * What is known of the person.
   */
  situation?: Situation;
}

/**
 * What two rulebooks give one person.
 */
export interface MemberComparison {
  /**
   * đồng due over the period.
   */
  due: Sums;
  /**
   * đồng that conditions and law give over the period, be it due or not: what somebody newly entitled would get once
   * it is decided.
   */
  entitled: Sums;
  /**
   * The person's key.
   */
  id: string;
  /**
   * The months of the period, in runs that are alike under both.
   */
  runs: ComparedRun[];
  /**
   * Whether no missing fact, and no open question, could raise either in any month.
   */
  settled: boolean;
}

/**
 * The history of one person.
 */
export interface MemberHistory {
  /**
   * Date of birth, or the year alone.
   */
  birth_date?: BirthDate | null;
  /**
   * Where the person stood at the beginning, if the history begins later than it did: see
   * [`Rulebook::carry_over`](crate::Rulebook::carry_over).
   */
  carried?: Carried | null;
  /**
   * What happened, and when.
   */
  events?: HistoryEvent[];
  /**
   * A key that is unique in the household, such as a number: not a name, not an identity number.
   */
  id: string;
  /**
   * What was paid (số tiền đã chi trả).
   */
  paid?: Payment[];
  /**
   * Months whose allowance was ready and was not collected (tháng không nhận tiền).
   */
  uncollected?: Month[];
}

/**
 * What was due to one person.
 */
export interface MemberTimeline {
  /**
   * What is owed.
   */
  arrears: Arrears;
  /**
   * The person's key.
   */
  id: string;
  /**
   * The months, in runs that are alike.
   */
  segments: TimelineSegment[];
}

/**
 * What a roll-up does with units that did not report.
 */
export type MissingStrategy = "partial" | "unknown";

/**
 * What kind a model is.
 */
export type ModelKind =
  | "rehabilitation"
  | "home_care"
  | "alternative_care"
  | "day_care"
  | "time_limited_care"
  | "shelter"
  | "vocational_training"
  | "facility"
  | "assistance"
  | "protection_services"
  | "participation";

/**
 * A month as yyyy-MM.
 */
export type Month = string;

/**
 * What is owed for a month.
 */
export interface MonthArrears {
  /**
   * Due minus paid, đồng.
   */
  difference: number;
  /**
   * đồng due.
   */
  due: Dong;
  /**
   * The month.
   */
  month: Month;
  /**
   * đồng paid.
   */
  paid: Dong;
  /**
   * Number of the segment that the month lies in: its causes are why this much is due.
   */
  segment: number;
}

/**
 * An amount of a month: owed, or paid too much.
 */
export interface MonthOwed {
  /**
   * đồng.
   */
  amount: Dong;
  /**
   * The month.
   */
  month: Month;
}

/**
 * Whether something is due for a month.
 */
export type MonthStatus = "due" | "undecided" | "suspended" | "stopped" | "not_eligible" | "undetermined";

/**
 * A span of months: `from` is the first in it, `until` the first after it.
 */
export interface Months {
  /**
   * The first month.
   */
  from: Month;
  /**
   * The first month no longer in the span.
   */
  until: Month;
}

/**
 * Nationality (quốc tịch).
 */
export type Nationality = "vietnamese" | "foreign" | "undetermined";

/**
 * The counts that meet a target.
 */
export interface NeededCounts {
  /**
   * So many at least.
   */
  least: number;
  /**
   * So many at most; nothing: there is no upper end.
   */
  most: number | null;
}

/**
 * An error as it is written.
 */
export interface NoPaymentList {
  /**
   * Stable code; of histories, that of the first that cannot be used.
   */
  code: string;
  /**
   * Numbers of the households that it is about, from 0.
   */
  households: number[];
  /**
   * The error in English, for a log.
   */
  message: string;
}

/**
 * Why the way of a file cannot be told.
 */
export interface NoProcedure {
  /**
   * Stable code.
   */
  code: string;
  /**
   * The error in English, for a log.
   */
  message: string;
  /**
   * What the message needs.
   */
  params: {
    [k: string]: string;
  };
}

/**
 * An error as it is written.
 */
export interface NoTimeline {
  /**
   * Stable code; of a history that is at odds with itself, that of its first flaw.
   */
  code: string;
  /**
   * Where the history is at odds with itself.
   */
  flaws: HistoryFlaw[];
  /**
   * The error in English, for a log.
   */
  message: string;
  /**
   * Parameters of its message, by name: of a month that cannot be decided, those of [`AssessError`].
   */
  params: {
    [k: string]: string;
  };
}

/**
 * What is owed and when: a report to someone, or work that comes round.
 */
export interface Obligation {
  /**
   * The day before which it is due, as `MM-dd`, if the plan names one: the last day is the one before it.
   */
  before?: string | null;
  /**
   * How often.
   */
  cycle: ReportCycle;
  /**
   * Ids of the obligations whose reports it is made from.
   */
  from?: string[];
  /**
   * Id, unique in the plan.
   */
  id: string;
  /**
   * Where it stands.
   */
  lines: LineRange[];
  /**
   * What, in our words.
   */
  name: Text;
  /**
   * Ids of the actors to whom.
   */
  to?: string[];
  /**
   * Ids of the actors who owe it; none where the plan names nobody.
   */
  who?: string[];
  /**
   * The year, of what is owed once.
   */
  year?: number | null;
}

/**
 * What happened to a household (sự việc), as relief and funeral support ask for it. `None` means *not known*.
 *
 * ```
 * use ansinh::{Cause, House, Occurrence};
 *
 * let flood = Occurrence {
 *     cause: Some(Cause::Disaster),
 *     house: Some(House::Destroyed),
 *     people: Some(Vec::new()),
 *     ..Occurrence::default()
 * };
 * ```
 */
export interface Occurrence {
  /**
   * Why (nguyên nhân).
   */
  cause?: Cause | null;
  /**
   * The main earner is dead or missing, or the means of production are lost (mất người lao động chính, mất phương tiện
   * sản xuất).
   */
  earner_lost?: boolean | null;
  /**
   * The household is in hardship, though neither poor nor near-poor (hộ có hoàn cảnh khó khăn).
   */
  hardship?: boolean | null;
  /**
   * What became of the house (nhà ở).
   */
  house?: House | null;
  /**
   * Those to whom something happened; whoever is not in the list is unharmed. `None`: not known.
   */
  people?: Harmed[] | null;
  /**
   * The household is short of food (thiếu đói).
   */
  short_of_food?: boolean | null;
}

/**
 * A named list of codes.
 */
export interface OptionList {
  /**
   * The codes, in the order of the paper.
   */
  codes: string[];
  /**
   * The list's name: the first part of the keys of the options' labels.
   */
  name: string;
}

/**
 * What became of a provision.
 */
export type Outcome = "chosen" | "not_highest" | "not_met" | "undetermined";

/**
 * Someone who was paid more than was due.
 */
export interface OverpaidRow {
  /**
   * Key of the household.
   */
  household: string;
  /**
   * The months.
   */
  months: MonthOwed[];
  /**
   * Key of the person.
   */
  person: string;
  /**
   * The place that pays for the month of the list.
   */
  place: string;
  /**
   * đồng, the sum of these.
   */
  total: Dong;
}

/**
 * A household of a payment list.
 */
export interface PaidHousehold {
  /**
   * What happened, with what was paid.
   */
  history: History;
  /**
   * A key of its own: never a name, never an identity number.
   */
  household: string;
  /**
   * Who is paid for a member, by their keys, where it is not the member (người nhận thay, người giám hộ).
   */
  payees?: {
    [k: string]: string;
  };
  /**
   * Where it lived in the first month; the history tells of moves.
   */
  place: string;
}

/**
 * A measure, and the people whom it is about.
 */
export interface PairCounting {
  /**
   * Ids of the target groups of its denominator; nobody is taken to be in two of them.
   */
  groups: string[];
  /**
   * Id of the measure.
   */
  measure: string;
}

/**
 * How the targets of two measures bear on each other.
 */
export type PairKind =
  | {
      survival: {
        /**
         * Id of the measure of those who are left in the end: the completion of a level.
         */
        left: string;
        /**
         * Id of the measure of those who are lost each year: the dropout of a school year.
         */
        lost: string;
        /**
         * How many years lie between: 5 for primary, 4 for lower secondary school. From 1 to 20.
         */
        years: number;
      };
    }
  | {
      exclusive: {
        /**
         * The one.
         */
        either: PairCounting;
        /**
         * Id of the target group that both are out of.
         */
        group: string;
        /**
         * The other.
         */
        or: PairCounting;
      };
    }
  | {
      part: {
        /**
         * Id of the measure of the part.
         */
        part: string;
        /**
         * Id of the measure of the whole.
         */
        whole: string;
      };
    };

/**
 * A paper that goes with the declaration, or is shown.
 */
export type Paper =
  | "household_book"
  | "proof_of_residence"
  | "birth_certificate"
  | "hiv_confirmation"
  | "disability_certificate";

/**
 * State of a parent, as NĐ 56/2017 tells children without support apart.
 */
export type ParentState =
  "able" | "dead" | "missing" | "in_facility" | "detained" | "unable" | "unidentified";

/**
 * Two lists of states: one parent is in one of the first, the other in one of the second.
 *
 * @minItems 2
 * @maxItems 2
 */
export type ParentStates = never[];

/**
 * State of a parent, as the decrees tell children without support apart.
 */
export type ParentStatus = "able" | "dead" | "missing" | "in_facility" | "detained" | "unidentified";

/**
 * As what someone took part.
 */
export type ParticipantRole =
  "child" | "carer" | "officer" | "collaborator" | "teacher" | "health_worker" | "other";

/**
 * A passage of the law: an instrument (văn bản), or one of its rows.
 *
 * What it says in our words is [`Rulebook::text`] of its id.
 */
export interface Passage {
  /**
   * đồng a month, of a level.
   */
  amount?: Dong | null;
  /**
   * What kind of benefit it is, of a benefit.
   */
  benefit?: BenefitKind | null;
  /**
   * Full ids of the caveats that results resting on it carry.
   */
  caveats?: string[];
  /**
   * Where it stands: `NĐ 20/2021 Đ6 k1 a`. The short name alone, where the article is not known.
   */
  citation: string;
  /**
   * How the text behind it is known.
   */
  evidence: Evidence;
  /**
   * What a benefit gives.
   */
  gives?: Gives | null;
  /**
   * Keys of the groups that a coefficient or level is for, or that a choice adds up.
   */
  groups?: string[];
  /**
   * Full id: `nd-20-2021`, or `nd-20-2021/child-without-support.under-4`.
   */
  id: string;
  /**
   * Id of the instrument.
   */
  instrument: string;
  /**
   * What it is.
   */
  kind: PassageKind;
  /**
   * Full ids of the instruments that an instrument carries out; of the country's level that a level keeps or
   * stands in for.
   */
  of?: string[];
  /**
   * The days it is in force.
   */
  period: Period;
  /**
   * Province code, for law of one province.
   */
  place?: string | null;
  /**
   * The coefficient.
   */
  value?: Coefficient | null;
  /**
   * Whom it is for, or what a term means.
   */
  when?: LawCondition | null;
}

/**
 * What a passage is: the table of a law file that it stands in.
 */
export type PassageKind =
  | "instrument"
  | "caveat"
  | "open_norm"
  | "term"
  | "group"
  | "coefficient"
  | "standard_level"
  | "choice"
  | "benefit"
  | "procedure"
  | "timing"
  | "suspension"
  | "gap";

/**
 * Who is paid.
 */
export type Payee = "person" | "carer" | "household" | "organiser" | "facility";

/**
 * What was due to one payee.
 */
export interface PayeeTimeline {
  /**
   * Key of the member who is paid, if it is a member and known.
   */
  paid_to?: string | null;
  /**
   * Who is paid.
   */
  payee: Payee;
  /**
   * The months, in runs that are alike.
   */
  segments: SupportSegment[];
}

/**
 * An amount that was paid for a month.
 */
export interface Payment {
  /**
   * đồng.
   */
  amount: Dong;
  /**
   * The month that it was paid for; several payments for one month add up.
   */
  month: Month;
}

/**
 * Who is paid how much in a month. It is personal data: a provision reveals why someone is paid.
 */
export interface PaymentList {
  /**
   * By when the list is made, if the law of those days says so.
   */
  due?: PaymentListDue | null;
  /**
   * Whoever could be paid for the month and is not, and why: in the same order.
   */
  held: HeldRow[];
  /**
   * The month that is paid.
   */
  month: Month;
  /**
   * What was paid too much: in the same order. No source says that it may be deducted, so nothing is.
   */
  overpaid: OverpaidRow[];
  /**
   * What each place pays, in order.
   */
  places: PlaceTotal[];
  /**
   * Whoever is paid something: by place, then by household and person.
   */
  rows: PaymentRow[];
  /**
   * The first month that was looked at for what is owed.
   */
  since: Month;
  /**
   * What all of them pay.
   */
  total: PaymentTotal;
}

/**
 * By when a payment list is made.
 */
export interface PaymentListDue {
  /**
   * The day before which the list and the money are sent.
   */
  before: string;
  /**
   * Where it stands.
   */
  citation: string;
  /**
   * Full id of the rule.
   */
  rule: string;
}

/**
 * What one person is paid (một dòng của danh sách chi trả).
 */
export interface PaymentRow {
  /**
   * What is due for the month is made of; empty if nothing is.
   */
  allowances: Allowance[];
  /**
   * What is owed for earlier months (truy lĩnh).
   */
  arrears: MonthOwed[];
  /**
   * đồng, the sum of these.
   */
  arrears_total: Dong;
  /**
   * Full ids of what a reader must be told.
   */
  caveats?: string[];
  /**
   * đồng due for the month and not paid yet.
   */
  due: Dong;
  /**
   * Key of the household.
   */
  household: string;
  /**
   * Key of whoever is paid.
   */
  payee: string;
  /**
   * Key of the person whose allowance it is.
   */
  person: string;
  /**
   * The place that pays for the month.
   */
  place: string;
  /**
   * Where the month stands: what is owed for earlier months is listed too if nothing is due for this one.
   */
  status: MonthStatus;
  /**
   * đồng to pay: both together.
   */
  total: Dong;
}

/**
 * What a payment list is made of.
 *
 * ```
 * use ansinh::payments::PaymentRun;
 *
 * let run: PaymentRun = serde_json::from_str(r#"{ "month": "2026-12", "since": "2026-07", "households": [{
 *     "household": "h1", "place": "96/32248", "payees": { "child": "aunt" },
 *     "history": { "members": [{ "id": "child", "birth_date": "2020-05-01" }] }
 * }] }"#)?;
 * assert_eq!(run.households.len(), 1);
 * # Ok::<(), serde_json::Error>(())
 * ```
 */
export interface PaymentRun {
  /**
   * The households, each once.
   */
  households: PaidHousehold[];
  /**
   * The month that is paid.
   */
  month: Month;
  /**
   * The first month that is looked at for what is still owed: what was owed before is settled, or in another list.
   * At most 50 years before the month.
   */
  since: Month;
}

/**
 * What rows come to.
 */
export interface PaymentTotal {
  /**
   * đồng for earlier months.
   */
  arrears: Dong;
  /**
   * đồng for the month.
   */
  due: Dong;
  /**
   * How many people are paid.
   */
  people: number;
  /**
   * đồng together.
   */
  total: Dong;
}

/**
 * A change of procedure while a file was pending.
 */
export interface PendingFile {
  /**
   * Where it stands.
   */
  citation: string;
  /**
   * How it is known.
   */
  evidence: Evidence;
  /**
   * How the file is finished. The steps are those of the day of receipt in either case.
   */
  finished: Finished;
  /**
   * The first day of the change.
   */
  from: string;
  /**
   * Full id of the rule.
   */
  rule: string;
}

/**
 * How often a quantity is due.
 */
export type Per = "once" | "day" | "month" | "year";

/**
 * A span of days: `from` is the first day in it, `until` the first day after it; a missing end is open.
 */
export interface Period {
  /**
   * First day.
   */
  from?: string | null;
  /**
   * First day no longer in the period.
   */
  until?: string | null;
}

/**
 * A province code of two digits, and after a slash a commune code of five.
 */
export type Place = string;

/**
 * What a place pays.
 */
export interface PlaceTotal {
  /**
   * đồng for earlier months.
   */
  arrears: Dong;
  /**
   * đồng for the month.
   */
  due: Dong;
  /**
   * How many people are paid.
   */
  people: number;
  /**
   * The place.
   */
  place: string;
  /**
   * đồng together.
   */
  total: Dong;
}

/**
 * The canonical document of a form that no law lays down.
 */
export interface PlanBudget {
  first_year: number;
  last_year: number;
  /**
   * @minItems 1
   * @maxItems 100
   */
  rows: {
    central?: number;
    first_year?: number;
    last_year?: number;
    local?: number;
    other?: number;
    raised?: number;
    total?: number;
    what: string;
  }[];
  title: string;
  totals?: {
    all?: number;
    central?: number;
    local?: number;
    other?: number;
    raised?: number;
  };
  unit: "dong" | "thousand_dong" | "million_dong";
  /**
   * @minItems 0
   * @maxItems 50
   */
  years?: {
    total: number;
    year: number;
  }[];
}

/**
 * What of a file may be posted in public.
 *
 * A posting that is withheld keeps its days, so that the last day of the decision does not reveal it either.
 */
export interface Posting {
  /**
   * Full ids of the groups that are never posted.
   */
  never: string[];
  /**
   * Whether nothing of this file is posted, because its group reveals HIV.
   */
  withheld: boolean;
}

/**
 * The way of one file.
 *
 * It is for whoever asked: what it says of the posting can reveal HIV.
 */
export interface Procedure {
  /**
   * What is asked for.
   */
  benefit: FileBenefit;
  /**
   * Full ids of the caveats.
   */
  caveats: string[];
  /**
   * Where the file can be handed in; empty if no source says.
   */
  channels: Channel[];
  /**
   * Where it stands.
   */
  citation: string;
  /**
   * The first working day that is counted, after the day of receipt; absent if no period is set, or holidays are
   * missing.
   */
  counted_from: string | null;
  /**
   * How working days are counted: full ids of the rules.
   */
  counting: string[];
  /**
   * Who decides, if a source says.
   */
  decided_by: Actor | null;
  /**
   * The last day for the decision if nobody complains; absent if no period is set, or holidays are missing.
   */
  decision_due: string | null;
  /**
   * How it is known.
   */
  evidence: Evidence;
  /**
   * The declaration: ids of the forms, of which the group decides: `nd-335-2026/01`.
   */
  forms: string[];
  /**
   * The year whose holidays would have to be known; the days that depend on it are absent.
   */
  holidays_missing: number | null;
  /**
   * Full ids of the questions that are left open.
   */
  open_norms: string[];
  /**
   * The other papers, each where the group needs it.
   */
  papers: Paper[];
  /**
   * The changes of procedure since the receipt, and what becomes of files that are not decided.
   */
  pending: PendingFile[];
  /**
   * The day of receipt.
   */
  received: string;
  /**
   * What comes back by date, in force on the day that is looked at.
   */
  recurring: RecurringDue[];
  /**
   * Full id of the rule: `nd-335-2026/decision`.
   */
  rule: string;
  /**
   * The steps, in order.
   */
  steps: StepDue[];
}

/**
 * A programme or plan (chương trình, kế hoạch) of a level of government.
 */
export interface Programme {
  /**
   * What is done (nhiệm vụ, giải pháp, hoạt động).
   */
  activity?: Activity[];
  /**
   * Who acts.
   */
  actor?: ProgrammeActor[];
  /**
   * Documents that are issued with it (kèm theo).
   */
  attached?: AttachedDocument[];
  /**
   * Figures of the time before it (hiện trạng).
   */
  baseline?: Baseline[];
  /**
   * What it costs (kinh phí).
   */
  budget?: Budget[];
  /**
   * How the text is known.
   */
  evidence: Evidence;
  /**
   * Facilities (cơ sở).
   */
  facility?: Facility[];
  /**
   * The first year.
   */
  from: number;
  /**
   * Stable id: `ca-mau-2021-2030`.
   */
  id: string;
  /**
   * Every date of issue that the source gives, as `yyyy-MM-dd`, `yyyy-MM` or `yyyy`: more than one where it clashes, none
   * where it is blank.
   */
  issued?: Dated[];
  /**
   * Who issued it, in our words.
   */
  issuer: Text;
  /**
   * What it rests on (căn cứ).
   */
  legal_basis?: LegalBasis[];
  /**
   * What is measured, with the targets (chỉ tiêu).
   */
  measure?: Measure[];
  /**
   * Models that are tried (mô hình).
   */
  model?: ProgrammeModel[];
  /**
   * Lines that say nothing countable: recitals, headings, grounds, blanks.
   */
  narrative?: LineRange[];
  /**
   * Number of the document as it stands: `51/KH-UBND`; absent where the source leaves it blank.
   */
  number?: string | null;
  /**
   * What it is for (mục tiêu).
   */
  objective?: ProgrammeItem[];
  /**
   * Who reports to whom, and when (chế độ báo cáo).
   */
  obligation?: Obligation[];
  /**
   * Measures of which the targets bear on each other.
   */
  pair?: MeasurePair[];
  /**
   * Where: `vn`, or the codes of a place then in use: `96`, with a commune `38/15160`, with a district `15/140`.
   */
  place: string;
  /**
   * What is at odds and can only be told, with both readings.
   */
  recorded?: Recorded[];
  /**
   * When it is looked at (sơ kết, tổng kết, đánh giá).
   */
  review?: Review[];
  /**
   * How many lines the source has; absent for a plan that is known from other texts alone.
   */
  source_lines?: number | null;
  /**
   * Whom it is for (đối tượng).
   */
  target_group?: TargetGroup[];
  /**
   * Title, in our words.
   */
  title: Text;
  /**
   * The last year.
   */
  until: number;
}

/**
 * Who acts.
 */
export interface ProgrammeActor {
  /**
   * How that is known.
   */
  evidence?: Evidence | null;
  /**
   * The first day on which it existed, where that matters.
   */
  from?: string | null;
  /**
   * Id, unique in the plan.
   */
  id: string;
  /**
   * The level.
   */
  level: ActorLevel;
  /**
   * Where it stands; none for whoever is only named by others.
   */
  lines?: LineRange[];
  /**
   * Who, in our words.
   */
  name: Text;
  /**
   * What it does in the plan.
   */
  role: ActorRole;
  /**
   * Who took its work over, in our words; absent where no source says.
   */
  successor?: Text | null;
  /**
   * The first day on which it no longer did.
   */
  until?: string | null;
}

/**
 * An item of a plan without more to it than what it says.
 */
export interface ProgrammeItem {
  /**
   * Id, unique in the plan.
   */
  id: string;
  /**
   * Where it stands.
   */
  lines: LineRange[];
  /**
   * Ids of the measures under it.
   */
  measures?: string[];
  /**
   * What it says, in our words.
   */
  name: Text;
}

/**
 * A model that is tried (mô hình).
 */
export interface ProgrammeModel {
  /**
   * How many children, where the plan says.
   */
  children?: Counted | null;
  /**
   * Id, unique in the plan.
   */
  id: string;
  /**
   * What kind it is.
   */
  kind: ModelKind;
  /**
   * Id of who leads it.
   */
  lead?: string | null;
  /**
   * Where it stands.
   */
  lines: LineRange[];
  /**
   * What, in our words.
   */
  name: Text;
  /**
   * Where, as the plan says it.
   */
  places?: Text | null;
  /**
   * Ids of the reviews and reports in which it is summed up.
   */
  reviews?: string[];
  /**
   * In how many places, or for how many people at once, where the plan says; `places` names them.
   */
  sites?: Counted | null;
}

/**
 * How the measures of a plan stand: one number of measures for each standing.
 */
export interface ProgrammeScorecard {
  /**
   * Each actor (đơn vị chịu trách nhiệm) that answers for a measure, likewise.
   */
  actors: IndicatorScore[];
  /**
   * Each objective (mục tiêu) that has measures, in the order of the plan.
   */
  objectives: IndicatorScore[];
  /**
   * The whole plan; its group is the plan's id.
   */
  plan: IndicatorScore;
}

/**
 * Why a person needs emergency protection.
 */
export type Protection = "none" | "orphaned" | "victim" | "begging" | "named";

/**
 * Who does a step.
 */
export type ProtectionActor =
  | "hotline"
  | "children_authority"
  | "police"
  | "commune_committee"
  | "commune_chair"
  | "protection_worker"
  | "province_department"
  | "province_committee"
  | "carer";

/**
 * By when a step is done.
 */
export type ProtectionDue =
  | {
      day: string;
    }
  | {
      time: string;
    };

/**
 * What a time runs from.
 */
export type ProtectionEvent =
  | "report"
  | "separation"
  | "assessment"
  | "plan"
  | "plan_end"
  | "decision"
  | "file"
  | "placement"
  | "any_day";

/**
 * A step in the protection of a child (bước của quy trình bảo vệ trẻ em).
 */
export interface ProtectionStep {
  /**
   * Where it stands.
   */
  cite: string;
  /**
   * Most days of the calendar.
   */
  days?: number | null;
  /**
   * Then every so many months.
   */
  every_months?: number | null;
  /**
   * How it is known.
   */
  evidence: Evidence;
  /**
   * Numbers of the forms of NĐ 56/2017.
   */
  forms?: string[];
  /**
   * What its time runs from.
   */
  from: ProtectionEvent;
  /**
   * Most hours it may take.
   */
  hours?: number | null;
  /**
   * Id: `emergency`.
   */
  id: string;
  /**
   * After so many months.
   */
  months?: number[];
  /**
   * What to know besides, in our words.
   */
  note?: Text | null;
  /**
   * What is done, in our words.
   */
  what: Text;
  /**
   * Who does it.
   */
  who: ProtectionActor[];
  /**
   * Most working days (ngày làm việc).
   */
  working_days?: number | null;
}

/**
 * A provision in force: whom it is for, and what it gives.
 */
export interface Provision {
  /**
   * The band of the group that the coefficient is for; empty for the whole group.
   */
  band: Requirement[];
  /**
   * Where the group and the coefficient stand.
   */
  citations: Citation[];
  /**
   * The coefficient.
   */
  coefficient: Coefficient;
  /**
   * Who belongs to the group.
   */
  group: Requirement[];
  /**
   * The standard levels, the country's before the province's; of each, the first that applies counts.
   */
  levels: LevelInForce[];
  /**
   * Id of the group.
   */
  of: string;
  /**
   * Whether it is due once for each child that counts.
   */
  per_child: boolean;
  /**
   * Id: `nd-20-2021/child-without-support.under-4`.
   */
  provision: string;
}

/**
 * The verdict on one provision.
 */
export interface ProvisionVerdict {
  /**
   * Id of the provision.
   */
  provision: string;
  /**
   * The verdict.
   */
  verdict: Verdict;
}

/**
 * What may be posted of an assessment: see [`Assessment::public`]. The verdicts on what is not due and the
 * missing facts stay out: together they can tell what the posting must not.
 */
export interface PublicAssessment {
  /**
   * What is due.
   */
  allowances: Allowance[];
  /**
   * Full ids of what a reader must be told.
   */
  caveats: string[];
  /**
   * The day decided.
   */
  on: string;
  /**
   * The place decided.
   */
  place: string;
  /**
   * đồng a month.
   */
  total: Dong;
}

/**
 * What of a classification may be shown in public: the groups that are certain and not confidential.
 *
 * Nothing else is in it: that a child is in special circumstances, without a group that may be named, would tell.
 */
export interface PublicClassification {
  /**
   * Ids of the groups.
   */
  groups: string[];
  /**
   * The day.
   */
  on: string;
}

/**
 * How much a benefit gives.
 */
export interface Quantity {
  /**
   * Whether it is just that, at least that or at most that.
   */
  bound: Bound;
  /**
   * The coefficient, where it is one of the standard level.
   */
  coefficient?: Coefficient | null;
  /**
   * The standard level, đồng a month.
   */
  level?: Dong | null;
  /**
   * For so many months at most, where that is limited.
   */
  months?: number | null;
  /**
   * How often.
   */
  per: Per;
  /**
   * The quantity, in `unit`.
   */
  quantity: number;
  /**
   * The unit.
   */
  unit: Unit;
}

/**
 * What stands behind a decision.
 *
 * ```
 * use ansinh::receipt::Receipt;
 * use ansinh::{At, Rulebook, Situation, parse_date};
 *
 * let law = Rulebook::builtin();
 * let person = Situation { birth_date: Some("1944".parse()?), ..Situation::default() };
 * let at = At::new(parse_date("2024-05-10")?, "96".parse()?);
 * let key = [7; 32]; // kept by whoever decides
 * let receipt = Receipt::of_assessment(law, &person, &law.assess(&person, &at)?, Some(&key))?;
 * // Years later, with the same law and program:
 * let again = Receipt::of_assessment(law, &person, &law.assess(&person, &at)?, Some(&key))?;
 * assert_eq!(receipt, again);
 * assert!(!serde_json::to_string(&receipt)?.contains("1944"));
 * # Ok::<(), Box<dyn std::error::Error>>(())
 * ```
 */
export interface Receipt {
  /**
   * The same of the answer.
   */
  answer?: string | null;
  /**
   * The version of this library.
   */
  engine: string;
  /**
   * HMAC-SHA-256 of the input under the caller's key, in hexadecimal digits.
   */
  input?: string | null;
  /**
   * The day that was decided.
   */
  on?: string | null;
  /**
   * The months that were decided.
   */
  period?: Months | null;
  /**
   * The province; the commune is left out, since it is part of an address.
   */
  province: string;
  /**
   * The law that was used.
   */
  rulebook: RulebookVersion;
}

/**
 * What speaks against recognition, or is missing for it.
 */
export type RecognitionReason =
  | {
      not_met: string;
    }
  | {
      no_points: string;
    }
  | {
      points: number;
    }
  | {
      invalid: string;
    }
  | {
      unscored: number;
    }
  | {
      threshold_unknown: string;
    };

/**
 * Something at odds that no rule can find: both readings, and where they stand.
 */
export interface Recorded {
  /**
   * Ids of the items that it is about.
   */
  about?: string[];
  /**
   * Id, unique in the plan.
   */
  id: string;
  /**
   * Where it stands; none where the other reading is in another text.
   */
  lines?: LineRange[];
  /**
   * What is at odds, in our words.
   */
  name: Text;
  /**
   * The readings.
   */
  readings: Text[];
}

/**
 * Something that comes back by date.
 */
export interface RecurringDue {
  /**
   * What.
   */
  act: Act;
  /**
   * The days before which it is done.
   */
  before: DayOfYear[];
  /**
   * Where it stands.
   */
  citation: string;
  /**
   * Ids of the forms to use.
   */
  forms?: string[];
  /**
   * The next last day for it: the day before one of them. A day off does not move it.
   */
  next: string | null;
  /**
   * Full id of the rule.
   */
  rule: string;
  /**
   * Who.
   */
  who: Actor;
}

/**
 * A register: who is paid what, by which decision, where and in which months.
 *
 * The order of the entries means nothing. Keys are the caller's own: never a name, never an identity number.
 *
 * ```
 * use ansinh::Register;
 *
 * let register: Register = serde_json::from_str(r#"{ "entries": [{
 *     "id": "e1", "person": "p1", "benefit": "nd-335-2026/disability.severe-adult",
 *     "decision": { "number": "12/QĐ-UBND", "signed": "2026-10-20" },
 *     "payee": "p1", "place": "96/32248", "from": "2026-10"
 * }] }"#)?;
 * assert_eq!(register.entries.len(), 1);
 * # Ok::<(), serde_json::Error>(())
 * ```
 */
export interface Register {
  /**
   * Who is married to whom, for what is due once for a couple.
   */
  couples?: Couple[];
  /**
   * The entries.
   */
  entries?: RegisterEntry[];
  /**
   * The months that the register is looked through for. Without them every month of every entry is: one without an
   * end then goes on for ever, beyond the law that it rests on too.
   */
  months?: Months | null;
}

/**
 * One benefit of one person (một chế độ của một đối tượng).
 */
export interface RegisterEntry {
  /**
   * Full id of a provision or of another benefit: `nd-335-2026/disability.severe-adult`.
   */
  benefit: string;
  /**
   * The decision that it rests on (quyết định).
   */
  decision: DecisionRef;
  /**
   * The first month.
   */
  from: Month;
  /**
   * Key of the household.
   */
  household?: string | null;
  /**
   * A key of its own.
   */
  id: string;
  /**
   * Key of whoever is paid (người nhận tiền): the person, a guardian, a carer.
   */
  payee: string;
  /**
   * Key of the person whom the benefit is about: of care support, whoever is cared for.
   */
  person: string;
  /**
   * Where it is paid.
   */
  place: string;
  /**
   * Whether it is paid.
   */
  status?: EntryStatus;
  /**
   * The first month that is no longer due, if that is known.
   */
  until?: Month | null;
}

/**
 * A flaw as it is written.
 */
export interface RegisterFlaw {
  /**
   * Where it is, as JSON pointers into the register.
   */
  at: string[];
  /**
   * Where the rule stands that is not kept.
   */
  citation?: string | null;
  /**
   * Stable code.
   */
  code: string;
  /**
   * Numbers of the entries, from 0; of `couple_of_one`, that of the couple.
   */
  entries: number[];
  /**
   * The first month that it is about.
   */
  from?: Month | null;
  /**
   * The flaw in English, for a log.
   */
  message: string;
  /**
   * The first month after those; absent if they go on.
   */
  until?: Month | null;
}

/**
 * How one person stands to another.
 */
export interface Relation {
  /**
   * For whoever takes someone in: what the law asks of a carer.
   */
  carer?: Carer;
  /**
   * How they stand.
   */
  is: RelationKind;
  /**
   * The key of the one.
   */
  who: string;
  /**
   * The key of the other.
   */
  whom: string;
}

/**
 * How one person can stand to another.
 */
export type RelationKind = "spouse" | "raises" | "cares_for" | "takes_in";

/**
 * A judged form, and what the person is entitled to.
 */
export interface Report {
  assessment?: Assessment;
  /**
   * The edition in use on the day; null before the first.
   */
  edition: string | null;
  error?: Undecidable;
  /**
   * The form's id.
   */
  form: string;
  issues: Issue[];
  /**
   * Whether answers may still be missing.
   */
  mode: "submit" | "partial";
  /**
   * Whether there is no error; warnings do not count.
   */
  ok: boolean;
  /**
   * The day the form is judged on.
   */
  on: string;
}

/**
 * How often something is owed.
 */
export type ReportCycle = "once" | "yearly" | "half_yearly" | "quarterly" | "as_ruled" | "not_said";

/**
 * Training or communication on one day.
 */
export interface ReportEvent {
  /**
   * How many different people took part; nobody counts twice.
   */
  distinct: number;
  /**
   * What it was.
   */
  kind: EventKind;
  /**
   * The day, or the first of several.
   */
  on: string;
  /**
   * How many took part as what.
   */
  participants: EventParticipants[];
  /**
   * Id of the unit that held it.
   */
  unit: string;
}

/**
 * A year, half, quarter or month: 2025, 2025-H1, 2025-Q3, 2025-04.
 */
export type ReportPeriod = string;

/**
 * A row as it is written in JSON.
 */
export interface ReportRow {
  /**
   * Only these: `0-4`, `5`, `16+`.
   */
  age?: string | null;
  /**
   * Out of how many.
   */
  denominator?: number | null;
  /**
   * Id of the measure.
   */
  measure: string;
  /**
   * What was counted.
   */
  numerator: number;
  /**
   * The period.
   */
  period: ReportPeriod;
  /**
   * Only these.
   */
  sex?: ReportSex | null;
  /**
   * Where the number is from.
   */
  source?: string | null;
  /**
   * Id of the unit.
   */
  unit: string;
}

/**
 * What must hold between the numbers of one unit in one period; where a number is missing nothing is said.
 */
export type ReportRule =
  | {
      /**
       * @minItems 2
       * @maxItems 2
       */
      at_most: unknown[];
    }
  | {
      sum: {
        /**
         * The parts.
         */
        parts: RuleNumber[];
        /**
         * The whole.
         */
        whole: RuleNumber;
      };
    }
  | {
      distinct: {
        /**
         * The groups.
         */
        groups: RuleNumber[];
        /**
         * The number of different people.
         */
        whole: RuleNumber;
      };
    }
  | {
      range: {
        /**
         * The least.
         */
        least: number;
        /**
         * The most.
         */
        most: number;
        /**
         * The number.
         */
        number: RuleNumber;
      };
    }
  | {
      /**
       * @minItems 2
       * @maxItems 2
       */
      together: unknown[];
    }
  | {
      /**
       * @minItems 2
       * @maxItems 2
       */
      exclusive: unknown[];
    };

/**
 * Sex, as a row is broken down by it.
 */
export type ReportSex = "male" | "female" | "unknown";

/**
 * One who reports, or whom reports are added up for (đơn vị báo cáo).
 *
 * An id says which unit only together with a day, as codes of places do: two units may have the same id at different
 * times.
 */
export interface ReportingUnit {
  /**
   * First day; absent: as far back as anyone asks.
   */
  from?: string | null;
  /**
   * Id: `96/32248`, or any text for a school or village.
   */
  id: string;
  /**
   * What it is.
   */
  kind: UnitKind;
  /**
   * Name, for people to read.
   */
  name?: string | null;
  /**
   * Id of the unit that it reports to; absent at the top.
   */
  parent?: string | null;
  /**
   * Where it is.
   */
  place?: Place | null;
  /**
   * Ids of the units that it went into on `until`; more than one if it was split.
   */
  successors?: string[];
  /**
   * First day on which it is no more.
   */
  until?: string | null;
}

/**
 * Whether an answer is required: always, never, or on a condition.
 */
export type Required = boolean | Condition;

/**
 * What a condition asks.
 */
export interface Requirement {
  /**
   * For a count of children: at least so many.
   */
  at_least?: number | null;
  /**
   * For a count of children: at most so many.
   */
  at_most?: number | null;
  /**
   * Where a named condition stands.
   */
  citation?: string | null;
  /**
   * The fact asked for.
   */
  fact?: string | null;
  /**
   * For an age: at least so many completed years.
   */
  from?: number | null;
  /**
   * Id of a named condition or open norm.
   */
  id?: string | null;
  /**
   * `all`, `any`, `not`, `is`, `age`, `child_age`, `parents`, `children`, `ref` or `open`.
   */
  kind: string;
  /**
   * The conditions inside; a group that is named stands under its own provisions.
   */
  of?: Requirement[];
  /**
   * For an age: at most so many completed years.
   */
  through?: number | null;
  /**
   * For an age: fewer completed years than.
   */
  under?: number | null;
  /**
   * The values that the law accepts for it.
   */
  values?: string[];
}

/**
 * A review of the plan.
 */
export interface Review {
  /**
   * Ids of those who hold it.
   */
  actors?: string[];
  /**
   * Id, unique in the plan.
   */
  id: string;
  /**
   * What kind it is.
   */
  kind: ReviewKind;
  /**
   * Where it stands.
   */
  lines: LineRange[];
  /**
   * What, in our words.
   */
  name: Text;
  /**
   * The year, of one that is held once; absent where the plan names none.
   */
  year?: number | null;
}

/**
 * What kind a review is.
 */
export type ReviewKind = "yearly" | "mid_term" | "final";

/**
 * What a review found.
 */
export type ReviewOutcome = "unchanged" | "changed" | "not_eligible";

/**
 * What a child is at risk of (nguy cơ).
 */
export type Risk = "violence" | "exploitation" | "abandonment";

/**
 * A number of a report: the numerator of a measure, or its denominator.
 */
export interface RuleNumber {
  /**
   * Id of the measure.
   */
  measure: string;
  /**
   * Which of its two numbers.
   */
  of?: RuleNumberOf;
}

/**
 * Which of the two numbers of a measure.
 */
export type RuleNumberOf = "numerator" | "denominator";

/**
 * Which law a rulebook holds.
 */
export interface RulebookVersion {
  /**
   * SHA-256 of its instruments without their texts, as JSON without spaces and with the keys of every object in the
   * order of their bytes, in hexadecimal digits: a correction of a word is no other law.
   */
  hash: string;
  /**
   * The day on which the newest of its instruments was issued.
   */
  issued?: string | null;
}

/**
 * How much an issue weighs.
 */
export type Severity = "error" | "warning";

/**
 * How a child was sexually abused (bị xâm hại tình dục).
 */
export type SexualAbuse = "rape" | "coerced" | "intercourse" | "molestation" | "prostitution_or_pornography";

/**
 * Who looks into a complaint (khiếu nại).
 */
export interface SheetComplaint {
  /**
   * Who.
   */
  who: Actor;
  /**
   * Most working days from the day after it is made.
   */
  working_days?: number | null;
}

/**
 * Who decides a file, and by when.
 */
export interface SheetFile {
  /**
   * What is asked for.
   */
  benefit: FileBenefit;
  /**
   * Where it stands.
   */
  citation: string;
  /**
   * Who looks into a complaint, where the law of the day of receipt has that step.
   */
  complaint?: SheetComplaint | null;
  /**
   * Who decides, if a source says.
   */
  decided_by?: Actor | null;
  /**
   * The last day for the decision if nobody complains; absent if none is set, or holidays are not known.
   */
  decision_due?: string | null;
  /**
   * The year whose holidays would have to be known.
   */
  holidays_missing?: number | null;
  /**
   * The day of receipt.
   */
  received: string;
}

/**
 * One provision, and why it is granted or not.
 */
export interface SheetProvision {
  /**
   * Level times coefficient, đồng a month: what it gives, or would give.
   */
  amount?: Dong | null;
  /**
   * Where it stands.
   */
  citations: Citation[];
  /**
   * The coefficient; for an allowance per child, times the children.
   */
  coefficient: Coefficient;
  /**
   * Whether belonging to its group reveals HIV.
   */
  confidential?: boolean;
  /**
   * The conditions that are not met.
   */
  failed: SheetReason[];
  /**
   * The standard level, đồng a month.
   */
  level?: Dong | null;
  /**
   * The conditions that are met.
   */
  met: SheetReason[];
  /**
   * What became of it.
   */
  outcome: Outcome;
  /**
   * Id: `nd-335-2026/disability.severe-adult`.
   */
  provision: string;
  /**
   * From which month it is paid; of what is granted.
   */
  start?: SheetStart | null;
  /**
   * The conditions that depend on what is missing or left open.
   */
  unknown: SheetReason[];
}

/**
 * One condition that a decision rests on: a leaf of the explanation, or a condition that the law names.
 */
export interface SheetReason {
  /**
   * Whether that rests on an assumption.
   */
  assumed?: boolean;
  /**
   * For a count of children: at least so many.
   */
  at_least?: number | null;
  /**
   * For a count of children: at most so many.
   */
  at_most?: number | null;
  /**
   * Where a named condition stands.
   */
  citation?: string | null;
  /**
   * The fact asked for.
   */
  fact?: string | null;
  /**
   * For an age: at least so many completed years.
   */
  from?: number | null;
  /**
   * Id of a named condition or open norm.
   */
  id?: string | null;
  /**
   * `is`, `age`, `child_age`, `parents`, `children`, `ref` or `open`.
   */
  kind: string;
  /**
   * Whether the law asks that it is not so.
   */
  not?: boolean;
  /**
   * Whether it is one of several of which one is enough.
   */
  one_of?: boolean;
  /**
   * For an age: at most so many completed years.
   */
  through?: number | null;
  /**
   * For an age: fewer completed years than.
   */
  under?: number | null;
  /**
   * The values that the law accepts for it, or with `not` does not accept.
   */
  values?: string[];
}

/**
 * From which month an allowance is paid.
 */
export interface SheetStart {
  /**
   * Where it stands.
   */
  citation: string;
  /**
   * The month that counts: that of the decision, or that in which the conditions came to be met.
   */
  counts_from: TimingMonth;
  /**
   * The month itself, if it follows from the day of signing.
   */
  month?: Month | null;
}

/**
 * A month under one rulebook.
 */
export interface Side {
  /**
   * đồng due a month.
   */
  due: Dong;
  /**
   * đồng a month that conditions and law give, be it due or not.
   */
  entitled: Dong;
  /**
   * Whether it is paid, and if not, why not.
   */
  status: MonthStatus;
}

/**
 * The facts about one person on one day that the law of allowances and benefits asks for. A fact that is left out or null is *not known*, never *no*.
 */
export interface Situation {
  /**
   * Abandoned by the parents (bị bỏ rơi).
   */
  abandoned?: boolean | null;
  /**
   * Adopted by someone (đã có người nhận làm con nuôi).
   */
  adopted?: boolean | null;
  /**
   * Was on the allowance for children without support when turning 16, and it was not stopped since
   * (đang hưởng mà đủ 16 tuổi).
   */
  allowance_held?: boolean | null;
  /**
   * Class of the area lived in (địa bàn cư trú): a fact, or looked up in a listing the caller supplies.
   */
  area?: Area | null;
  /**
   * Date of birth (ngày sinh), or the year alone.
   */
  birth_date?: BirthDate | null;
  /**
   * Has the means to live in the community (có điều kiện sống ở cộng đồng).
   */
  can_live_in_community?: boolean | null;
  /**
   * Able to work (còn khả năng lao động).
   */
  can_work?: boolean | null;
  /**
   * The household cares for the person directly (hộ gia đình đang trực tiếp chăm sóc).
   */
  cared_for?: boolean | null;
  /**
   * The children the person is raising (con đang nuôi): an empty list means none.
   */
  children?: Child[] | null;
  /**
   * Degree of disability on the certificate (mức độ khuyết tật).
   */
  disability?: Disability | null;
  /**
   * Which monthly allowance the person draws, or has asked for (trợ cấp hằng tháng đang hưởng, đã đề nghị).
   */
  draws?: Draws | null;
  /**
   * State of the father (tình trạng của cha).
   */
  father?: ParentStatus | null;
  /**
   * Lives with HIV (nhiễm HIV). Sensitive: never published.
   */
  hiv?: boolean | null;
  /**
   * Class of the household by the poverty standard in force (diện hộ).
   */
  household?: HouseholdClass | null;
  /**
   * Lives in a social assistance facility at its charge (đang được nuôi dưỡng tại cơ sở trợ giúp xã hội).
   */
  in_facility?: boolean | null;
  /**
   * Class of the household by a poverty standard of the province's own, where it has one (diện hộ theo chuẩn nghèo
   * của tỉnh).
   */
  local_household?: HouseholdClass | null;
  /**
   * What the person draws as pension and monthly social insurance benefit is less than the social pension
   * (lương hưu, trợ cấp BHXH hằng tháng thấp hơn trợ cấp hưu trí xã hội).
   */
  low_pension?: boolean | null;
  /**
   * Marital state (tình trạng hôn nhân).
   */
  marital_status?: MaritalStatus | null;
  /**
   * Draws a monthly benefit for people with merit (trợ cấp ưu đãi người có công hằng tháng).
   */
  merit_benefit?: boolean | null;
  /**
   * State of the mother (tình trạng của mẹ).
   */
  mother?: ParentStatus | null;
  /**
   * Draws a pension (lương hưu).
   */
  pension?: boolean | null;
  /**
   * Is pregnant (đang mang thai).
   */
  pregnant?: boolean | null;
  /**
   * Why the person needs emergency protection (đối tượng cần bảo vệ khẩn cấp).
   */
  protection?: Protection | null;
  /**
   * Qualifies for a social assistance facility (đủ điều kiện tiếp nhận vào cơ sở trợ giúp xã hội).
   */
  qualifies_for_facility?: boolean | null;
  /**
   * Is a child of someone who draws the poor single parent's allowance (con của người đơn thân nghèo đang hưởng).
   */
  single_parent_child?: boolean | null;
  /**
   * Draws another monthly social allowance than the one being decided (trợ cấp xã hội hằng tháng khác).
   */
  social_allowance?: boolean | null;
  /**
   * Draws a monthly social insurance benefit, a survivor's pension included (trợ cấp BHXH hằng tháng, tuất).
   */
  social_insurance?: boolean | null;
  /**
   * What the person studies (việc học).
   */
  study?: Study | null;
  /**
   * Whether someone is obliged and able to support the person (người có nghĩa vụ và quyền phụng dưỡng).
   */
  supporter?: Supporter | null;
  /**
   * Draws a monthly survivor's pension (trợ cấp tuất hằng tháng).
   */
  survivor_pension?: boolean | null;
  /**
   * Someone takes the person in and cares for them in the community (có người nhận chăm sóc tại cộng đồng).
   */
  taken_in?: boolean | null;
  /**
   * Studies without a break since turning 16; a pause that education law allows is no break (học liên tục).
   */
  unbroken_study?: boolean | null;
  /**
   * Earns a monthly wage (tiền lương, tiền công hằng tháng).
   */
  wage?: boolean | null;
}

/**
 * One criterion of a standard.
 */
export interface StandardCriterion {
  /**
   * Id, unique in the standard.
   */
  id: string;
  /**
   * Points from which it is met, if the standard says so.
   */
  least?: number | null;
  /**
   * Most points.
   */
  most: number;
}

/**
 * Points that a class of units needs.
 */
export interface StandardThreshold {
  /**
   * The class: [`CITY_WARD`], or any name that the supplied file uses.
   */
  class: string;
  /**
   * So many or more.
   */
  points: number;
}

/**
 * The answer in one word.
 */
export type Status = "eligible" | "not_eligible" | "undetermined";

/**
 * A step of a file and its last day.
 */
export interface StepDue {
  /**
   * What.
   */
  act: Act;
  /**
   * The last day if nobody complains. Of a complaint: if it is made on the last day of the posting.
   */
  due: string | null;
  /**
   * The last day if a complaint is made on the last day of the posting, for the steps after it.
   */
  due_after_complaint?: string | null;
  /**
   * Whether it is done only if somebody complains.
   */
  on_complaint: boolean;
  /**
   * For the public posting: what may be posted.
   */
  posting?: Posting | null;
  /**
   * Who.
   */
  who: Actor;
  /**
   * Most working days, from the day after the step before; of a complaint, from the day after it is made.
   */
  working_days: number | null;
}

/**
 * What a person studies (cấp học, trình độ).
 */
export type Study =
  | "none"
  | "preschool"
  | "general"
  | "continuing"
  | "vocational"
  | "college"
  | "first_degree"
  | "further_degree";

/**
 * Two sums of money, and how far they are apart.
 */
export interface Sums {
  /**
   * đồng under the other.
   */
  after: Dong;
  /**
   * đồng under the one rulebook.
   */
  before: Dong;
  /**
   * After minus before, đồng.
   */
  difference: number;
}

/**
 * One support: for one person, or once for several.
 */
export interface SupportPart {
  /**
   * What it is.
   */
  benefit: Benefit;
  /**
   * Whether it is due for the month, and if not, why not.
   */
  status: MonthStatus;
}

/**
 * A run of months that are alike.
 */
export interface SupportSegment {
  /**
   * Why it is not as in the month before: nothing for the first.
   */
  causes: TimelineCause[];
  /**
   * Full ids of what a reader must be told.
   */
  caveats?: string[];
  /**
   * đồng due for each month.
   */
  due: Dong;
  /**
   * The first month.
   */
  from: Month;
  /**
   * What that is made of.
   */
  parts: SupportPart[];
  /**
   * The place whose level counts.
   */
  place: string;
  /**
   * `due`, if something is; `suspended`, if all is held back; `undetermined`, if all depends on what is missing or left
   * open; `not_eligible` before the first decision; `stopped` after the last end.
   */
  status: MonthStatus;
  /**
   * The first month after it.
   */
  until: Month;
}

/**
 * What was due for the care of members of a household, month by month. It is personal data, for whoever asked.
 */
export interface SupportTimeline {
  /**
   * Everyone who was paid or may have been, in the order of the decisions.
   */
  payees: PayeeTimeline[];
  /**
   * The months asked for.
   */
  period: Months;
}

/**
 * Who is obliged to support an elderly person (người có nghĩa vụ và quyền phụng dưỡng).
 */
export type Supporter = "none" | "on_allowance" | "other";

/**
 * Why an allowance is suspended.
 */
export type SuspensionGround = "not_collected" | "review_refused" | "detained";

/**
 * What a measure should be (mục tiêu), and when.
 */
export interface Target {
  /**
   * How the value is to stand to `value`.
   */
  is: Comparator;
  /**
   * Lines of the source: `120-123`.
   */
  lines?: LineRange[];
  /**
   * Whether the plan says that it strives for it (phấn đấu).
   */
  soft?: boolean;
  /**
   * The upper end, for [`Comparator::Between`].
   */
  to?: Decimal | null;
  /**
   * The value; absent for [`Comparator::Done`].
   */
  value?: Decimal | null;
  /**
   * When it should be so.
   */
  when: TargetWhen;
}

/**
 * People that a plan is for.
 */
export interface TargetGroup {
  /**
   * The ages that the plan gives, in completed years.
   */
  ages?: AgeBand | null;
  /**
   * How many, where the plan says.
   */
  count?: Counted | null;
  /**
   * Id, unique in the plan.
   */
  id: string;
  /**
   * Where it stands.
   */
  lines: LineRange[];
  /**
   * Who, in our words.
   */
  name: Text;
  /**
   * Id of the group that it is a part of.
   */
  part_of?: string | null;
  /**
   * Of a group with parts: whether they are all of it.
   */
  parts?: GroupParts | null;
}

/**
 * What a value means beside the targets of its year.
 */
export type TargetOutcome = "met" | "missed" | "no_target" | "not_due" | "not_applicable" | "unknown";

/**
 * Whether a measure is on the way to its next target.
 */
export type TargetTrack = "on" | "off" | "cannot_say";

/**
 * The years of a target.
 */
export type TargetWhen =
  | {
      year: number;
    }
  | {
      /**
       * @minItems 2
       * @maxItems 2
       */
      years: unknown[];
    }
  | "every_year";

/**
 * A text in both languages, in our own words.
 */
export interface Text {
  /**
   * English.
   */
  en: string;
  /**
   * Vietnamese.
   */
  vi: string;
}

/**
 * What was due to the members of a household, month by month. It is personal data, for whoever asked.
 */
export interface Timeline {
  /**
   * The members, in the order of the history.
   */
  members: MemberTimeline[];
  /**
   * The months asked for.
   */
  period: Months;
}

/**
 * Why a month is not as the month before.
 */
export interface TimelineCause {
  /**
   * The age that was completed.
   */
  age?: number | null;
  /**
   * Where the law stands that counts from then on.
   */
  citation?: string | null;
  /**
   * Number of the event, in the list of that member.
   */
  event?: number | null;
  /**
   * The facts that changed.
   */
  facts?: string[];
  /**
   * What kind of cause it is.
   */
  kind: TimelineCauseKind;
  /**
   * Key of the member whom it is about, where it is not the person or the household.
   */
  of?: string | null;
  /**
   * The day on which it happened.
   */
  on: string;
}

/**
 * What kind of cause it is.
 */
export type TimelineCauseKind =
  "law" | "overlay" | "fact" | "birthday" | "decision" | "move" | "death" | "suspension" | "review" | "end";

/**
 * A run of months that are alike.
 */
export interface TimelineSegment {
  /**
   * What that is made of; it is paid to the person (người được hưởng), or to a guardian for them.
   */
  allowances: Allowance[];
  /**
   * Why it is not as in the month before: nothing for the first.
   */
  causes: TimelineCause[];
  /**
   * Full ids of what a reader must be told.
   */
  caveats?: string[];
  /**
   * đồng due for each month.
   */
  due: Dong;
  /**
   * đồng a month that conditions and law give, be they due yet or not.
   */
  entitled: Dong;
  /**
   * The first month.
   */
  from: Month;
  /**
   * The facts to ask for, the most useful first.
   */
  missing?: string[];
  /**
   * Full ids of the questions that the law leaves open: it needs a decision.
   */
  open_norms?: string[];
  /**
   * The place whose level counts.
   */
  place: string;
  /**
   * Whether no missing fact, and no open question, could raise it.
   */
  settled: boolean;
  /**
   * Whether it is paid, and if not, why not.
   */
  status: MonthStatus;
  /**
   * The first month after it.
   */
  until: Month;
}

/**
 * The month from which it counts.
 */
export type TimingMonth = "decision" | "conditions" | "same" | "next";

/**
 * What two rulebooks give many people, in total, and for how many it differs.
 *
 * Everybody is counted once: `people` is the sum of `gain`, `lose`, `not_due`, `unchanged` and `undetermined`. Amounts
 * are đồng a month for people on a day ([`WhatIf`]), đồng over the period for households over time ([`Comparison`]):
 * keep the two apart. Totals of parts merge to those of the whole, in any order.
 *
 * ```
 * use ansinh::what_if::Totals;
 * use ansinh::{At, Disability, Rulebook, Situation, parse_date};
 *
 * // Made up: a standard level of 600,000 đ from 2027 on.
 * let reform = r#"{
 *     "id": "reform", "short": "Reform", "number": "example", "evidence": "inferred",
 *     "in_force": { "from": "2027-01-01" },
 *     "standard_level": [{ "id": "standard", "cite": "?", "amount": 600000 }]
 * }"#;
 * let law = Rulebook::builtin();
 * let reformed = law.reformed_json(reform)?;
 * let at = At::new(parse_date("2027-03-01")?, "48".parse()?);
 * let mut totals = Totals::default();
 * for disability in [Disability::None, Disability::Severe] {
 *     let person = Situation {
 *         birth_date: Some("2015-05-01".parse()?),
 *         disability: Some(disability),
 *         in_facility: Some(false),
 *         pension: Some(false),
 *         social_insurance: Some(false),
 *         merit_benefit: Some(false),
 *         ..Situation::default()
 *     };
 *     totals.add(&law.what_if(&reformed, &person, &at)?)?;
 * }
 * assert_eq!((totals.people, totals.due.difference), (2, 120_000));
 * # Ok::<(), Box<dyn std::error::Error>>(())
 * ```
 */
export interface Totals {
  /**
   * The differences by the causes that they have together, in the order of [`Change`]: their sums are those of the
   * whole.
   */
  by_cause: CauseTotal[];
  /**
   * đồng due.
   */
  due: Sums;
  /**
   * đồng that conditions and law give, be it due or not. Of people on a day, the same.
   */
  entitled: Sums;
  /**
   * To how many more is due over the period, by what is known of them.
   */
  gain: number;
  /**
   * To how many less is due, likewise.
   */
  lose: number;
  /**
   * For how many conditions and law give something else, and nothing due differs: it awaits a decision, or is held
   * back. Of people on a day, nobody.
   */
  not_due: number;
  /**
   * How many.
   */
  people: number;
  /**
   * For how many nothing differs, and nothing could that is not known yet.
   */
  unchanged: number;
  /**
   * For how many nothing differs by what is known, and missing facts or open questions could change that.
   */
  undetermined: number;
}

/**
 * Whether the child was trafficked, and came back (bị mua bán).
 */
export type Trafficking = "none" | "returned" | "not_returned";

/**
 * Why nothing can be decided.
 */
export interface Undecidable {
  /**
   * Stable code.
   */
  code: string;
  /**
   * The error in English, for a log.
   */
  message: string;
  /**
   * What the message needs.
   */
  params: {
    [k: string]: string;
  };
}

/**
 * The unit of a quantity.
 */
export type Unit = "dong" | "kg";

/**
 * What a reporting unit is.
 */
export type UnitKind =
  "village" | "school" | "facility" | "department" | "commune" | "district" | "province" | "country";

/**
 * Days that no source settles. They are counted as the list has them, and results that reach them carry the caveat.
 */
export interface Unsettled {
  /**
   * Full id of the caveat.
   */
  caveat: string;
  /**
   * The days.
   */
  days: Period;
}

/**
 * Yes, no, or not decided by what is known.
 */
export type Verdict = "no" | "undetermined" | "yes";

/**
 * What a reform would change for one person.
 */
export interface WhatIf {
  /**
   * đồng a month by the reform.
   */
  after: Dong;
  /**
   * đồng a month by the law.
   */
  before: Dong;
  /**
   * Why they differ; nothing where they do not.
   */
  causes: WhatIfCause[];
  /**
   * After minus before, đồng a month.
   */
  difference: number;
  /**
   * Whether no missing fact could change either.
   */
  settled: boolean;
}

/**
 * Why two amounts differ.
 */
export type WhatIfCause = "level" | "coefficient" | "band" | "group" | "status";
