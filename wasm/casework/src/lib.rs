//! The core for the desks of officers: law of their choice, histories, benefits, procedures. No rule lives here.
//!
//! What comes in and goes out is JSON, in the shapes of `bindings/schemas`; what cannot be answered is thrown as the JSON of
//! a [`Refusal`]. The JavaScript face in `bindings/npm` writes the one and reads the other; nothing else calls these
//! functions.

mod lists;
mod months;
mod refusal;

use ansinh::procedure::{Benefit, Filing};
use ansinh::receipt::Receipt;
use ansinh::{At, Holidays, Household, Months, Occurrence, Place, Rulebook, Situation};
use chrono::NaiveDate;
use serde::Serialize;
use wasm_bindgen::prelude::*;

use ansinh_crossing::{Answer, day, read, refused, said};
use refusal::{Refusal, answer};

#[cfg(target_family = "wasm")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

/// The law by which everything is decided: the built-in one, or what was made of it.
#[wasm_bindgen]
pub struct Law {
    /// `None`: the built-in one.
    made: Option<Rulebook>,
}

/// An answer with its receipt.
#[derive(Serialize)]
struct Receipted<T> {
    answer: T,
    receipt: Receipt,
}

/// The rest of a history, and where the household lives when it begins.
#[derive(Serialize)]
struct CarriedOver {
    history: ansinh::History,
    place: Place,
}

#[wasm_bindgen]
impl Law {
    /// The built-in law.
    #[wasm_bindgen(constructor)]
    #[expect(clippy::new_without_default, reason = "JavaScript alone calls it")]
    pub fn new() -> Self {
        Self { made: None }
    }

    /// With an instrument: added, or in place of the one with the same id.
    pub fn with(&self, instrument: &str) -> Result<Self, String> {
        made(self.rulebook().with_json(instrument))
    }

    /// As a reform would leave it.
    pub fn reformed(&self, reform: &str) -> Result<Self, String> {
        made(self.rulebook().reformed_json(reform))
    }

    /// As it was known on a day.
    #[wasm_bindgen(js_name = knownOn)]
    pub fn known_on(&self, on: &str) -> Result<Self, String> {
        made(self.rulebook().known_on(day("on", on).map_err(refused)?))
    }

    /// Which law it is.
    pub fn version(&self) -> Answer {
        answer(|| Ok(self.rulebook().version()?))
    }

    /// What a person is entitled to. With a receipt if one is asked for, under `key` if there is one.
    pub fn assess(
        &self,
        situation: &str,
        on: &str,
        place: &str,
        receipt: bool,
        key: Option<Vec<u8>>,
    ) -> Answer {
        let decided = || -> Result<_, Refusal> {
            let situation: Situation = read("situation", situation)?;
            Ok((self.rulebook().assess(&situation, &at(on, place)?)?, situation))
        };
        if !receipt {
            return answer(|| Ok(decided()?.0));
        }
        answer(|| {
            let (answer, situation) = decided()?;
            let receipt = Receipt::of_assessment(self.rulebook(), &situation, &answer, key.as_deref())?;
            Ok(Receipted { answer, receipt })
        })
    }

    /// Why: every provision considered.
    pub fn explain(&self, situation: &str, on: &str, place: &str) -> Answer {
        answer(|| {
            let situation: Situation = read("situation", situation)?;
            Ok(self.rulebook().assess(&situation, &at(on, place)?)?.explain())
        })
    }

    /// What was due month by month, as [`months::Crossing`]. With a receipt as [`Law::assess`].
    pub fn timeline(
        &self,
        history: &str,
        from: &str,
        until: &str,
        place: &str,
        receipt: bool,
        key: Option<Vec<u8>>,
    ) -> Answer {
        answer(|| {
            let (place, history) = (said("place", place)?, ansinh::History::from_json(history)?);
            let period = Months::new(said("from", from)?, said("until", until)?);
            let timeline = self.rulebook().timeline(&history, period, place)?;
            let receipt = if receipt {
                let key = key.as_deref();
                Some(Receipt::of_timeline(self.rulebook(), &history, place, &timeline, key)?)
            } else {
                None
            };
            Ok(months::Crossing::of(timeline, receipt))
        })
    }

    /// Who was paid month by month for the care of whom.
    #[wasm_bindgen(js_name = supportTimeline)]
    pub fn support_timeline(&self, history: &str, from: &str, until: &str, place: &str) -> Answer {
        answer(|| {
            let history = ansinh::History::from_json(history)?;
            let period = Months::new(said("from", from)?, said("until", until)?);
            Ok(self.rulebook().support_timeline(&history, period, said("place", place)?)?)
        })
    }

    /// The same history from a month on, with where everybody stood.
    #[wasm_bindgen(js_name = carryOver)]
    pub fn carry_over(&self, history: &str, from: &str, place: &str) -> Answer {
        answer(|| {
            let history = ansinh::History::from_json(history)?;
            let (from, place) = (said("from", from)?, said("place", place)?);
            let (history, place) = self.rulebook().carry_over(&history, from, place)?;
            Ok(CarriedOver { history, place })
        })
    }

    /// What a household is entitled to beside the monthly allowances; with an occurrence, what follows from it.
    pub fn benefits(&self, household: &str, occurrence: Option<String>, on: &str, place: &str) -> Answer {
        answer(|| {
            let household: Household = read("household", household)?;
            let at = at(on, place)?;
            Ok(match occurrence {
                None => self.rulebook().benefits(&household, &at)?,
                Some(text) => {
                    let occurrence: Occurrence = read("occurrence", &text)?;
                    self.rulebook().relief(&household, &occurrence, &at)?
                }
            })
        })
    }

    /// The way of a file.
    pub fn procedure(
        &self,
        benefit: &str,
        received: &str,
        on: Option<String>,
        place: Option<String>,
        group: Option<String>,
        holidays: Option<String>,
    ) -> Answer {
        answer(|| {
            let benefit = Benefit::from_code(benefit).ok_or(Refusal::argument("benefit"))?;
            let mut filing = Filing::new(day("received", received)?);
            filing.on = on.map(|on| day("on", &on)).transpose()?;
            filing.place = place.map(|place| said("place", &place)).transpose()?;
            filing.group = group;
            let supplied = with_holidays(holidays)?;
            let holidays = supplied.as_ref().unwrap_or_else(|| Holidays::builtin());
            Ok(self.rulebook().procedure(benefit, &filing, holidays)?)
        })
    }

    /// What another law would give the same person.
    #[wasm_bindgen(js_name = whatIf)]
    pub fn what_if(&self, other: &Self, situation: &str, on: &str, place: &str) -> Answer {
        answer(|| {
            let situation: Situation = read("situation", situation)?;
            Ok(self.rulebook().what_if(other.rulebook(), &situation, &at(on, place)?)?)
        })
    }

    /// The same household month by month under this law and another.
    pub fn compare(&self, other: &Self, history: &str, from: &str, until: &str, place: &str) -> Answer {
        answer(|| {
            let history = ansinh::History::from_json(history)?;
            let period = Months::new(said("from", from)?, said("until", until)?);
            Ok(self.rulebook().compare(other.rulebook(), &history, period, said("place", place)?)?)
        })
    }
}

impl Law {
    fn rulebook(&self) -> &Rulebook {
        self.made.as_ref().unwrap_or_else(|| Rulebook::builtin())
    }
}

fn made(rulebook: Result<Rulebook, ansinh::LawError>) -> Result<Law, String> {
    Ok(Law { made: Some(rulebook.map_err(|error| refused(Refusal::from(error)))?) })
}

/// The built-in holidays with the lists of further years; `None` without any.
fn with_holidays(lists: Option<String>) -> Result<Option<Holidays>, Refusal> {
    Ok(lists.map(|years| Holidays::builtin().with_json(&years)).transpose()?)
}

fn at(on: &str, place: &str) -> Result<At, Refusal> {
    let place: Place = said("place", place)?;
    let on: NaiveDate = day("on", on)?;
    Ok(At::new(on, place))
}
