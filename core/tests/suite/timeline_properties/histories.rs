//! Invented histories, crowded around the days on which the law changed.

use ansinh::{History, Month, Months, Place, parse_date};
use chrono::{Datelike, Days, NaiveDate};
use proptest::prelude::*;
use serde_json::{Map, Value, json};

/// The days on which the law changed.
const TURNS: [&str; 7] =
    ["2021-07-01", "2025-07-01", "2026-10-05", "2026-07-01", "2024-07-01", "2016-01-01", "2015-06-01"];
/// With and without law of their own; the last two went into others on 1 July 2025.
const PLACES: [&str; 6] = ["96", "79", "01", "40", "74", "95"];

/// A history, and what is asked of it.
#[derive(Clone)]
pub struct Case {
    pub history: History,
    pub period: Months,
    pub place: Place,
    pub dice: Dice,
}

// Test data is invented, and a failing case must be seen.
impl std::fmt::Debug for Case {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let history = serde_json::to_string(&self.history).unwrap();
        write!(f, "{} {}..{} {history}", self.place, self.period.from, self.period.until)
    }
}

pub fn cases() -> impl Strategy<Value = Case> {
    prop::collection::vec(any::<u16>(), 160).prop_map(|numbers| Dice { numbers, at: 0 }.case())
}

/// Choices one after another; the simplest is always the first, so that numbers that shrink make cases that do.
#[derive(Clone, Debug)]
pub struct Dice {
    numbers: Vec<u16>,
    at: usize,
}

impl Dice {
    pub fn pick(&mut self, of: usize) -> usize {
        self.at += 1;
        self.numbers.get(self.at - 1).map_or(0, |number| usize::from(*number) * of / (1 << 16))
    }

    /// So many times in ten.
    fn chance(&mut self, tenths: usize) -> bool {
        self.pick(10) >= 10 - tenths
    }

    fn of<'a, T: ?Sized>(&mut self, list: &[&'a T]) -> &'a T {
        list[self.pick(list.len())]
    }

    pub fn month(&mut self, of: Months) -> Month {
        of.from.plus(self.pick(of.until.since(of.from) as usize) as i32)
    }

    /// A day of the period: the first or last of a month, the day of a turn of the law or one beside it, or any.
    fn day(&mut self, of: Months) -> NaiveDate {
        match self.pick(5) {
            0 => self.month(of).first_day() + Days::new(9),
            1 => self.month(of).first_day(),
            2 => self.month(of).last_day(),
            3 => {
                let near = |day: &NaiveDate| of.contains(Month::of(*day));
                let turns: Vec<NaiveDate> = TURNS.iter().map(|turn| day(turn)).filter(near).collect();
                let at = self.pick(turns.len().max(1));
                turns
                    .get(at)
                    .map_or(of.from.first_day(), |turn| *turn + Days::new(1) - Days::new(self.pick(3) as u64))
            }
            _ => self.month(of).first_day() + Days::new(self.pick(28) as u64),
        }
    }

    fn days(&mut self, of: Months, count: usize) -> Vec<NaiveDate> {
        let mut days: Vec<NaiveDate> = (0..count).map(|_| self.day(of)).collect();
        days.sort_unstable();
        days
    }

    /// A day of birth such that one of the ages is completed in the period.
    fn birth(&mut self, of: Months, ages: &[i32]) -> NaiveDate {
        let age = ages[self.pick(ages.len())];
        let day = self.day(of);
        NaiveDate::from_ymd_opt(day.year() - age, day.month(), day.day().min(28)).unwrap()
    }

    fn case(mut self) -> Case {
        let turn = Month::of(day(TURNS[self.pick(TURNS.len())]));
        let from = turn.plus(-(self.pick(14) as i32)).max(month("2015-01"));
        let period = Months::new(from, from.plus(26));
        let mut members = Vec::new();
        let mut relations = Vec::new();
        let (birth, base, pool) = self.person(period, &mut members, &mut relations);
        let mut facts = base;
        if self.chance(2) {
            let names: Vec<String> = facts.keys().cloned().collect();
            facts.remove(&names[self.pick(names.len())]);
        }
        let mut events = vec![json!({ "on": birth.max(day("2010-01-01")), "event": { "facts": facts } })];
        let changes = self.pick(4);
        for on in self.days(period, changes) {
            let facts = self.of(&pool);
            events.push(
                json!({ "on": on, "event": { "facts": serde_json::from_str::<Value>(facts).unwrap() } }),
            );
        }
        self.decisions(period, &mut events);
        self.holding_back(period, &mut events);
        if self.chance(1) {
            let on = self.day(period);
            events.retain(|event| on_of(event) < on);
            events.push(json!({ "on": on, "event": "died" }));
        }
        events.retain(|event| birth <= on_of(event));
        let mut uncollected = Vec::new();
        if self.chance(3) {
            let first = self.month(period);
            let months = 2 + self.pick(5) as i32;
            uncollected = (0..months).map(|at| first.plus(at)).collect();
            if self.chance(3) {
                uncollected.remove(self.pick(uncollected.len()));
            }
        }
        let uncollected: Vec<String> = uncollected.iter().map(ToString::to_string).collect();
        members.insert(
            0,
            json!({ "id": "p", "birth_date": birth, "events": events, "uncollected": uncollected }),
        );
        let (moves, place) = self.moves(period);
        let mut of_household = Vec::new();
        let classes = self.pick(4);
        for on in self.days(period, classes) {
            of_household.push(json!({ "from": on, "household": self.of(&["poor", "near_poor", "neither"]) }));
        }
        of_household.dedup_by_key(|facts| facts["from"].clone());
        let history = json!({
            "facts": of_household, "moves": moves, "members": members, "relations": relations
        });
        Case { history: serde_json::from_value(history).unwrap(), period, place, dice: self }
    }

    /// A person of one of the groups: the birth, what is known at first, and what can change.
    fn person(
        &mut self,
        period: Months,
        members: &mut Vec<Value>,
        relations: &mut Vec<Value>,
    ) -> (NaiveDate, Map<String, Value>, Vec<&'static str>) {
        let class = self.of(&["poor", "near_poor", "neither"]);
        let mut base = object(json!({
            "abandoned": false, "adopted": false, "father": "able", "mother": "able", "household": class,
            "area": self.of(&["other", "extremely_difficult"]), "disability": "none", "hiv": false, "study": "none",
            "unbroken_study": false, "in_facility": false, "wage": false, "pension": false,
            "social_insurance": false, "low_pension": false, "merit_benefit": false, "social_allowance": false,
            "can_work": false, "marital_status": "never_married", "children": [], "supporter": "other",
            "can_live_in_community": true, "qualifies_for_facility": false, "taken_in": false
        }));
        let mut pool = vec![
            r#"{ "disability": "severe" }"#,
            r#"{ "disability": "extremely_severe" }"#,
            r#"{ "disability": "mild" }"#,
            r#"{ "in_facility": true }"#,
            r#"{ "in_facility": false }"#,
        ];
        let (birth, more, changes): (_, _, &[&str]) = match self.pick(6) {
            0 => (
                self.birth(period, &[4, 16, 16, 3, 0, 22]),
                json!({
                    "father": self.of(&["dead", "detained", "unidentified"]),
                    "mother": self.of(&["dead", "missing", "detained"]),
                    "study": self.of(&["general", "college", "none"]), "unbroken_study": self.chance(6)
                }),
                &[
                    r#"{ "father": "able" }"#,
                    r#"{ "mother": "detained" }"#,
                    r#"{ "adopted": true }"#,
                    r#"{ "study": "none", "unbroken_study": false }"#,
                    r#"{ "study": "college" }"#,
                ],
            ),
            1 => (
                self.birth(period, &[16, 60, 40, 4]),
                json!({ "disability": self.of(&["severe", "extremely_severe", "mild", "none"]) }),
                &[r#"{ "disability": "severe", "pension": true }"#, r#"{ "pension": false }"#],
            ),
            2 => (
                self.birth(period, &[35]),
                self.parent(period, members, relations),
                &[
                    r#"{ "marital_status": "married" }"#,
                    r#"{ "marital_status": "widowed" }"#,
                    r#"{ "hiv": true }"#,
                ],
            ),
            3 => (
                self.birth(period, &[80, 75, 60, 70, 77]),
                json!({
                    "supporter": self.of(&["none", "on_allowance", "other"]), "marital_status": "widowed",
                    "pension": self.chance(2)
                }),
                &[
                    r#"{ "supporter": "other" }"#,
                    r#"{ "supporter": "none" }"#,
                    r#"{ "pension": true }"#,
                    r#"{ "pension": false }"#,
                    r#"{ "area": "extremely_difficult" }"#,
                    r#"{ "can_live_in_community": false, "qualifies_for_facility": true, "taken_in": true }"#,
                ],
            ),
            4 => (
                self.birth(period, &[30, 16, 4, 3]),
                json!({ "hiv": true, "household": "poor", "can_work": self.chance(3) }),
                &[
                    r#"{ "can_work": true }"#,
                    r#"{ "wage": true }"#,
                    r#"{ "wage": false, "can_work": false }"#,
                ],
            ),
            _ => (
                self.birth(period, &[16]),
                json!({
                    "father": "dead", "mother": "dead", "study": "general", "unbroken_study": true,
                    "disability": self.of(&["none", "severe"])
                }),
                &[r#"{ "disability": "none" }"#, r#"{ "study": "none" }"#, r#"{ "study": "general" }"#],
            ),
        };
        base.extend(object(more));
        pool.extend(changes);
        (birth, base, pool)
    }

    /// A single parent: the children are members with relations, or listed among the facts.
    fn parent(&mut self, period: Months, members: &mut Vec<Value>, relations: &mut Vec<Value>) -> Value {
        let births: Vec<NaiveDate> =
            (0..1 + self.pick(3)).map(|_| self.birth(period, &[16, 10, 0, 5])).collect();
        let study = self.of(&["general", "none"]);
        if self.chance(4) {
            let listed: Vec<Value> = births
                .iter()
                .map(|birth| json!({ "birth_date": birth, "study": study, "unbroken_study": true }))
                .collect();
            return json!({ "marital_status": "widowed", "children": listed });
        }
        for (at, birth) in births.iter().enumerate() {
            let id = ["a", "b", "c"][at];
            let mut events = vec![json!({
                "on": birth, "event": { "facts": { "study": study, "unbroken_study": study == "general" } }
            })];
            if self.chance(4) {
                let on = self.day(period).max(*birth + Days::new(1));
                events.push(
                    json!({ "on": on, "event": { "facts": { "study": "none", "unbroken_study": false } } }),
                );
                if self.chance(3) {
                    events.push(json!({ "on": on + Days::new(40), "event": "died" }));
                }
            }
            members.push(json!({ "id": id, "birth_date": birth, "events": events }));
            let mut relation = object(json!({ "who": "p", "is": "raises", "whom": id }));
            if self.chance(2) {
                let from = self.day(period);
                relation.insert("from".to_owned(), json!(from));
                if self.chance(5) {
                    relation.insert("until".to_owned(), json!(from + Days::new(100)));
                }
            }
            relations.push(Value::Object(relation));
        }
        json!({ "marital_status": "widowed" })
    }

    /// Decisions to grant, with an end between two of them as a rule.
    fn decisions(&mut self, period: Months, events: &mut Vec<Value>) {
        let count = [1, 1, 2, 1, 3, 0][self.pick(6)];
        let earlier = Months::new(period.from, period.until.plus(-10));
        let within = if self.chance(7) { earlier } else { period };
        let days = self.days(within, count);
        for (at, on) in days.iter().enumerate() {
            events.push(json!({ "on": on, "event": "granted" }));
            let next = days.get(at + 1);
            if self.chance(if next.is_some() { 8 } else { 3 }) {
                let end = self.of(&["stopped", "imprisoned", "renounced", "declared_missing"]);
                let on = match next {
                    Some(next) => *on + Days::new(self.pick((*next - *on).num_days().max(1) as usize) as u64),
                    None => self.day(period),
                };
                if days[at] <= on {
                    events.push(json!({ "on": on, "event": end }));
                }
            }
        }
        if self.chance(1) {
            events.push(json!({ "on": self.day(period), "event": "imprisoned" }));
        }
    }

    /// Custody, suspensions, reviews, decisions to pay back.
    fn holding_back(&mut self, period: Months, events: &mut Vec<Value>) {
        if self.chance(2) {
            let on = self.day(period);
            events.push(json!({ "on": on, "event": "detained" }));
            if self.chance(6) {
                events.push(json!({ "on": on + Days::new(20 + self.pick(60) as u64), "event": "released" }));
            }
        }
        if self.chance(4) {
            let on = self.day(period);
            let ground = self.of(&["review_refused", "not_collected", "detained"]);
            events.push(json!({ "on": on, "event": { "suspended": ground } }));
            if self.chance(7) {
                let on = on + Days::new(self.pick(130) as u64);
                let outcome = self.of(&["unchanged", "changed", "not_eligible"]);
                events.push(json!({ "on": on, "event": { "reviewed": outcome } }));
            }
            if self.chance(3) {
                let from = Month::of(on).plus(self.pick(3) as i32);
                let on = on + Days::new(self.pick(200) as u64);
                events.push(json!({ "on": on, "event": { "back_paid_from": from.to_string() } }));
            }
        } else if self.chance(3) {
            events.push(json!({ "on": self.day(period), "event": { "reviewed": "unchanged" } }));
        }
    }

    fn moves(&mut self, period: Months) -> (Vec<Value>, Place) {
        let count = [0, 0, 1, 2][self.pick(4)];
        let place = self.of(&PLACES).parse::<Place>().unwrap().on(period.from.first_day());
        let mut moves = Vec::new();
        for on in self.days(period, count) {
            let place: Place = self.of(&PLACES).parse::<Place>().unwrap().on(on);
            moves.push(json!({ "on": on, "place": place.to_string() }));
        }
        moves.dedup_by_key(|moved| moved["on"].clone());
        (moves, place)
    }
}

fn day(text: &str) -> NaiveDate {
    parse_date(text).unwrap()
}

pub fn month(text: &str) -> Month {
    text.parse().unwrap()
}

fn on_of(event: &Value) -> NaiveDate {
    serde_json::from_value(event["on"].clone()).unwrap()
}

fn object(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(object) => object,
        _ => Map::new(),
    }
}
