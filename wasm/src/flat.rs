//! Answers as one flat string: tokens joined by U+001F, which no token contains. Written in this order, and
//! read in this order by `bindings/npm/src/flat.ts`.

use std::fmt::Write as _;

use ansinh::forms::Answer;
use ansinh::{AssessError, Assessment, Issue, Param, Severity, Status, Verdict};

pub const SEPARATOR: char = '\u{1f}';

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

    fn number(&mut self, number: impl std::fmt::Display) {
        self.next();
        let _ = write!(self.out, "{number}");
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

    /// Whether it is ok, the edition, the issues, then the assessment.
    pub fn answer(&mut self, answer: &Answer) {
        let report = answer.report;
        self.flag(report.ok());
        self.token(report.form().edition_on(report.at().on).map_or("", |edition| edition.id));
        self.issues(report.issues());
        self.assessment(answer.assessment.as_ref());
    }

    /// The paths of fields.
    pub fn fields(&mut self, paths: impl Iterator<Item = &'static str>) {
        self.words(paths);
    }

    pub fn issues(&mut self, issues: &[Issue]) {
        self.number(issues.len());
        for issue in issues {
            self.token(issue.code);
            self.token(&issue.path.pointer());
            self.flag(issue.severity == Severity::Error);
            self.token(&issue.rule);
            self.token(issue.cite.unwrap_or_default());
            let related: Vec<String> = issue.related.iter().map(ansinh::Path::pointer).collect();
            self.words(related.iter().map(String::as_str));
            self.number(issue.params.len());
            for (name, value) in &issue.params {
                self.token(name);
                match value {
                    Param::Number(number) => self.number(format_args!("n{number}")),
                    Param::Text(text) => self.number(format_args!("s{text}")),
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
            Some(Err(error)) => {
                self.token("e");
                self.token(error.code());
                self.number(error);
                let params = error.params();
                self.number(params.len());
                for (name, value) in params {
                    self.token(name);
                    self.token(&value);
                }
            }
        }
    }

    fn summary(&mut self, it: &Assessment) {
        self.number(it.on());
        self.number(it.place());
        self.token(match it.status() {
            Status::Eligible => "eligible",
            Status::NotEligible => "not_eligible",
            Status::Undetermined => "undetermined",
        });
        self.number(it.total());
        self.flag(it.is_settled());
        let allowances = it.allowances();
        self.number(allowances.len());
        for allowance in &allowances {
            self.token(allowance.provision);
            self.number(allowance.coefficient);
            self.number(allowance.level);
            self.number(allowance.amount);
            self.token(&allowance.citation);
        }
        // The provisions are the same for everyone since that day: the face asks for their ids once.
        self.number(it.in_force_since());
        self.next();
        self.out.extend(it.verdicts().map(|verdict| match verdict.verdict {
            Verdict::Yes => 'y',
            Verdict::No => 'n',
            Verdict::Undetermined => 'u',
        }));
        self.words(it.missing().iter().map(|fact| fact.name()));
        self.words(it.open_norms().iter().copied());
        self.number(it.assumptions().len());
        for assumption in it.assumptions() {
            self.token(assumption.fact.name());
            self.token(assumption.form);
        }
        self.words(it.caveats().iter().copied());
    }
}
