//! By what a province sets what it sets, and for which of the old provinces.

use super::{Checker, Problem};
use crate::law::instrument::Instrument;
use crate::place::Merger;

impl Checker<'_> {
    /// An instrument of a province names its legal basis, and covers only provinces that became this one.
    pub(super) fn powers(&mut self) {
        for instrument in self.instruments {
            match instrument.place.as_deref() {
                Some(place) => self.of_province(instrument, place),
                None if !instrument.covers.is_empty() => {
                    self.flaw(instrument, "", 0, Problem::NotOfAProvince("covers"));
                }
                None => {}
            }
            for (index, basis) in instrument.basis.iter().enumerate() {
                self.citation(instrument, "basis", index, &basis.cite, None);
                let mut others = self.instruments.iter().filter(|other| other.place.is_none());
                if !others.any(|other| other.id == basis.of && other.id != instrument.id) {
                    let expected = "the id of an instrument of the whole country";
                    self.flaw(instrument, "basis", index, Problem::Unknown(basis.of.to_string(), expected));
                }
            }
        }
    }

    fn of_province(&mut self, instrument: &Instrument, place: &str) {
        if instrument.basis.is_empty() {
            self.flaw(instrument, "", 0, Problem::NoBasis);
        }
        let became = |code: u8| Merger::of(code).filter(|into| *into != code).unwrap_or(code);
        let merger = place.parse().ok().and_then(|code| Merger::into(became(code)));
        let provinces = merger.map_or_else(Vec::new, |merger| merger.provinces);
        for code in instrument.covers.iter() {
            if !code.parse().is_ok_and(|code: u8| provinces.contains(&code)) {
                self.flaw(instrument, "", 0, Problem::NotMerged(code.to_string(), place.to_owned()));
            }
        }
    }
}
