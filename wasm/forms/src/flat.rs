//! Answers as one flat string: tokens joined by U+001F, which no token contains. Written in this order, and
//! read in this order by `bindings/npm/src/flat.ts`.

use ansinh::assessment::Outcome;
use ansinh::date::iso;
use ansinh::forms::{Answer, Report};
use ansinh::law::instrument::Evidence;
use ansinh::law::tables::{Entry, Source, Span, Tables, Test};
use ansinh::{
    AssessError, Assessment, Coefficient, Issue, Param, Place, Rulebook, Severity, Status, Verdict,
};

pub const SEPARATOR: char = '\u{1f}';

/// The explanation of an assessment: since when its provisions are in force and where, the rule of choice, and
/// for each of the provisions what is said of the person. Nothing without an assessment.
pub fn explanation(answer: &Answer) -> String {
    let Some(Ok(assessment)) = &answer.assessment else { return String::new() };
    let mut flat = Flat::new();
    flat.token(&iso(assessment.in_force_since()));
    flat.place(assessment.place());
    flat.token(assessment.choice().unwrap_or_default());
    for reason in assessment.judged().reasons() {
        flat.next();
        flat.out.push(letter(reason.verdict));
        flat.out.push(match reason.outcome {
            Outcome::Chosen => 'c',
            Outcome::NotHighest => 'h',
            Outcome::NotMet => 'n',
            Outcome::Undetermined => 'u',
        });
        flat.coefficient(reason.coefficient);
        for amount in [reason.level, reason.amount] {
            match amount {
                Some(amount) => flat.number(amount.get()),
                None => flat.token(""),
            }
        }
        flat.number(reason.citations.len() as u64);
        for citation in reason.citations {
            flat.token(citation.text);
            flat.token(grade(citation.evidence));
        }
        flat.words(reason.missing.iter().map(|fact| fact.name()));
        flat.token(&reason.marks);
    }
    flat.text()
}

/// `p` and the groups in force, each with its condition, its levels and its rows; or `e` and an error.
pub fn provisions(tables: &Tables, entries: Result<&[Entry], AssessError>) -> String {
    let mut flat = Flat::new();
    let entries = match entries {
        Ok(entries) => entries,
        Err(error) => {
            flat.error(&error);
            return flat.text();
        }
    };
    flat.token("p");
    for entry in entries {
        let Some(group) = tables.group(entry) else { continue };
        flat.token(tables.group_id(group));
        flat.citations(tables.source(group.source));
        flat.conditions(tables, group.when);
        let levels = entry.national.of(&tables.levels).iter().chain(entry.provincial.of(&tables.levels));
        flat.number((entry.national.len() + entry.provincial.len()) as u64);
        for level in levels {
            flat.number(level.amount.get());
            flat.citations(tables.source(level.source));
            flat.conditions(tables, level.when);
        }
        flat.number(entry.rows.len() as u64);
        for row in entry.rows.of(&tables.rows) {
            flat.token(&row.provision);
            flat.coefficient(row.value);
            flat.flag(row.per_child);
            flat.citations(row.sources.of(&tables.sources));
            flat.conditions(tables, row.when);
        }
    }
    flat.text()
}

const fn letter(verdict: Verdict) -> char {
    match verdict {
        Verdict::Yes => 'y',
        Verdict::No => 'n',
        Verdict::Undetermined => 'u',
    }
}

const fn status(status: Status) -> &'static str {
    match status {
        Status::Eligible => "eligible",
        Status::NotEligible => "not_eligible",
        Status::Undetermined => "undetermined",
    }
}

const fn grade(evidence: Evidence) -> &'static str {
    match evidence {
        Evidence::FullText => "full_text",
        Evidence::SecondHand => "second_hand",
        Evidence::Inferred => "inferred",
    }
}

pub struct Flat {
    out: String,
    empty: bool,
}

impl Flat {
    pub fn new() -> Self {
        Self { out: String::with_capacity(512), empty: true }
    }

    pub fn text(self) -> String {
        self.out
    }

    pub fn token(&mut self, token: &str) {
        self.next();
        self.out.push_str(token);
    }

    fn next(&mut self) {
        if !self.empty {
            self.out.push(SEPARATOR);
        }
        self.empty = false;
    }

    // Written digit by digit: the general formatter takes longer than most of what it would be used for.
    fn digits(&mut self, mut number: u64, least: usize) {
        let mut digits = [b'0'; 20];
        let mut written = 0;
        for digit in digits.iter_mut().rev() {
            if number == 0 && written >= least {
                break;
            }
            *digit = b'0' + (number % 10) as u8;
            number /= 10;
            written += 1;
        }
        let from = digits.len() - written;
        self.out.extend(digits.iter().skip(from).map(|digit| char::from(*digit)));
    }

    fn number(&mut self, number: u64) {
        self.next();
        self.digits(number, 1);
    }

    fn place(&mut self, place: Place) {
        self.next();
        self.digits(place.province_number().into(), 2);
        if let Some(commune) = place.commune_number() {
            self.out.push('/');
            self.digits(commune.into(), 5);
        }
    }

    fn coefficient(&mut self, coefficient: Coefficient) {
        let hundredths = coefficient.hundredths();
        self.number((hundredths / 100).into());
        self.out.push('.');
        if hundredths.is_multiple_of(10) {
            self.digits((hundredths / 10 % 10).into(), 1);
        } else {
            self.digits((hundredths % 100).into(), 2);
        }
    }

    fn flag(&mut self, flag: bool) {
        self.token(if flag { "1" } else { "0" });
    }

    /// Ids and pointers of tables, none of which has a space.
    fn words<'a>(&mut self, words: impl Iterator<Item = &'a str>) {
        self.next();
        for (at, word) in words.enumerate() {
            if at > 0 {
                self.out.push(' ');
            }
            self.out.push_str(word);
        }
    }

    fn citations<'a>(&mut self, sources: impl IntoIterator<Item = &'a Source, IntoIter: ExactSizeIterator>) {
        let sources = sources.into_iter();
        self.number(sources.len() as u64);
        for source in sources {
            self.token(&source.citation);
            self.token(grade(source.evidence));
        }
    }

    fn bound(&mut self, bound: Option<u8>) {
        match bound {
            Some(bound) => self.number(bound.into()),
            None => self.token(""),
        }
    }

    /// How many there are, and each with what it asks and the conditions inside.
    fn conditions(&mut self, tables: &Tables, span: Span) {
        self.number(tables.parts(span).count() as u64);
        for (part, step) in tables.parts(span) {
            self.token(step.test.kind());
            match step.test {
                Test::All | Test::Any | Test::Not | Test::Parents(_) => {}
                Test::Is(is) => {
                    self.token(is.fact.name());
                    self.words(is.names());
                }
                Test::Age(band) | Test::ChildAge(band) => {
                    [band.from, band.under, band.through].into_iter().for_each(|bound| self.bound(bound));
                }
                Test::Children { at_least, at_most } => {
                    self.number(at_least.into());
                    self.bound(at_most);
                }
                Test::Ref(name) | Test::Group(name) | Test::Open(name) => {
                    let name = tables.name(name);
                    self.token(name.map_or("", |name| &name.id));
                    self.token(name.map_or("", |name| &name.citation));
                }
            }
            self.conditions(tables, if matches!(step.test, Test::Group(_)) { Span::EMPTY } else { part });
        }
    }

    /// Whether it is ok, the edition, the issues, then the assessment.
    pub fn answer(&mut self, answer: &Answer) {
        let report = answer.report;
        self.flag(report.ok());
        self.token(report.form().edition_on(report.at().on).map_or("", |edition| edition.id));
        self.issues(report.issues());
        self.assessment(answer.assessment.as_ref());
    }

    /// How many issues are errors and how many warnings, then nothing, the amount or an error.
    pub fn outline(&mut self, report: &Report, place: Option<Place>) {
        let errors = report.issues().iter().filter(|issue| issue.severity == Severity::Error).count();
        self.number(errors as u64);
        self.number((report.issues().len() - errors) as u64);
        match report.amount(Rulebook::builtin(), place) {
            None => self.token(""),
            Some(Ok(amount)) => {
                self.token(status(amount.status));
                self.number(amount.total.get());
                self.flag(amount.settled);
            }
            Some(Err(error)) => self.error(&error),
        }
    }

    /// The paths of fields.
    pub fn fields(&mut self, paths: impl Iterator<Item = &'static str>) {
        self.words(paths);
    }

    pub fn issues(&mut self, issues: &[Issue]) {
        self.number(issues.len() as u64);
        for issue in issues {
            self.token(issue.code);
            self.token(&issue.path.pointer());
            self.flag(issue.severity == Severity::Error);
            self.token(&issue.rule);
            self.token(issue.cite.unwrap_or_default());
            let related: Vec<String> = issue.related.iter().map(ansinh::Path::pointer).collect();
            self.words(related.iter().map(String::as_str));
            self.number(issue.params.len() as u64);
            for (name, value) in &issue.params {
                self.token(name);
                match value {
                    Param::Number(number) => {
                        self.token(if *number < 0 { "n-" } else { "n" });
                        self.digits(number.unsigned_abs(), 1);
                    }
                    Param::Text(text) => {
                        self.token("s");
                        self.out.push_str(text);
                    }
                }
            }
        }
    }

    /// Nothing, or `a` and an assessment, or `e` and an error.
    pub fn assessment(&mut self, assessment: Option<&Result<Assessment, AssessError>>) {
        match assessment {
            None => self.token(""),
            Some(Ok(assessment)) => {
                self.token("a");
                self.summary(assessment);
            }
            Some(Err(error)) => self.error(error),
        }
    }

    fn error(&mut self, error: &AssessError) {
        self.token("e");
        self.token(error.code());
        self.token(&error.to_string());
        let params = error.params();
        self.number(params.len() as u64);
        for (name, value) in params {
            self.token(name);
            self.token(&value);
        }
    }

    fn summary(&mut self, it: &Assessment) {
        self.token(&iso(it.on()));
        self.place(it.place());
        self.token(status(it.status()));
        self.number(it.total().get());
        self.flag(it.is_settled());
        let allowances = it.allowances();
        self.number(allowances.len() as u64);
        for allowance in &allowances {
            self.token(allowance.provision);
            self.coefficient(allowance.coefficient);
            self.number(allowance.level.get());
            self.number(allowance.amount.get());
            self.token(&allowance.citation);
        }
        // The provisions are the same for everyone since that day: the face asks for their ids once.
        self.token(&iso(it.in_force_since()));
        self.next();
        self.out.extend(it.verdicts().map(|verdict| letter(verdict.verdict)));
        self.words(it.missing().iter().map(|fact| fact.name()));
        self.words(it.open_norms().iter().copied());
        self.number(it.assumptions().len() as u64);
        for assumption in it.assumptions() {
            self.token(assumption.fact.name());
            self.token(assumption.form);
        }
        self.words(it.caveats().iter().copied());
        self.flag(it.may_be_posted());
    }
}
