//! Each row by itself: its id, its place in the law, its days, its conditions and what it names.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::{Checker, Problem};
use crate::law::benefit::BenefitKind;
use crate::law::compile::{definition, level};
use crate::law::condition::{AgeBand, Condition};
use crate::law::instrument::{Evidence, Instrument, Str};
use crate::money::Dong;

impl<'a> Checker<'a> {
    /// No id may stand for two rows.
    pub(super) fn ids(&mut self) {
        let mut seen = BTreeSet::new();
        for instrument in self.instruments {
            if !seen.insert(instrument.id.to_string()) {
                self.flaw(instrument, "", 0, Problem::DuplicateId(instrument.id.to_string()));
            }
            let mut ids: Vec<(&'static str, usize, &str)> = Vec::new();
            ids.extend(instrument.caveat.iter().enumerate().map(|(at, row)| ("caveat", at, &*row.id)));
            ids.extend(instrument.open_norm.iter().enumerate().map(|(at, row)| ("open_norm", at, &*row.id)));
            ids.extend(instrument.term.iter().enumerate().map(|(at, row)| ("term", at, &*row.id)));
            ids.extend(instrument.group.iter().enumerate().map(|(at, row)| ("group", at, &*row.id)));
            let levels = instrument.standard_level.iter().enumerate();
            ids.extend(levels.map(|(at, row)| ("standard_level", at, &*row.id)));
            ids.extend(instrument.procedure.iter().enumerate().map(|(at, row)| ("procedure", at, &*row.id)));
            ids.extend(instrument.benefit.iter().enumerate().map(|(at, row)| ("benefit", at, &*row.id)));
            ids.extend(instrument.timing.iter().enumerate().map(|(at, row)| ("timing", at, &*row.id)));
            ids.extend(
                instrument.suspension.iter().enumerate().map(|(at, row)| ("suspension", at, &*row.id)),
            );
            for (table, index, id) in ids {
                if !seen.insert(format!("{}/{id}", instrument.id)) {
                    self.flaw(instrument, table, index, Problem::DuplicateId(id.to_owned()));
                }
            }
            for (index, row) in instrument.coefficient.iter().enumerate() {
                let id = format!("{}.{}", row.group, row.id);
                if !seen.insert(format!("{}/{id}", instrument.id)) {
                    self.flaw(instrument, "coefficient", index, Problem::DuplicateId(id));
                }
            }
        }
    }

    /// Everything about the rows of an instrument that needs no other row beside it.
    pub(super) fn instrument(&mut self, instrument: &'a Instrument) {
        if let Some(place) = &instrument.place
            && place.parse::<crate::place::Place>().ok().is_none_or(|place| place.commune().is_some())
        {
            self.flaw(instrument, "", 0, Problem::Place(place.to_string()));
        }
        if instrument.in_force.is_empty() {
            self.flaw(instrument, "", 0, Problem::EmptyPeriod);
        }
        for (index, term) in instrument.term.iter().enumerate() {
            self.citation(instrument, "term", index, &term.cite, term.evidence);
            // A term may be about a child; where it is used decides, and there it is looked at again.
            self.condition(instrument, "term", index, &term.when, true);
        }
        for (index, norm) in instrument.open_norm.iter().enumerate() {
            self.citation(instrument, "open_norm", index, &norm.cite, None);
        }
        for (index, group) in instrument.group.iter().enumerate() {
            self.citation(instrument, "group", index, &group.cite, group.evidence);
            self.days(instrument, "group", index, group.from, group.until);
            self.condition(instrument, "group", index, &group.when, false);
            if let Some(per_child) = &group.per_child {
                self.condition(instrument, "group", index, per_child, true);
            }
            self.caveats(instrument, "group", index, &group.caveats);
        }
        for (index, row) in instrument.coefficient.iter().enumerate() {
            self.citation(instrument, "coefficient", index, &row.cite, row.evidence);
            self.days(instrument, "coefficient", index, row.from, row.until);
            self.condition(instrument, "coefficient", index, &row.when, false);
            self.caveats(instrument, "coefficient", index, &row.caveats);
            self.group_keys(instrument, "coefficient", index, std::slice::from_ref(&row.group));
            for id in row.overlaps.iter() {
                let mut others = self.instruments.iter().flat_map(|other| other.coefficient.iter());
                if *id == row.id || !others.any(|other| other.group == row.group && other.id == *id) {
                    let expected = "the id of another coefficient of the group";
                    self.flaw(instrument, "coefficient", index, Problem::Unknown(id.to_string(), expected));
                }
            }
            let days = instrument.days(row.from, row.until);
            let counts_none = self.instruments.iter().any(|other| {
                let meets = |from, until| !other.days(from, until).and(&days).is_empty();
                let mut groups = other.group.iter().filter(|group| group.id == row.group);
                groups.any(|group| group.per_child.is_none() && meets(group.from, group.until))
            });
            if row.per_child && counts_none {
                self.flaw(instrument, "coefficient", index, Problem::NoChildren);
            }
        }
        for (index, level) in instrument.standard_level.iter().enumerate() {
            self.citation(instrument, "standard_level", index, &level.cite, level.evidence);
            self.days(instrument, "standard_level", index, level.from, level.until);
            self.condition(instrument, "standard_level", index, &level.when, false);
            self.caveats(instrument, "standard_level", index, &level.caveats);
            self.group_keys(instrument, "standard_level", index, &level.groups);
            self.other_level(instrument, index, level.keeps.as_deref(), Some(level.amount));
            self.other_level(instrument, index, level.instead_of.as_deref(), None);
            if level.instead_of.is_some() && instrument.place.is_none() {
                self.flaw(instrument, "standard_level", index, Problem::NotOfAProvince("instead_of"));
            }
        }
        for (index, choice) in instrument.choice.iter().enumerate() {
            self.citation(instrument, "choice", index, &choice.cite, choice.evidence);
            self.days(instrument, "choice", index, choice.from, choice.until);
            self.group_keys(instrument, "choice", index, choice.add.as_slice());
            self.group_keys(instrument, "choice", index, &choice.with);
        }
        for (index, row) in instrument.procedure.iter().enumerate() {
            self.citation(instrument, "procedure", index, &row.cite, row.evidence);
            self.days(instrument, "procedure", index, row.from, row.until);
            self.caveats(instrument, "procedure", index, &row.caveats);
        }
        for (index, row) in instrument.benefit.iter().enumerate() {
            self.citation(instrument, "benefit", index, &row.cite, row.evidence);
            self.days(instrument, "benefit", index, row.from, row.until);
            self.condition(instrument, "benefit", index, &row.when, false);
            self.caveats(instrument, "benefit", index, &row.caveats);
            self.group_keys(instrument, "benefit", index, row.level_of.as_slice());
            if !row.raises.is_empty() && instrument.place.is_none() {
                self.flaw(instrument, "benefit", index, Problem::NotOfAProvince("raises"));
            }
            for id in row.raises.iter() {
                let of_country = self.instruments.iter().filter(|other| other.place.is_none());
                let mut ids =
                    of_country.flat_map(|other| other.benefit.iter().map(|row| other.full_id(&row.id)));
                if !ids.any(|known| known == **id) {
                    let expected = "the full id of a benefit of the whole country";
                    self.flaw(instrument, "benefit", index, Problem::Unknown(id.to_string(), expected));
                }
            }
        }
        self.timing(instrument);
        self.ends(instrument);
        for (index, gap) in instrument.gap.iter().enumerate() {
            self.citation(instrument, "gap", index, &gap.cite, None);
            self.days(instrument, "gap", index, gap.from, gap.until);
        }
        for (index, area) in instrument.area.iter().enumerate() {
            self.days(instrument, "area", index, area.from, area.until);
        }
    }

    pub(super) fn citation(
        &mut self,
        instrument: &Instrument,
        table: &'static str,
        index: usize,
        cite: &str,
        evidence: Option<Evidence>,
    ) {
        let seen = evidence.unwrap_or(instrument.evidence) == Evidence::FullText;
        if !(is_citation(cite) || cite == "?" && !seen) {
            self.flaw(instrument, table, index, Problem::Citation(cite.to_owned()));
        }
    }

    pub(super) fn days(
        &mut self,
        instrument: &Instrument,
        table: &'static str,
        index: usize,
        from: Option<NaiveDate>,
        until: Option<NaiveDate>,
    ) {
        if instrument.days(from, until).is_empty() {
            self.flaw(instrument, table, index, Problem::EmptyPeriod);
        }
    }

    pub(super) fn caveats(
        &mut self,
        instrument: &Instrument,
        table: &'static str,
        index: usize,
        ids: &[Str],
    ) {
        for id in ids.iter().filter(|id| !instrument.caveat.iter().any(|caveat| caveat.id == **id)) {
            self.flaw(
                instrument,
                table,
                index,
                Problem::Unknown(id.to_string(), "a caveat of this instrument"),
            );
        }
    }

    pub(super) fn group_keys(
        &mut self,
        instrument: &Instrument,
        table: &'static str,
        index: usize,
        keys: &[Str],
    ) {
        for key in keys {
            let mut groups = self.instruments.iter().flat_map(|other| other.group.iter());
            let kind = || table == "standard_level" && BenefitKind::from_name(key).is_some();
            if !groups.any(|group| group.id == *key) && !kind() {
                self.flaw(instrument, table, index, Problem::Unknown(key.to_string(), "the key of a group"));
            }
        }
    }

    /// The level of the whole country that a level names.
    fn other_level(&mut self, instrument: &Instrument, index: usize, id: Option<&str>, amount: Option<Dong>) {
        let Some(id) = id else { return };
        let known = level(self.instruments, id).filter(|(home, _)| home.place.is_none());
        let problem = match (known, amount) {
            (None, _) => Problem::Unknown(id.to_owned(), "a level of the whole country"),
            (Some((_, kept)), Some(amount)) if kept.amount != amount => {
                Problem::OtherAmount(amount, kept.amount)
            }
            _ => return,
        };
        self.flaw(instrument, "standard_level", index, problem);
    }

    fn condition(
        &mut self,
        instrument: &Instrument,
        table: &'static str,
        index: usize,
        condition: &Condition,
        of_child: bool,
    ) {
        let problem = match condition {
            Condition::Age(band) | Condition::ChildAge(band) if !is_band(*band) => Some(Problem::AgeBand),
            Condition::ChildAge(_) if !of_child => Some(Problem::NotAChild("child_age".to_owned())),
            Condition::Is(fact) if !of_child && fact.fact.name().starts_with("children.") => {
                Some(Problem::NotAChild(fact.fact.name().to_owned()))
            }
            Condition::Open(id) => {
                let id = instrument.full_id(id);
                let mut norms = self
                    .instruments
                    .iter()
                    .flat_map(|other| other.open_norm.iter().map(|norm| other.full_id(&norm.id)));
                let known = norms.any(|known| known == id);
                (!known).then_some(Problem::Unknown(id, "an open norm"))
            }
            Condition::Ref(id) if !of_child => {
                self.child_fact(&instrument.full_id(id), &mut BTreeSet::new()).map(Problem::NotAChild)
            }
            _ => None,
        };
        if let Some(problem) = problem {
            self.flaw(instrument, table, index, problem);
        }
        let of_child = of_child || matches!(condition, Condition::Children(_));
        for part in condition.parts() {
            self.condition(instrument, table, index, part, of_child);
        }
    }

    /// A fact of a child that a definition asks for outside a count of children.
    fn child_fact(&self, id: &str, seen: &mut BTreeSet<String>) -> Option<String> {
        let definition = definition(self.instruments, id)?;
        if !seen.insert(id.to_owned()) {
            return None;
        }
        let mut open = vec![definition.when];
        while let Some(condition) = open.pop() {
            let found = match condition {
                Condition::ChildAge(_) => Some("child_age".to_owned()),
                Condition::Is(is) if is.fact.name().starts_with("children.") => {
                    Some(is.fact.name().to_owned())
                }
                Condition::Ref(inner) => self.child_fact(&definition.home.full_id(inner), seen),
                _ => None,
            };
            if found.is_some() {
                return found;
            }
            if !matches!(condition, Condition::Children(_)) {
                open.extend(condition.parts());
            }
        }
        None
    }
}

fn is_band(band: AgeBand) -> bool {
    let AgeBand { from, under, through } = band;
    let last = match (under, through) {
        (Some(under), Some(through)) => under.checked_sub(1).map(|last| Some(last.min(through))),
        (Some(under), None) => under.checked_sub(1).map(Some),
        (None, through) => Some(through),
    };
    match (from, last) {
        (_, None) | (None, Some(None)) => false,
        (Some(from), Some(Some(last))) => from <= last,
        _ => true,
    }
}

/// `Đ5 k1 a`: article, then clause and point where there are any; several joined by `; `.
fn is_citation(cite: &str) -> bool {
    !cite.is_empty()
        && cite.split("; ").all(|place| {
            let mut parts = place.split(' ');
            let numbered = |part: &str, mark: char| {
                part.strip_prefix(mark)
                    .is_some_and(|number| !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit()))
            };
            let article = parts.next().is_some_and(|part| numbered(part, 'Đ'));
            let mut rest = parts.peekable();
            if rest.peek().is_some_and(|part| numbered(part, 'k')) {
                rest.next();
            }
            let point =
                rest.next().is_none_or(|part| part.chars().all(|c| c.is_lowercase() || c == '-' || c == ','));
            article && point && rest.next().is_none()
        })
}
