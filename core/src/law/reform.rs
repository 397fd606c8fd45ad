//! A reform: law that is proposed, set in place of what it would replace.

use std::borrow::Cow;

use chrono::NaiveDate;

use super::check::LawError;
use super::instrument::{Instrument, Str};
use super::rulebook::Rulebook;
use crate::date::Period;

impl Rulebook {
    /// This rulebook as a reform would leave it: an instrument like any other, of the whole country or of one province,
    /// whose rows stand in place of what has the same name there from the day it begins. A group replaces the group of its
    /// key, a coefficient the one of its group and id, a level all levels for the same groups, a rule of choice all
    /// others; rows of any other kind are added, and so is what has a name of its own.
    ///
    /// A province replaces only what it has set itself, and may not go below the country: to take away what the country
    /// grants takes a reform of the country.
    ///
    /// ```
    /// use ansinh::{At, Disability, Rulebook, Situation, parse_date};
    ///
    /// // Made up: a standard level of 600,000 đ from 2027 on.
    /// let reform = serde_json::from_str(r#"{
    ///     "id": "reform", "short": "Reform", "number": "example", "evidence": "inferred",
    ///     "in_force": { "from": "2027-01-01" },
    ///     "standard_level": [{ "id": "standard", "cite": "?", "amount": 600000 }]
    /// }"#)?;
    /// let law = Rulebook::builtin();
    /// let reformed = law.reformed(reform)?;
    /// let person = Situation {
    ///     birth_date: Some("1980-05-01".parse()?),
    ///     disability: Some(Disability::Severe),
    ///     pension: Some(false),
    ///     social_insurance: Some(false),
    ///     merit_benefit: Some(false),
    ///     ..Situation::default()
    /// };
    /// let at = At::new(parse_date("2027-03-01")?, "48".parse()?);
    /// let change = law.what_if(&reformed, &person, &at)?;
    /// assert_eq!((change.before.get(), change.after.get(), change.difference), (810_000, 900_000, 90_000));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// [`LawError::NotAReform`] for an instrument without a first day, and what [`Rulebook::new`] finds wrong with the
    /// whole.
    pub fn reformed(&self, reform: Instrument) -> Result<Self, LawError> {
        let Some(from) = reform.in_force.from else {
            return Err(LawError::NotAReform { instrument: reform.id.to_string() });
        };
        let mut instruments = self.instruments().to_vec();
        instruments.retain(|known| known.id != reform.id);
        for instrument in instruments.iter_mut().filter(|known| known.place == reform.place) {
            replace(instrument, &reform, from);
        }
        // Before all others of its place; those of the country come first.
        let at = instruments.iter().position(|known| known.place.is_some() == reform.place.is_some());
        instruments.insert(at.unwrap_or(instruments.len()), reform);
        Self::new(instruments)
    }
}

/// Ends the rows of an instrument that a reform replaces; those that would begin later are left out.
fn replace(instrument: &mut Instrument, reform: &Instrument, from: NaiveDate) {
    let days = instrument.clone();
    let days = |row_from, row_until| days.days(row_from, row_until);
    end(&mut instrument.group, from, |row| {
        let replaced = reform.group.iter().any(|new| new.id == row.id);
        (replaced, days(row.from, row.until), &mut row.until)
    });
    end(&mut instrument.coefficient, from, |row| {
        let replaced = reform.coefficient.iter().any(|new| new.group == row.group && new.id == row.id);
        (replaced, days(row.from, row.until), &mut row.until)
    });
    end(&mut instrument.standard_level, from, |row| {
        let same = |a: &[Str], b: &[Str]| a.len() == b.len() && a.iter().all(|key| b.contains(key));
        let replaced = reform.standard_level.iter().any(|new| same(&new.groups, &row.groups));
        (replaced, days(row.from, row.until), &mut row.until)
    });
    end(&mut instrument.choice, from, |row| {
        (!reform.choice.is_empty(), days(row.from, row.until), &mut row.until)
    });
}

/// `of` says of a row whether it is replaced, its days, and where its end is kept.
fn end<T: Clone>(
    rows: &mut Cow<'static, [T]>,
    from: NaiveDate,
    of: impl Fn(&mut T) -> (bool, Period, &mut Option<NaiveDate>),
) {
    let kept = rows.iter().filter_map(|row| {
        let mut row = row.clone();
        let (replaced, days, until) = of(&mut row);
        if replaced && days.until.is_none_or(|until| from < until) {
            if days.from.is_some_and(|first| from <= first) {
                return None;
            }
            *until = Some(from);
        }
        Some(row)
    });
    *rows = kept.collect();
}
