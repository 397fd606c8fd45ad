//! The decision sheet as text, for printing.

use super::{DecisionSheet, SheetFile, SheetProvision, SheetReason};
use crate::assessment::{Outcome, Status};
use crate::law::rulebook::Rulebook;
use crate::law::timing::TimingMonth;
use crate::messages::{Language, day, fact, filled, money, month, text, value_of};
use crate::situation::Fact;

impl DecisionSheet<'_> {
    /// The sheet as text: the name and the identity number are blanks for whoever prints it. What the law says comes from
    /// the rulebook that the sheet was made by, in our words.
    ///
    /// Provisions that are not met are listed only while nothing is granted. Unless the sheet is confidential, and says so,
    /// the text names no provision and no condition that reveals HIV: neither what was found nor that it was not.
    ///
    /// ```
    /// use ansinh::messages::Language;
    /// use ansinh::sheet::SheetRequest;
    /// use ansinh::{At, Disability, Holidays, Rulebook, Situation, parse_date};
    ///
    /// let person = Situation {
    ///     birth_date: Some("1990-02-10".parse()?),
    ///     disability: Some(Disability::Severe),
    ///     in_facility: Some(false),
    ///     pension: Some(false),
    ///     social_insurance: Some(false),
    ///     merit_benefit: Some(false),
    ///     ..Situation::default()
    /// };
    /// let law = Rulebook::builtin();
    /// let asked = SheetRequest::new(At::new(parse_date("2026-10-20")?, "96".parse()?));
    /// let sheet = law.decision_sheet(&person, &asked, Holidays::builtin())?;
    /// assert!(sheet.text(law, Language::Vi).contains("540.000 đồng × 1,5 = 810.000 đồng mỗi tháng"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn text(&self, law: &Rulebook, language: Language) -> String {
        let mut page = Page { law, language, confidential: self.confidential, out: String::new() };
        page.say(0, if self.for_posting { "posting" } else { "title" }, &[]);
        if self.confidential {
            page.say(0, "confidential", &[]);
        } else if !self.for_posting {
            // What is asked next can tell what is not said.
            page.say(0, "not_for_posting", &[]);
        }
        page.say(0, "name", &[]);
        if !self.for_posting {
            page.say(0, "personal_id", &[]);
        }
        page.say(0, "where", &[("place", &self.place.to_string()), ("on", &day(self.on, language))]);
        if let Some(signed) = self.signed {
            page.say(0, "signed", &[("signed", &day(signed, language))]);
        }
        page.gap();
        match self.status {
            Status::Eligible => page.say(0, "status.eligible", &[("total", &money(self.total))]),
            Status::NotEligible => page.say(0, "status.not_eligible", &[]),
            Status::Undetermined => page.say(0, "status.undetermined", &[]),
        }
        if self.status == Status::Eligible && !self.settled && !self.for_posting {
            page.say(0, "could_rise", &[]);
        }
        page.provisions("granted", &[], self.granted.iter());
        let of = |outcome| self.refused.iter().filter(move |it| it.outcome == outcome);
        let choice = [("citation", self.choice.unwrap_or_default())];
        page.provisions("not_highest", &choice, of(Outcome::NotHighest));
        page.provisions("undetermined", &[], of(Outcome::Undetermined));
        if self.granted.is_empty() {
            page.provisions("not_met", &[], of(Outcome::NotMet));
        }
        let questions = self.missing.iter().map(|missing| fact(*missing, language).to_owned());
        page.list("missing", questions);
        let open: Vec<String> = self.open_norms.iter().map(|id| page.law_text(id)).collect();
        page.list("open_norms", open.into_iter());
        let assumed = self.assumptions.iter().map(|assumed| fact(assumed.fact, language).to_owned());
        page.list("assumptions", assumed);
        let caveats: Vec<String> = self.caveats.iter().map(|id| page.caveat(id)).collect();
        page.list("caveats", caveats.into_iter());
        if let Some(file) = &self.file {
            page.file(file);
        }
        page.out
    }
}

/// What is written so far.
struct Page<'a> {
    law: &'a Rulebook,
    language: Language,
    /// Whether it may tell of HIV.
    confidential: bool,
    out: String,
}

impl Page<'_> {
    fn line(&mut self, depth: usize, text: &str) {
        self.out += &"  ".repeat(depth);
        self.out += text;
        self.out.push('\n');
    }

    fn gap(&mut self) {
        self.out.push('\n');
    }

    fn words(&self, key: &str, params: &[(&str, &str)]) -> String {
        filled(&format!("sheet.{key}"), params, self.language)
    }

    fn say(&mut self, depth: usize, key: &str, params: &[(&str, &str)]) {
        let text = self.words(key, params);
        self.line(depth, &text);
    }

    fn heading(&mut self, key: &str, params: &[(&str, &str)]) {
        let text = self.words(key, params);
        self.gap();
        self.line(0, &format!("{text}:"));
    }

    /// What an id of the law says; the id if it says nothing.
    fn law_text(&self, id: &str) -> String {
        self.law.text(id).map_or_else(|| id.to_owned(), |text| text.in_language(self.language).to_owned())
    }

    fn caveat(&self, id: &str) -> String {
        text(&format!("caveat.{id}"), self.language).map_or_else(|| self.law_text(id), str::to_owned)
    }

    fn list(&mut self, heading: &str, lines: impl Iterator<Item = String>) {
        let mut lines = lines.peekable();
        if lines.peek().is_some() {
            self.heading(heading, &[]);
            lines.for_each(|text| self.line(1, &format!("- {text}")));
        }
    }

    fn provisions<'p>(
        &mut self,
        heading: &str,
        params: &[(&str, &str)],
        provisions: impl Iterator<Item = &'p SheetProvision<'p>>,
    ) {
        let confidential = self.confidential;
        let mut provisions = provisions.filter(|it| confidential || !it.confidential).peekable();
        if provisions.peek().is_some() {
            self.heading(heading, params);
        }
        for provision in provisions {
            let text = self.law_text(provision.provision);
            self.line(1, &format!("* {text}"));
            self.provision(provision);
        }
    }

    fn provision(&mut self, provision: &SheetProvision<'_>) {
        if let (Some(level), Some(amount)) = (provision.level, provision.amount)
            && provision.outcome != Outcome::NotMet
        {
            let coefficient = provision.coefficient.to_string();
            let coefficient = match self.language {
                Language::Vi => coefficient.replace('.', ","),
                Language::En => coefficient,
            };
            let params = [("level", money(level)), ("coefficient", coefficient), ("amount", money(amount))];
            let params = params.each_ref().map(|(name, value)| (*name, value.as_str()));
            self.say(2, "formula", &params);
        }
        let citations: Vec<&str> = provision.citations.iter().map(|citation| citation.text).collect();
        self.say(2, "citation", &[("citation", &citations.join("; "))]);
        if let Some(start) = &provision.start {
            let citation = ("citation", start.citation);
            match (start.month, start.counts_from) {
                (Some(first), _) => {
                    let first = month(first, self.language);
                    self.say(2, "start.month", &[("month", &first), citation]);
                }
                (None, TimingMonth::Conditions) => self.say(2, "start.conditions", &[citation]),
                (None, _) => self.say(2, "start.decision", &[citation]),
            }
        }
        let met = if provision.outcome == Outcome::NotMet { &[] } else { provision.met.as_slice() };
        self.reasons("met", met);
        self.reasons("failed", if provision.outcome == Outcome::NotMet { &provision.failed } else { &[] });
        self.reasons(
            "unknown",
            if provision.outcome == Outcome::Undetermined { &provision.unknown } else { &[] },
        );
    }

    fn reasons(&mut self, heading: &str, reasons: &[SheetReason<'_>]) {
        let told: Vec<&SheetReason<'_>> = reasons.iter().filter(|reason| self.may_tell(reason)).collect();
        if told.is_empty() {
            return;
        }
        let heading = self.words(heading, &[]);
        self.line(2, &format!("{heading}:"));
        for reason in told {
            let text = self.reason(reason);
            let citation = reason.citation.map_or_else(String::new, |citation| format!(" ({citation})"));
            self.line(3, &format!("- {text}{citation}"));
        }
    }

    /// Whether a condition has nothing to do with HIV, or the sheet says that it is confidential.
    fn may_tell(&self, reason: &SheetReason<'_>) -> bool {
        let reveals = reason.id.and_then(|id| self.law.is_confidential(id)).unwrap_or(false);
        self.confidential || !(reveals || reason.fact == Some(Fact::Hiv))
    }

    fn reason(&self, reason: &SheetReason<'_>) -> String {
        let mut text = match (reason.kind, reason.id, reason.fact) {
            ("is", _, Some(asked)) => {
                let values = reason.values.iter().map(|value| value_of(asked, value, self.language));
                let values = values.collect::<Vec<_>>().join("; ");
                self.words("fact", &[("question", fact(asked, self.language)), ("values", &values)])
            }
            ("age", ..) => self.age(reason),
            ("child_age", ..) => self.words("child", &[("age", &self.age(reason))]),
            ("children", ..) => self.count(reason),
            (_, Some(id), _) => self.law_text(id),
            _ => self.words("parents", &[]),
        };
        if reason.not {
            text = self.words("not", &[("reason", &text)]);
        }
        if reason.one_of {
            text = self.words("one_of", &[("reason", &text)]);
        }
        if reason.assumed {
            text = self.words("assumed", &[("reason", &text)]);
        }
        text
    }

    fn age(&self, reason: &SheetReason<'_>) -> String {
        let bound = |name: &str, years: Option<u8>| {
            years.map(|years| self.words(&format!("age.{name}"), &[(name, &years.to_string())]))
        };
        let bounds =
            [bound("from", reason.from), bound("under", reason.under), bound("through", reason.through)];
        bounds.into_iter().flatten().collect::<Vec<_>>().join(", ")
    }

    fn count(&self, reason: &SheetReason<'_>) -> String {
        let at_least = reason.at_least.unwrap_or_default().to_string();
        match reason.at_most {
            None => self.words("children", &[("at_least", &at_least)]),
            Some(at_most) => {
                let at_most = at_most.to_string();
                self.words("children_between", &[("at_least", &at_least), ("at_most", &at_most)])
            }
        }
    }

    fn file(&mut self, file: &SheetFile) {
        let language = self.language;
        let actor = |code: &str| text(&format!("procedure.actor.{code}"), language).unwrap_or_default();
        self.gap();
        if let Some(who) = file.decided_by {
            self.say(0, "decides", &[("who", actor(who.code())), ("citation", &file.citation)]);
        }
        if let Some(due) = file.decision_due {
            let (due, received) = (day(due, language), day(file.received, language));
            self.say(0, "due", &[("due", &due), ("received", &received)]);
        }
        if let Some(year) = file.holidays_missing {
            self.say(0, "holidays_missing", &[("year", &year.to_string())]);
        }
        if let Some(complaint) = &file.complaint {
            let who = ("who", actor(complaint.who.code()));
            match complaint.working_days {
                Some(days) => self.say(0, "complaint_days", &[who, ("days", &days.to_string())]),
                None => self.say(0, "complaint", &[who]),
            }
        }
    }
}
