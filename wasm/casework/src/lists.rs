//! Registers, payment lists and decision sheets, as data and as text to print.

use ansinh::messages::{ToldFlaw, register_flaw};
use ansinh::procedure::{Benefit, Filing};
use ansinh::{Holidays, PaymentRun, Register, SheetError, SheetRequest, Situation};
use ansinh_crossing::{Answer, day, language, read, refused};
use serde::Deserialize;
use wasm_bindgen::prelude::*;

use crate::refusal::{Refusal, answer};
use crate::{Law, at, with_holidays};

/// What a decision sheet is asked beside the person, the day and the place.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Asked {
    signed: Option<String>,
    file: Option<File>,
    #[serde(default)]
    posting: bool,
}

/// The file that the sheet decides.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    benefit: Benefit,
    received: String,
    on: Option<String>,
    group: Option<String>,
}

#[wasm_bindgen]
impl Law {
    /// What is at odds in a register, in words of a language.
    #[wasm_bindgen(js_name = checkRegister)]
    pub fn check_register(&self, register: &str, language: &str) -> Answer {
        answer(|| {
            let (register, language): (Register, _) =
                (read("register", register)?, self::language(language)?);
            let flaws = self.rulebook().check_register(&register).into_iter();
            let told = flaws.map(|flaw| ToldFlaw { text: register_flaw(&flaw, language), flaw });
            Ok(told.collect::<Vec<_>>())
        })
    }

    /// The payment list of a month; with a language, as text.
    #[wasm_bindgen(js_name = paymentList)]
    pub fn payment_list(&self, run: &str, language: Option<String>) -> Answer {
        let list = || {
            let run: PaymentRun = read("run", run)?;
            Ok(self.rulebook().payment_list(&run)?)
        };
        match language {
            None => answer(list),
            Some(language) => answer(|| Ok(list()?.text(self::language(&language)?))),
        }
    }

    /// What a person is granted or refused, and why; with a language, as text. Nothing for a posting of what may not be posted.
    #[wasm_bindgen(js_name = decisionSheet)]
    pub fn decision_sheet(
        &self,
        situation: &str,
        on: &str,
        place: &str,
        asked: &str,
        holidays: Option<String>,
        language: Option<String>,
    ) -> Answer {
        let supplied = with_holidays(holidays).map_err(refused)?;
        let holidays = supplied.as_ref().unwrap_or_else(|| Holidays::builtin());
        let sheet = || {
            let (situation, asked): (Situation, Asked) = (read("situation", situation)?, read("at", asked)?);
            let mut request = SheetRequest::new(at(on, place)?);
            request.signed = asked.signed.map(|signed| day("signed", &signed)).transpose()?;
            if let Some(file) = asked.file {
                let mut filing = Filing::new(day("received", &file.received)?);
                filing.on = file.on.map(|on| day("on", &on)).transpose()?;
                filing.group = file.group;
                filing.place = Some(request.at.place);
                request = request.about(file.benefit, filing);
            }
            let sheet = self.rulebook().decision_sheet(&situation, &request, holidays).map_err(of_sheet)?;
            Ok(if asked.posting { sheet.for_posting() } else { Some(sheet) })
        };
        match language {
            None => answer(sheet),
            Some(language) => answer(|| {
                let language = self::language(&language)?;
                Ok(sheet()?.map(|sheet| sheet.text(self.rulebook(), language)))
            }),
        }
    }
}

fn of_sheet(error: SheetError) -> Refusal {
    match error {
        SheetError::Procedure(error) => Refusal::Procedure(error),
        SheetError::Undecidable(error) => Refusal::Decision(error),
        _ => Refusal::argument("at"),
    }
}
