//! The law as it was known on a day.

use std::borrow::Cow;

use chrono::NaiveDate;

use super::instrument::{Instrument, Str};

/// A day after all others.
const NO_END: Option<NaiveDate> = NaiveDate::from_ymd_opt(2201, 1, 1);

/// The instruments that were issued by a day, with the ends that these set.
pub(super) fn known_on(instruments: &[Instrument], day: NaiveDate) -> Vec<Instrument> {
    let is_known = |it: &Instrument| it.issued.or(it.in_force.from).is_none_or(|issued| issued <= day);
    let unknown: Vec<&Str> = instruments.iter().filter(|it| !is_known(it)).map(|it| &it.id).collect();
    // A law that only defines stays: others use its words for what they always meant.
    let defines = |it: &Instrument| it.group.is_empty() && !it.term.is_empty();
    let kept = instruments.iter().filter(|it| is_known(it) || defines(it));
    let mut known: Vec<Instrument> =
        kept.map(|it| if is_known(it) { it.clone() } else { definitions(it) }).collect();
    for instrument in &mut known {
        let of_all = instrument.ended_by.clone();
        let is_unknown = |ended_by: &Option<Str>| {
            ended_by.as_ref().or(of_all.as_ref()).is_some_and(|id| unknown.contains(&id))
        };
        if is_unknown(&None) {
            (instrument.in_force.until, instrument.ended_by) = (None, None);
        }
        let end = instrument.in_force.until;
        // What was not ended yet goes on as long as the whole instrument, or without an end where a later one kept it.
        let lift = |until: &mut Option<NaiveDate>, ended_by: &mut Option<Str>| {
            if is_unknown(ended_by) && until.is_some() {
                let kept = end.is_some_and(|end| until.is_some_and(|until| end < until));
                (*until, *ended_by) = (if kept { NO_END } else { None }, None);
            }
        };
        each(&mut instrument.group, |row| lift(&mut row.until, &mut row.ended_by));
        each(&mut instrument.coefficient, |row| lift(&mut row.until, &mut row.ended_by));
        each(&mut instrument.standard_level, |row| lift(&mut row.until, &mut row.ended_by));
        each(&mut instrument.choice, |row| lift(&mut row.until, &mut row.ended_by));
        each(&mut instrument.benefit, |row| lift(&mut row.until, &mut None));
        each(&mut instrument.timing, |row| lift(&mut row.until, &mut row.ended_by));
        each(&mut instrument.suspension, |row| lift(&mut row.until, &mut row.ended_by));
        each(&mut instrument.caveat, |row| lift(&mut row.until, &mut None));
        each(&mut instrument.procedure, |row| lift(&mut row.until, &mut None));
    }
    known
}

/// The definitions of an instrument, without a rule.
fn definitions(of: &Instrument) -> Instrument {
    Instrument {
        caveat: Cow::Borrowed(&[]),
        coefficient: Cow::Borrowed(&[]),
        standard_level: Cow::Borrowed(&[]),
        choice: Cow::Borrowed(&[]),
        benefit: Cow::Borrowed(&[]),
        procedure: Cow::Borrowed(&[]),
        timing: Cow::Borrowed(&[]),
        suspension: Cow::Borrowed(&[]),
        gap: Cow::Borrowed(&[]),
        area: Cow::Borrowed(&[]),
        ..of.clone()
    }
}

fn each<T: Clone>(rows: &mut Cow<'static, [T]>, change: impl FnMut(&mut T)) {
    if !rows.is_empty() {
        rows.to_mut().iter_mut().for_each(change);
    }
}
