//! Those who report, as a tree.

use std::rc::Rc;

use ansinh::Period;
use ansinh::indicators::ReportingUnit;
use ansinh::messages::Language;
use ansinh_crossing::{Answer, BadInput, day, read, refused, said};
use wasm_bindgen::prelude::*;

use crate::refusal::{Refusal, answer, told};

/// Units whose tree has been checked. Shared with the reports that were read against them.
#[wasm_bindgen]
pub struct Units {
    pub(crate) units: Rc<ansinh::indicators::Units>,
}

#[wasm_bindgen]
impl Units {
    /// The tree of a list of units. What is wrong with it is told in words of the language.
    pub fn of(list: &str, language: &str) -> Result<Self, String> {
        let tree = || -> Result<_, Refusal> {
            let list: Vec<ReportingUnit> = read("units", list)?;
            let language: Language = ansinh_crossing::language(language)?;
            ansinh::indicators::Units::new(list).map_err(|issues| Refusal::Units(told(issues, language)))
        };
        Ok(Self { units: Rc::new(tree().map_err(refused)?) })
    }

    /// Provinces and communes, as they were on these days: all of them, or those of one province and of those that it was
    /// made of.
    pub fn administrative(days: Vec<String>, province: Option<String>) -> Result<Self, String> {
        let units = || -> Result<_, BadInput> {
            let days = days.iter().map(|on| day("days", on)).collect::<Result<Vec<_>, _>>()?;
            Ok(match province.map(|code| said("province", &code)).transpose()? {
                None => ansinh::indicators::Units::administrative(&days),
                Some(code) => ansinh::indicators::Units::of_province(code, &days),
            })
        };
        Ok(Self { units: Rc::new(units().map_err(refused)?) })
    }

    /// The units, in the order of their indices.
    pub fn list(&self) -> Answer {
        answer(|| Ok(self.units.iter().map(|(_, unit)| unit).collect::<Vec<_>>()))
    }

    /// The index of the unit with this id: on a day, or else the last one that had it.
    pub fn find(&self, id: &str, on: Option<String>) -> Result<Option<u32>, String> {
        let days = match on {
            None => Period::default(),
            Some(on) => {
                let on = day("on", &on).map_err(refused)?;
                Period { from: Some(on), until: on.succ_opt() }
            }
        };
        Ok(self.units.find(id, days))
    }
}

impl Units {
    /// The indices of units by their ids: of the last that had each.
    pub(crate) fn indices(
        units: &ansinh::indicators::Units,
        name: &'static str,
        ids: &[String],
    ) -> Result<Vec<u32>, BadInput> {
        let find = |id: &String| units.find(id, Period::default()).ok_or(BadInput::Argument(name));
        ids.iter().map(find).collect()
    }
}
