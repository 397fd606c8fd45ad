//! The rules that look through a plan.

use std::collections::BTreeMap;

use chrono::Datelike;

use super::finding::{Finding, Shown, value_of};
use super::judge::Blank;
use super::{
    Actor, Baseline, Budget, Cycle, Due, Exactness, Obligation, Parts, Programme, Role, TargetGroup, budget,
};
use crate::date::iso;
use crate::indicators::{Better, Decimal, Kind, LineRange, Measure, Target, When};
use crate::law::instrument::{Evidence, Text};
use crate::messages::{self, Language};

impl Programme {
    /// What whoever uses the plan must know: what rules find in it, and what was recorded by whoever read it.
    ///
    /// Nothing is mended by it. A plan with unknown names in it has findings as far as they can be told.
    pub fn findings(&self) -> Vec<Finding> {
        let mut found = Vec::new();
        self.of_document(&mut found);
        self.target_group.iter().for_each(|group| {
            self.of_group(group, &mut found);
            self.of_ages(group, &mut found);
        });
        self.of_missing_targets(&mut found);
        self.measure.iter().for_each(|measure| self.of_measure(measure, &mut found));
        self.baseline.iter().for_each(|base| self.of_denominator(base, &mut found));
        self.pair.iter().for_each(|pair| self.of_pair(pair, &mut found));
        self.obligation.iter().for_each(|owed| self.of_obligation(owed, &mut found));
        self.actor.iter().for_each(|actor| self.of_actor(actor, &mut found));
        self.budget.iter().for_each(|table| of_budget(table, &mut found));
        found.extend(self.recorded_findings());
        found
    }

    fn of_document(&self, found: &mut Vec<Finding>) {
        let mut find = |code, about, lines: Vec<LineRange>, params: &[(&'static str, Shown)]| {
            found.push(Finding::new(code, about, lines, params));
        };
        let figure = |text: &str| Shown::Figure(text.to_owned());
        if self.number.is_none() {
            find("no_number", Vec::new(), Vec::new(), &[]);
        }
        if self.issued.is_empty() {
            find("no_date", Vec::new(), Vec::new(), &[]);
        }
        // Of a text that was not read whole it cannot be said.
        if self.legal_basis.is_empty() && self.evidence == Evidence::FullText {
            find("no_legal_basis", Vec::new(), Vec::new(), &[]);
        }
        let attached = self.attached.iter().map(|it| (vec![it.id.clone()], &it.id, &it.name, &it.issued));
        let documents = std::iter::once((Vec::new(), &self.id, &self.title, &self.issued)).chain(attached);
        for (about, id, name, issued) in documents {
            let document = || ("document", Shown::Named(id, name));
            for dated in issued.iter().filter(|dated| dated.on.len() < "yyyy-MM-dd".len()) {
                let params = [document(), ("date", figure(&dated.on))];
                find("incomplete_date", about.clone(), dated.lines.clone(), &params);
            }
            // One that is less complete than another does not clash with it.
            let clash = |a: &str, b: &str| !a.starts_with(b) && !b.starts_with(a);
            for (at, first) in issued.iter().enumerate() {
                for other in issued.iter().skip(at + 1).filter(|other| clash(&first.on, &other.on)) {
                    let lines = [first.lines.clone(), other.lines.clone()].concat();
                    let params = [document(), ("date", figure(&first.on)), ("other", figure(&other.on))];
                    find("dates_clash", about.clone(), lines, &params);
                }
            }
        }
        for basis in &self.legal_basis {
            let name = || Shown::Named(basis.number.as_deref().unwrap_or_default(), &basis.name);
            let (from, until) = (basis.from.unwrap_or(self.from), basis.until.unwrap_or(self.until));
            // The plan of one year carries out a part of it.
            let of_one_year = self.from == self.until && from <= self.from && self.until <= until;
            if (from, until) != (self.from, self.until) && !of_one_year {
                let years = [
                    ("basis_from", from),
                    ("basis_until", until),
                    ("from", self.from),
                    ("until", self.until),
                ];
                let mut params = vec![("basis", name())];
                params.extend(years.map(|(key, year)| (key, figure(&year.to_string()))));
                find("years_differ", Vec::new(), basis.lines.clone(), &params);
            }
            let Some(issued) = &basis.issued else { continue };
            // Only as far as both dates are filled in, and only if it is after every date that the plan gives.
            let after = |plan: &str| {
                let known = plan.len().min(issued.len());
                issued.get(..known) > plan.get(..known)
            };
            if let Some(last) = self.issued.iter().map(|dated| &dated.on).max()
                && self.issued.iter().all(|dated| after(&dated.on))
            {
                let params = [("basis", name()), ("basis_date", figure(issued)), ("date", figure(last))];
                find("basis_after_plan", Vec::new(), basis.lines.clone(), &params);
            }
        }
    }

    /// The parts of a group against its number, where all of them are known exactly.
    fn of_group(&self, group: &TargetGroup, found: &mut Vec<Finding>) {
        let (Some(kind), Some(count)) = (group.parts, &group.count) else { return };
        let parts: Vec<&TargetGroup> =
            self.target_group.iter().filter(|part| part.part_of.as_ref() == Some(&group.id)).collect();
        let counts: Option<Vec<_>> =
            parts.iter().map(|part| part.count.as_ref().filter(|it| it.is_exact())).collect();
        let Some(counts) = counts.filter(|counts| !counts.is_empty() && count.is_exact()) else { return };
        let sum: i128 = counts.iter().map(|count| i128::from(count.value)).sum();
        let stated = i128::from(count.value);
        let number = |number: i128| Shown::Figure(number.to_string());
        let mut params = vec![
            ("group", Shown::Named(&group.id, &group.name)),
            ("stated", number(stated)),
            ("sum", number(sum)),
        ];
        let code = match (sum.cmp(&stated), kind) {
            (std::cmp::Ordering::Equal, _) => return,
            // People in several parts can only make the sum larger.
            (std::cmp::Ordering::Greater, _) => "group_sum_above",
            (std::cmp::Ordering::Less, Parts::All) => "group_sum_below",
            (std::cmp::Ordering::Less, Parts::Some) => "not_itemised",
        };
        if code == "not_itemised" {
            let (share, percent) = budget::share(stated - sum, stated).unzip();
            params.push(("rest", number(stated - sum)));
            params.push(("share", Shown::Figure(share.unwrap_or_default())));
            params.push((
                "percent",
                Shown::Figure(percent.flatten().map_or_else(String::new, |it| it.to_string())),
            ));
        } else {
            params.push(("difference", number((stated - sum).abs())));
        }
        let about = std::iter::once(&group.id).chain(parts.iter().map(|part| &part.id)).cloned().collect();
        let lines = counts.iter().chain([&count]).flat_map(|count| count.lines.iter().copied()).collect();
        found.push(Finding::new(code, about, lines, &params));
    }

    /// A part with ages that the group it is a part of does not have.
    fn of_ages(&self, part: &TargetGroup, found: &mut Vec<Finding>) {
        let group = self.target_group.iter().find(|group| part.part_of.as_ref() == Some(&group.id));
        let (Some(ages), Some((group, all))) = (part.ages, group.and_then(|it| Some((it, it.ages?)))) else {
            return;
        };
        let beyond = |age: &u16| ages.contains(*age) && !all.contains(*age);
        let Some(age) = (0..=u16::from(u8::MAX)).find(beyond) else { return };
        let params = [
            ("part", Shown::Named(&part.id, &part.name)),
            ("age", Shown::Figure(age.to_string())),
            ("group", Shown::Named(&group.id, &group.name)),
        ];
        let about = vec![part.id.clone(), group.id.clone()];
        let lines = [part.lines.clone(), group.lines.clone()].concat();
        found.push(Finding::new("ages_beyond_group", about, lines, &params));
    }

    fn of_missing_targets(&self, found: &mut Vec<Finding>) {
        for Blank { measure, years: (from, until), having, of } in self.blank_targets() {
            let when = if from == until { When::Year(from) } else { When::Years(from, until) };
            let params = [
                ("measure", Shown::Named(&measure.id, &measure.name)),
                ("when", Shown::When(when)),
                ("having", Shown::Figure(having.to_string())),
                ("of", Shown::Figure(of.to_string())),
            ];
            let about = vec![measure.id.clone()];
            found.push(Finding::new("target_missing", about, measure.lines.clone(), &params));
        }
    }

    fn of_measure(&self, measure: &Measure, found: &mut Vec<Finding>) {
        let name = || ("measure", Shown::Named(&measure.id, &measure.name));
        let mut find = |code, lines, params: &[(&'static str, Shown)]| {
            found.push(Finding::new(code, vec![measure.id.clone()], lines, params));
        };
        let where_of = |target: &Target| {
            if target.lines.is_empty() { measure.lines.clone() } else { target.lines.clone() }
        };
        for target in &measure.target {
            if years(target.when).is_some_and(|(first, last)| first < self.from || last > self.until) {
                let year = |year: u16| Shown::Figure(year.to_string());
                let when = ("when", Shown::When(target.when));
                let params = [name(), when, ("from", year(self.from)), ("until", year(self.until))];
                find("target_outside_years", where_of(target), &params);
            }
        }
        let mut dated: Vec<_> =
            measure.target.iter().filter_map(|target| Some((years(target.when)?, target))).collect();
        dated.sort_by_key(|(years, _)| *years);
        for ((_, first), (_, next)) in dated.iter().zip(dated.iter().skip(1)) {
            let (Some(value), Some(later)) = (first.value, next.value) else { continue };
            let lines = [where_of(first), where_of(next)].concat();
            let when = || ("when", Shown::When(first.when));
            let then = || ("later", Shown::When(next.when));
            if first.is != next.is {
                let params =
                    [name(), when(), ("is", Shown::Is(first.is)), then(), ("later_is", Shown::Is(next.is))];
                find("comparator_changes", lines.clone(), &params);
            } else if (value, first.to) == (later, next.to) {
                let params = [
                    name(),
                    when(),
                    ("is", Shown::Is(first.is)),
                    ("value", value_of(measure, first)),
                    then(),
                ];
                find("same_target", lines.clone(), &params);
            }
            let worse = match measure.better {
                Better::Higher => later < value,
                Better::Lower => later > value,
                Better::Neither => false,
            };
            if worse {
                let values = [("value", value_of(measure, first)), ("later_value", value_of(measure, next))];
                let mut params = vec![name(), when(), then()];
                params.extend(values);
                find("target_worsens", lines, &params);
            }
        }
        if let [_, _, ..] = measure.actors.as_slice() {
            let names: BTreeMap<&str, &Text> =
                self.actor.iter().map(|actor| (actor.id.as_str(), &actor.name)).collect();
            let actors = measure.actors.iter().filter_map(|id| Some((id.as_str(), *names.get(id.as_str())?)));
            find("no_lead", measure.lines.clone(), &[name(), ("actors", Shown::All(actors.collect()))]);
        }
    }

    /// Targets that are no whole number of what they are rates of, where the plan says exactly how many there are.
    fn of_denominator(&self, base: &Baseline, found: &mut Vec<Finding>) {
        const MILLION: i128 = 1_000_000;
        let stated = base.value.millionths();
        if base.is != Exactness::Exact || stated % MILLION != 0 {
            return;
        }
        let Ok(of) = u64::try_from(stated / MILLION) else { return };
        for measure in self.measure.iter().filter(|measure| base.denominator_of.contains(&measure.id)) {
            let Kind::Rate { per, .. } = measure.kind else { continue };
            for target in &measure.target {
                let Some(value) = target.value else { continue };
                let part = value.millionths().saturating_mul(i128::from(of));
                if per == 0 || part % (i128::from(per) * MILLION) == 0 {
                    continue;
                }
                // No count meets a target that says *exactly*.
                let nearest = measure.needed(of, target).map(|needed| match needed.most {
                    Some(most) if needed.least == 0 => most,
                    _ => needed.least,
                });
                let part = Decimal::from_millionths(part / i128::from(per));
                let figure = |it: Option<String>| Shown::Figure(it.unwrap_or_else(|| "–".to_owned()));
                let params = [
                    ("measure", Shown::Named(&measure.id, &measure.name)),
                    ("when", Shown::When(target.when)),
                    ("is", Shown::Is(target.is)),
                    ("value", value_of(measure, target)),
                    ("base", Shown::Named(&base.id, &base.name)),
                    ("stated", Shown::Figure(of.to_string())),
                    ("part", figure(part.map(|it| it.to_string()))),
                    ("nearest", figure(nearest.map(|it| it.to_string()))),
                ];
                let about = vec![measure.id.clone(), base.id.clone()];
                let lines = [target.lines.clone(), base.lines.clone()].concat();
                found.push(Finding::new("target_not_whole", about, lines, &params));
            }
        }
    }

    /// Someone who ends before the plan does and leads it, or is still to do something in it.
    fn of_actor(&self, actor: &Actor, found: &mut Vec<Finding>) {
        let Some(ended) = actor.until.filter(|day| day.year() <= self.until.into()) else { return };
        let years = u16::try_from(ended.year()).unwrap_or_default().max(self.from)..=self.until;
        let due: Vec<Due> = years.clone().flat_map(|year| self.calendar(year)).collect();
        let still_due = |id: &String| {
            due.iter().any(|due| due.item == *id && due.who.contains(&actor.id) && due.last_day >= ended)
        };
        let obligations = self.obligation.iter().map(|it| (&it.id, &it.name, &it.lines));
        let reviews = self.review.iter().map(|it| (&it.id, &it.name, &it.lines));
        let items: Vec<_> = obligations.chain(reviews).filter(|(id, ..)| still_due(id)).collect();
        let has_target =
            |target: &Target| self::years(target.when).is_none_or(|(_, last)| last >= *years.start());
        let measures = self.measure.iter().filter(|it| it.actors.contains(&actor.id));
        let measures: Vec<&Measure> = measures.filter(|it| it.target.iter().any(has_target)).collect();
        if actor.role != Role::Lead && items.is_empty() && measures.is_empty() {
            return;
        }
        let unknown = || Text {
            vi: messages::text("programme.no_successor", Language::Vi).unwrap_or_default().into(),
            en: messages::text("programme.no_successor", Language::En).unwrap_or_default().into(),
        };
        let params = [
            ("actor", Shown::Named(&actor.id, &actor.name)),
            ("ended", Shown::Figure(iso(ended))),
            ("until", Shown::Figure(self.until.to_string())),
            ("items", Shown::All(items.iter().map(|(id, name, _)| (id.as_str(), *name)).collect())),
            ("measures", Shown::Figure(measures.len().to_string())),
            ("successor", Shown::Words(actor.successor.clone().unwrap_or_else(unknown))),
            ("evidence", Shown::Code(evidence_key(actor.evidence))),
        ];
        let mut about = vec![actor.id.clone()];
        about.extend(items.iter().map(|(id, ..)| (*id).clone()));
        about.extend(measures.iter().map(|it| it.id.clone()));
        let of_items = items.iter().flat_map(|(.., lines)| lines.iter().copied());
        let lines = actor.lines.iter().copied().chain(of_items).collect();
        found.push(Finding::new("actor_ended", about, lines, &params));
    }

    fn of_obligation(&self, owed: &Obligation, found: &mut Vec<Finding>) {
        let name = || ("obligation", Shown::Named(&owed.id, &owed.name));
        for actor in self.actor.iter().filter(|it| owed.who.contains(&it.id) && owed.to.contains(&it.id)) {
            let params = [name(), ("actor", Shown::Named(&actor.id, &actor.name))];
            let about = vec![owed.id.clone(), actor.id.clone()];
            found.push(Finding::new("reports_to_itself", about, owed.lines.clone(), &params));
        }
        for from in self.obligation.iter().filter(|other| owed.from.contains(&other.id)) {
            let (Some(often), Some(seldom)) = (a_year(owed.cycle), a_year(from.cycle)) else { continue };
            if often > seldom {
                let params = [
                    name(),
                    ("cycle", Shown::Code(cycle_key(owed.cycle))),
                    ("from", Shown::Named(&from.id, &from.name)),
                    ("from_cycle", Shown::Code(cycle_key(from.cycle))),
                ];
                let about = vec![owed.id.clone(), from.id.clone()];
                let lines = [owed.lines.clone(), from.lines.clone()].concat();
                found.push(Finding::new("reported_more_often", about, lines, &params));
            }
        }
    }
}

fn of_budget(table: &Budget, found: &mut Vec<Finding>) {
    let Some(sums) = table.reconcile() else { return };
    let name = |id: &str| -> Option<&Text> {
        let row = table.rows.iter().find(|row| row.id == id).map(|row| &row.name);
        row.or_else(|| table.sources.iter().find(|source| source.id == id).map(|source| &source.name))
    };
    let decimal = |it: Option<Decimal>| Shown::Figure(it.map_or_else(|| "–".to_owned(), |it| it.to_string()));
    for issue in &sums.issues {
        let of_row = issue.row.as_ref().and_then(|id| sums.rows.iter().find(|row| row.id == *id));
        let of_column = issue.column.as_ref().and_then(|id| sums.columns.iter().find(|sum| sum.id == *id));
        let mut params = vec![("budget", Shown::Named(&table.id, &table.name))];
        for (key, sum) in [("row", of_row), ("column", of_column)] {
            params.extend(sum.map(|sum| (key, Shown::Named(&sum.id, name(&sum.id).unwrap_or(&table.name)))));
        }
        if issue.code != "budget_negative" {
            let sum = of_row.or(of_column).unwrap_or(&sums.total);
            params.push(("sum", Shown::Figure(sum.sum.to_string())));
            params.push(("stated", decimal(sum.stated)));
            params.push(("difference", decimal(sum.difference)));
            params.push(("unit", Shown::Figure(table.unit.to_string())));
        }
        if issue.code == "budget_total" {
            params.push(("of_row_totals", decimal(sums.of_row_totals)));
            params.push(("of_column_totals", decimal(sums.of_column_totals)));
        }
        let mut about = vec![table.id.clone()];
        about.extend(issue.row.iter().chain(&issue.column).map(|id| format!("{}/{id}", table.id)));
        let row = table.rows.iter().find(|row| issue.row.as_ref() == Some(&row.id));
        let lines = match (row, &table.totals) {
            (Some(row), _) => row.lines.clone(),
            (None, Some(totals)) => totals.lines.clone(),
            (None, None) => table.lines.clone(),
        };
        found.push(Finding::new(issue.code, about, lines, &params));
    }
}

/// The first and last year of a target; `None`: every year.
pub(super) const fn years(when: When) -> Option<(u16, u16)> {
    match when {
        When::Year(year) => Some((year, year)),
        When::Years(from, until) => Some((from, until)),
        When::EveryYear => None,
    }
}

/// Whether two spans of years, both ends included, have a year in common.
pub(super) const fn overlap(a: (u16, u16), b: (u16, u16)) -> bool {
    a.0 <= b.1 && b.0 <= a.1
}

/// How often a year, of what is owed again and again on days that the plan tells.
const fn a_year(cycle: Cycle) -> Option<u8> {
    match cycle {
        Cycle::Yearly => Some(1),
        Cycle::HalfYearly => Some(2),
        Cycle::Quarterly => Some(4),
        Cycle::Once | Cycle::AsRuled | Cycle::NotSaid => None,
    }
}

/// The key of its text in the table of programmes.
const fn cycle_key(cycle: Cycle) -> &'static str {
    match cycle {
        Cycle::Once => "cycle.once",
        Cycle::Yearly => "cycle.yearly",
        Cycle::HalfYearly => "cycle.half_yearly",
        Cycle::Quarterly => "cycle.quarterly",
        Cycle::AsRuled => "cycle.as_ruled",
        Cycle::NotSaid => "cycle.not_said",
    }
}

/// The key of its text in the table of programmes.
const fn evidence_key(evidence: Option<Evidence>) -> &'static str {
    match evidence {
        Some(Evidence::FullText) => "evidence.full_text",
        Some(Evidence::SecondHand) => "evidence.second_hand",
        Some(Evidence::Inferred) => "evidence.inferred",
        None => "evidence.unknown",
    }
}
