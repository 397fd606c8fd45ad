//! Reading a report: first each cell, then what the rows have to do with one another.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::csv::{Record, records};
use super::raw::{Cell, RawReport, RawRow};
use super::{AgeGroup, Checked, HEADINGS, MOST_ISSUES, Report, Row, Sex, WORDS};
use crate::clean::clean;
use crate::indicators::codes::{self, ReportCode, number, text};
use crate::indicators::decimal::Decimal;
use crate::indicators::measure::{Kind, Measure, Part};
use crate::indicators::period::ReportPeriod;
use crate::indicators::rules::{Number, Of, Rule};
use crate::indicators::unit::{UnitKind, Units};
use crate::indicators::value::MOST;
use crate::issue::{Issue, Param, Path};

/// The first columns must be there; the others may be left out where no row needs them.
const REQUIRED_COLUMNS: usize = 4;

/// Most characters of a source or purpose.
pub(super) const LONGEST_TEXT: usize = 200;

/// What a report is read against: who may report what, and what must hold.
#[derive(Debug, Clone, Copy)]
pub struct Asked<'a> {
    /// The measures. Two may have the same id at different times.
    pub measures: &'a [Measure],
    /// The units.
    pub units: &'a Units,
    /// What must hold between the numbers of one unit and period.
    pub rules: &'a [Rule],
    /// The periods that are asked for; none: any.
    pub periods: &'a [ReportPeriod],
    /// Ids of the measures that every unit of a kind must report in every period asked for; without a kind, every
    /// unit that no other reports to.
    pub required: &'a [(String, Option<UnitKind>)],
    /// The report before, to compare with.
    pub previous: Option<&'a Report>,
    /// By how many per cent of the period before a value may change without a second look; nothing: by any.
    pub change: Option<Decimal>,
}

impl<'a> Asked<'a> {
    /// Measures and units, and nothing more to ask of them than that each row is good.
    pub const fn new(measures: &'a [Measure], units: &'a Units) -> Self {
        Self { measures, units, rules: &[], periods: &[], required: &[], previous: None, change: None }
    }

    /// Reads a file.
    ///
    /// ```
    /// use ansinh::indicators::report::Asked;
    /// use ansinh::indicators::Units;
    ///
    /// let units = Units::administrative(&[ansinh::parse_date("2026-01-01")?]);
    /// let checked = Asked::new(&[], &units).csv(b"unit,period,measure,numerator\n96,2025,m13,-1\n");
    /// let codes: Vec<&str> = checked.issues.iter().map(|issue| issue.code).collect();
    /// assert_eq!(codes, ["report.measure_unknown", "report.negative"]);
    /// assert_eq!(checked.issues[1].path.pointer(), "/rows/0/numerator");
    /// # Ok::<(), ansinh::DateError>(())
    /// ```
    pub fn csv(&self, bytes: &[u8]) -> Checked {
        let mut reading = Reading::new(self);
        let mut columns: Option<Option<Vec<Option<usize>>>> = None;
        let mut row = 0_u32;
        records(bytes, |record| match &columns {
            None => columns = Some(reading.heading(record)),
            Some(None) => {}
            Some(Some(columns)) => {
                reading.record(record, columns, row);
                row = row.saturating_add(1);
            }
        });
        if columns.is_none() {
            reading.missing_columns(&[], 1);
        }
        reading.finish()
    }

    /// Reads a report in JSON.
    pub fn json(&self, raw: &RawReport) -> Checked {
        let mut reading = Reading::new(self);
        for (row, raw) in (0_u32..).zip(&raw.rows) {
            for key in &raw.unknown {
                let path = Path::cell("rows", row, key.clone());
                reading.tell(codes::COLUMN_UNKNOWN.at(path, [number(row + 1)]));
            }
            reading.row(&raw.cells, row, row.saturating_add(1));
        }
        let mut checked = reading.finish();
        super::others::read(self, raw, &mut checked);
        checked
    }
}

struct Reading<'a> {
    asked: &'a Asked<'a>,
    /// Indices of the measures with an id.
    measures: BTreeMap<&'a str, Vec<u16>>,
    checked: Checked,
}

/// What is wrong with the cells of one row, by column.
type Faults = Vec<(usize, &'static ReportCode)>;

impl<'a> Reading<'a> {
    fn new(asked: &'a Asked<'a>) -> Self {
        let mut measures: BTreeMap<&str, Vec<u16>> = BTreeMap::new();
        for (at, measure) in (0_u16..=u16::MAX).zip(asked.measures) {
            measures.entry(&measure.id).or_default().push(at);
        }
        Self { asked, measures, checked: Checked::default() }
    }

    fn tell(&mut self, issue: Issue) {
        if self.checked.issues.len() < MOST_ISSUES {
            self.checked.issues.push(issue);
        } else {
            self.checked.untold += 1;
        }
    }

    /// Says which columns are missing of those without which no row can be good.
    fn missing_columns(&mut self, columns: &[Option<usize>], line: u32) -> bool {
        let mut is_missing = false;
        for (column, heading) in HEADINGS.iter().enumerate().take(REQUIRED_COLUMNS) {
            if !columns.contains(&Some(column)) {
                self.tell(codes::COLUMN_MISSING.at(Path::field(*heading), [number(line)]));
                is_missing = true;
            }
        }
        is_missing
    }

    /// For each cell of a record the column that it belongs to; nothing if no row can be read so.
    fn heading(&mut self, record: &Record<'_>) -> Option<Vec<Option<usize>>> {
        if record.is_left_open {
            self.tell(codes::QUOTE_OPEN.at(Path::field("rows"), [number(record.line)]));
            return None;
        }
        let mut columns = Vec::with_capacity(record.len());
        for cell in 0..record.len() {
            let name = record.cell(cell).unwrap_or_default().trim().to_lowercase();
            let column = HEADINGS.iter().position(|heading| *heading == name);
            match column {
                Some(column) if columns.contains(&Some(column)) => {
                    let path = Path::field(HEADINGS.get(column).copied().unwrap_or_default());
                    self.tell(codes::COLUMN_REPEATED.at(path, [number(record.line)]));
                    columns.push(None);
                }
                Some(column) => columns.push(Some(column)),
                None if WORDS.contains(&name.as_str()) => columns.push(None),
                None => {
                    let path = Path::key("", format!("column {}", cell + 1));
                    self.tell(codes::COLUMN_UNKNOWN.at(path, [number(record.line)]));
                    columns.push(None);
                }
            }
        }
        (!self.missing_columns(&columns, record.line)).then_some(columns)
    }

    fn record(&mut self, record: &Record<'_>, columns: &[Option<usize>], row: u32) {
        if record.is_left_open {
            return self.tell(codes::QUOTE_OPEN.at(Path::row("rows", row), [number(record.line)]));
        }
        if record.len() != columns.len() {
            let expected = number(columns.len() as u64);
            let issue = codes::ROW_LENGTH.at(Path::row("rows", row), [number(record.line), expected]);
            return self.tell(issue);
        }
        let mut raw = RawRow::default();
        for (cell, column) in columns.iter().enumerate() {
            let Some(slot) = column.and_then(|column| raw.cells.get_mut(column)) else { continue };
            match record.cell(cell) {
                Some(text) => *slot = Cell::read(text),
                None => {
                    let issue = codes::NOT_UTF8.at(Path::row("rows", row), [number(record.line)]);
                    return self.tell(issue);
                }
            }
        }
        self.row(&raw.cells, row, record.line);
    }

    /// Reads one row; keeps it if there is no error in it.
    fn row(&mut self, cells: &[Cell<'_>; HEADINGS.len()], row: u32, line: u32) {
        let [unit, period, measure, numerator, denominator, sex, age, source] = cells;
        let mut faults: Faults = Vec::new();
        let mut warning = None;
        let mut fault = |column: usize, code: &'static ReportCode| faults.push((column, code));

        let period = required(period, 1, &mut fault).and_then(|text| match text.parse::<ReportPeriod>() {
            Ok(period) if self.asked.periods.is_empty() || self.asked.periods.contains(&period) => {
                Some(period)
            }
            Ok(_) => {
                fault(1, &codes::PERIOD_NOT_ASKED);
                None
            }
            Err(_) => {
                fault(1, &codes::PERIOD_INVALID);
                None
            }
        });
        let days = period.map(ReportPeriod::days);
        let unit = required(unit, 0, &mut fault).and_then(|id| {
            let found = self.asked.units.find(id, days.unwrap_or_default());
            if found.is_none() {
                let known = self.asked.units.knows(id);
                fault(0, if known { &codes::UNIT_NOT_IN_FORCE } else { &codes::UNIT_UNKNOWN });
            }
            found
        });
        let measure = required(measure, 2, &mut fault).and_then(|id| {
            let found = self.measure(id, period);
            if found.is_none() {
                let known = self.measures.contains_key(id);
                fault(2, if known { &codes::MEASURE_NOT_IN_FORCE } else { &codes::MEASURE_UNKNOWN });
            }
            found
        });
        let kind = measure.and_then(|at| self.asked.measures.get(usize::from(at))).map(|it| it.kind);
        let is_blank = *numerator == Cell::Blank && *denominator == Cell::Blank;
        let numerator = if is_blank { None } else { count(numerator, 3, &mut fault) };
        let denominator = match (kind, denominator) {
            (_, _) if is_blank => None,
            (Some(Kind::Rate { .. }), cell) => count(cell, 4, &mut fault),
            (Some(Kind::Count | Kind::Dong), Cell::Blank) | (None, Cell::Blank) => None,
            (Some(Kind::Count | Kind::Dong), _) => {
                warning = Some((4, &codes::NO_DENOMINATOR));
                None
            }
            (Some(Kind::Done), Cell::Blank) => Some(1),
            (Some(Kind::Done) | None, cell) => count(cell, 4, &mut fault),
        };
        if let (Some(numerator), Some(denominator), Some(kind)) = (numerator, denominator, kind)
            && numerator > denominator
        {
            match kind {
                Kind::Rate { part: Part::Coverage, .. } => warning = Some((3, &codes::COVERAGE_ABOVE)),
                _ => fault(3, &codes::ABOVE_DENOMINATOR),
            }
        }
        let sex = optional(sex, 5, &mut fault).and_then(|text| {
            let sex = sex_of(text);
            if sex.is_none() {
                fault(5, &codes::SEX_UNKNOWN);
            }
            sex
        });
        let age = optional(age, 6, &mut fault).and_then(|text| {
            let age = text.parse::<AgeGroup>().ok();
            if age.is_none() {
                fault(6, &codes::AGE_INVALID);
            }
            age
        });
        let source = optional(source, 7, &mut fault).map(str::to_owned);
        if source.as_ref().is_some_and(|source| source.chars().count() > LONGEST_TEXT) {
            fault(7, &codes::TEXT_TOO_LONG);
        }

        if !faults.is_empty() {
            return self.tell_faults(&faults, cells, row, line);
        }
        if is_blank {
            self.checked.blank += 1;
            return;
        }
        if let Some((column, code)) = warning {
            self.tell(fault_issue(column, code, row, line));
        }
        if let (Some(unit), Some(period), Some(measure), Some(numerator)) = (unit, period, measure, numerator)
        {
            let source = source.map(String::into_boxed_str);
            let row = Row { unit, period, measure, numerator, denominator, sex, age, source, row, line };
            self.checked.report.rows.push(row);
        }
    }

    /// The measure that has this id on the last day of a period.
    fn measure(&self, id: &str, period: Option<ReportPeriod>) -> Option<u16> {
        let with_id = self.measures.get(id)?.iter().copied();
        let day = period.map(ReportPeriod::last_day);
        with_id.into_iter().find(|at| {
            let measure = self.asked.measures.get(usize::from(*at));
            measure.is_some_and(|measure| day.is_none_or(|day| measure.holds_on(day)))
        })
    }

    fn tell_faults(&mut self, faults: &Faults, cells: &[Cell<'_>; HEADINGS.len()], row: u32, line: u32) {
        let swapped = self.swapped(faults, cells);
        if let Some((one, other)) = swapped {
            let heading = |column: usize| HEADINGS.get(column).copied().unwrap_or_default();
            let path = Path::cell("rows", row, heading(one));
            self.tell(codes::SWAPPED.at(path, [number(line), text(heading(other))]));
        }
        let told = |column: &usize| swapped.is_some_and(|(one, other)| [one, other].contains(column));
        for (column, code) in faults.iter().filter(|(column, _)| !told(column)) {
            self.tell(fault_issue(*column, code, row, line));
        }
    }

    /// Two bad cells of which each would be good in the other's place.
    fn swapped(&self, faults: &Faults, cells: &[Cell<'_>; HEADINGS.len()]) -> Option<(usize, usize)> {
        let fits = |cell: &Cell<'_>, column: usize| {
            let Cell::Text(text) = cell else { return false };
            match column {
                0 => self.asked.units.knows(text),
                1 => text.parse::<ReportPeriod>().is_ok(),
                2 => self.measures.contains_key(text.as_ref()),
                3 | 4 => digits(text).is_ok(),
                5 => sex_of(text).is_some(),
                6 => text.parse::<AgeGroup>().is_ok(),
                _ => false,
            }
        };
        let good_there = |from: usize, to: usize| cells.get(from).is_some_and(|cell| fits(cell, to));
        let columns = faults.iter().map(|(column, _)| *column);
        let mut pairs = columns.clone().flat_map(|one| columns.clone().map(move |other| (one, other)));
        pairs.find(|(one, other)| one < other && good_there(*one, *other) && good_there(*other, *one))
    }

    fn finish(mut self) -> Checked {
        self.keep_once();
        let rows = std::mem::take(&mut self.checked.report.rows);
        let mut totals: Vec<&Row> = rows.iter().filter(|row| row.is_total()).collect();
        totals.sort_unstable_by_key(|row| (row.measure, row.period, row.unit));
        self.parts(&rows);
        self.places(&totals);
        self.changes(&totals);
        self.missing(&totals);
        totals.sort_unstable_by_key(|row| (row.unit, row.period, row.measure));
        for group in totals.chunk_by(|a, b| (a.unit, a.period) == (b.unit, b.period)) {
            for rule in self.asked.rules {
                self.rule(rule, group);
            }
        }
        self.checked.report.rows = rows;
        self.checked
    }

    /// Leaves out the later of two rows for the same, and of two rows for periods that overlap.
    fn keep_once(&mut self) {
        let rows = &self.checked.report.rows;
        let mut order: Vec<usize> = (0..rows.len()).collect();
        let key = |at: &usize| rows.get(*at).map(|row| (row.unit, row.measure, row.sex, row.age));
        order.sort_by_key(|at| (key(at), rows.get(*at).map(|row| row.period)));
        let mut out = Vec::new();
        for group in order.chunk_by(|a, b| key(a) == key(b)).filter(|group| group.len() > 1) {
            let mut kept: Option<&Row> = None;
            for row in group.iter().filter_map(|at| rows.get(*at)) {
                let Some(before) = kept.filter(|before| before.period.overlaps(row.period)) else {
                    kept = Some(row);
                    continue;
                };
                let (first, later) = if before.row < row.row { (before, row) } else { (row, before) };
                kept = Some(first);
                out.push((later.row, later.line, first.line, first.period == later.period));
            }
        }
        out.sort_unstable();
        for (row, line, other, is_same) in &out {
            let code = if *is_same { &codes::REPEATED } else { &codes::PERIOD_OVERLAP };
            let path = Path::cell("rows", *row, if *is_same { "unit" } else { "period" });
            self.tell(code.at(path, [number(*line), number(*other)]));
        }
        self.checked.report.rows.retain(|row| out.binary_search_by_key(&row.row, |(row, ..)| *row).is_err());
    }

    /// Whether the rows by sex and age add up to the row for all.
    fn parts(&mut self, rows: &[Row]) {
        let mut broken: Vec<&Row> = rows.iter().collect();
        broken.sort_by_key(|row| (row.unit, row.measure, row.period, row.sex, row.age));
        let same = |a: &&Row, b: &&Row| (a.unit, a.measure, a.period) == (b.unit, b.measure, b.period);
        for group in broken.chunk_by(same).filter(|group| group.iter().any(|row| !row.is_total())) {
            let ages = self.asked.measures.get(usize::from(group.first().map_or(0, |row| row.measure)));
            let ages = ages.and_then(|measure| measure.ages);
            let Some(total) = group.iter().find(|row| row.is_total()) else {
                if let Some(first) = group.iter().min_by_key(|row| row.row) {
                    let path = Path::cell("rows", first.row, "sex");
                    self.tell(codes::TOTAL_MISSING.at(path, [number(first.line)]));
                }
                continue;
            };
            let pick = |test: &dyn Fn(&Row) -> bool| -> Vec<&Row> {
                group.iter().copied().filter(|row| test(row)).collect()
            };
            let by_sex = pick(&|row| row.sex.is_some() && row.age.is_none());
            let by_age = pick(&|row| row.sex.is_none() && row.age.is_some());
            self.add_up(total, &by_sex, "sex", both_sexes(&by_sex));
            self.by_age(total, &by_age, ages);
            for whole in &by_sex {
                let parts = pick(&|row| row.sex == whole.sex && row.age.is_some());
                self.by_age(whole, &parts, ages);
            }
            for whole in &by_age {
                let parts = pick(&|row| row.age == whole.age && row.sex.is_some());
                self.add_up(whole, &parts, "sex", both_sexes(&parts));
            }
        }
    }

    fn by_age(&mut self, whole: &Row, parts: &[&Row], ages: Option<crate::law::condition::AgeBand>) {
        let mut next = Some(ages.and_then(|ages| ages.from).unwrap_or(0));
        let mut before: Option<&Row> = None;
        let mut is_gapless = true;
        for part in parts {
            let Some(age) = part.age else { continue };
            match (next, before) {
                (Some(next), _) if next == age.from => {}
                (Some(next), Some(before)) if age.from < next => return self.age_overlap(part, before),
                (None, Some(before)) => return self.age_overlap(part, before),
                _ => is_gapless = false,
            }
            next = age.through.map(|through| through.saturating_add(1));
            before = Some(part);
        }
        let end = ages.and_then(|ages| ages.under.or(ages.through.map(|through| through.saturating_add(1))));
        // An open group reaches any end; without an end only an open group does.
        let is_complete = is_gapless && (next.is_none() || (end.is_some() && next == end));
        self.add_up(whole, parts, "age", is_complete);
    }

    fn age_overlap(&mut self, part: &Row, before: &Row) {
        let path = Path::cell("rows", part.row, "age");
        self.tell(codes::AGE_OVERLAP.at(path, [number(part.line), number(before.line)]));
    }

    /// Says if parts are more than the whole, or all of them are less.
    fn add_up(&mut self, whole: &Row, parts: &[&Row], by: &'static str, is_complete: bool) {
        if parts.is_empty() {
            return;
        }
        let sums = [
            ("numerator", whole.numerator, parts.iter().map(|part| part.numerator).sum::<u64>()),
            (
                "denominator",
                whole.denominator.unwrap_or(0),
                parts.iter().filter_map(|part| part.denominator).sum::<u64>(),
            ),
        ];
        for (column, whole_count, sum) in sums {
            let code = match sum.cmp(&whole_count) {
                std::cmp::Ordering::Greater if !is_complete => &codes::PARTS_EXCEED,
                std::cmp::Ordering::Equal => continue,
                _ if is_complete => &codes::PARTS_DIFFER,
                _ => continue,
            };
            let mut issue = code.at(Path::cell("rows", whole.row, column), [number(whole.line), text(by)]);
            issue.related = parts.iter().map(|part| Path::cell("rows", part.row, column)).collect();
            self.tell(issue);
        }
    }

    /// Whether what a unit says of itself agrees with what those say who report to it. Sorted by measure, period, unit.
    fn places(&mut self, totals: &[&Row]) {
        let units = self.asked.units;
        for whole in totals {
            let measure = self.asked.measures.get(usize::from(whole.measure));
            if units.is_leaf(whole.unit) || measure.is_none_or(|measure| measure.kind == Kind::Done) {
                continue;
            }
            let last = whole.period.last_day();
            let there = |at: &u32| units.get(*at).is_some_and(|unit| unit.days().contains(last));
            let children: Vec<u32> = units.children(whole.unit).filter(there).collect();
            let of = |at: &u32| find(totals, (whole.measure, whole.period, *at));
            let parts: Vec<&Row> = children.iter().filter_map(of).collect();
            self.add_up(whole, &parts, "unit", parts.len() == children.len());
        }
    }

    /// Warns of values that changed by more than the bound. Sorted by measure, period, unit.
    fn changes(&mut self, totals: &[&Row]) {
        let Some(bound) = self.asked.change else { return };
        let mut before: Vec<&Row> =
            self.asked.previous.map_or(&[][..], |report| &report.rows).iter().collect();
        before.retain(|row| row.is_total());
        before.sort_unstable_by_key(|row| (row.measure, row.period, row.unit));
        for now in totals {
            let Some(period) = now.period.previous() else { continue };
            let key = (now.measure, period, now.unit);
            let Some(then) = find(totals, key).or_else(|| find(&before, key)) else { continue };
            if changed(then, now, bound) {
                let percent = text(bound.to_string());
                let path = Path::cell("rows", now.row, "numerator");
                self.tell(codes::CHANGE.at(path, [number(now.line), percent]));
            }
        }
    }

    /// Says which required numbers are not there. Sorted by measure, period, unit.
    fn missing(&mut self, totals: &[&Row]) {
        let units = self.asked.units;
        for (id, kind) in self.asked.required {
            for period in self.asked.periods {
                let Some(measure) = self.measure(id, Some(*period)) else { continue };
                let is_asked = |at: u32, it: UnitKind| kind.map_or(units.is_leaf(at), |kind| kind == it);
                for (at, unit) in units.iter() {
                    let is_there = unit.days().contains(period.last_day());
                    let is_missing = || find(totals, (measure, *period, at)).is_none();
                    if is_there && is_asked(at, unit.kind) && is_missing() {
                        let params = [text(unit.id.clone()), text(period.to_string()), text(id.clone())];
                        self.tell(codes::MISSING.at(Path::field("rows"), params));
                    }
                }
            }
        }
    }

    /// Says if a rule does not hold between the rows of one unit and period.
    fn rule(&mut self, rule: &Rule, group: &[&Row]) {
        let row = |id: &str| {
            let is_it = |row: &&&Row| {
                self.asked.measures.get(usize::from(row.measure)).is_some_and(|measure| measure.id == id)
            };
            group.iter().find(is_it).copied()
        };
        let value = |number: &Number| {
            let row = row(&number.measure)?;
            Some((row, if number.of == Of::Numerator { row.numerator } else { row.denominator? }))
        };
        let sum = |numbers: &[Number]| -> Option<(Vec<Path>, u64)> {
            let mut all = (Vec::new(), 0_u64);
            for number in numbers {
                let (row, count) = value(number)?;
                all.0.push(path_of(row, number.of));
                all.1 = all.1.saturating_add(count);
            }
            (!numbers.is_empty()).then_some(all)
        };
        let name = |number: &Number| {
            let of = if number.of == Of::Numerator { "numerator" } else { "denominator" };
            format!("{}.{of}", number.measure)
        };
        let names = |numbers: &[Number]| text(numbers.iter().map(name).collect::<Vec<_>>().join(" + "));
        let issue = match rule {
            Rule::AtMost(less, more) => match (value(less), value(more)) {
                (Some((row, count)), Some((other, most))) if count > most => {
                    let params = [number(row.line), text(name(less)), text(name(more))];
                    Some((
                        codes::RULE_AT_MOST.at(path_of(row, less.of), params),
                        vec![path_of(other, more.of)],
                    ))
                }
                _ => None,
            },
            Rule::Sum { whole, parts } | Rule::Distinct { whole, groups: parts } => {
                let is_sum = matches!(rule, Rule::Sum { .. });
                match (value(whole), sum(parts)) {
                    (Some((row, count)), Some((related, sum)))
                        if (is_sum && count != sum) || (!is_sum && count > sum) =>
                    {
                        let code = if is_sum { &codes::RULE_SUM } else { &codes::RULE_DISTINCT };
                        let params = [number(row.line), text(name(whole)), names(parts)];
                        Some((code.at(path_of(row, whole.of), params), related))
                    }
                    _ => None,
                }
            }
            Rule::Range { number: of, least, most } => match value(of) {
                Some((row, count)) if count < *least || count > *most => {
                    let params = [number(row.line), text(name(of)), number(*least), number(*most)];
                    Some((codes::RULE_RANGE.at(path_of(row, of.of), params), Vec::new()))
                }
                _ => None,
            },
            Rule::Together(one, other) => match (row(one), row(other)) {
                (Some(there), None) | (None, Some(there)) => {
                    let (has, lacks) = if row(one).is_some() { (one, other) } else { (other, one) };
                    let params = [number(there.line), text(has.clone()), text(lacks.clone())];
                    Some((codes::RULE_TOGETHER.at(path_of(there, Of::Numerator), params), Vec::new()))
                }
                _ => None,
            },
            Rule::Exclusive(one, other) => match (row(one), row(other)) {
                (Some(first), Some(second)) => {
                    let params = [number(first.line), text(one.clone()), text(other.clone())];
                    let related = vec![path_of(second, Of::Numerator)];
                    Some((codes::RULE_EXCLUSIVE.at(path_of(first, Of::Numerator), params), related))
                }
                _ => None,
            },
        };
        if let Some((mut issue, related)) = issue {
            issue.related = related;
            self.tell(issue);
        }
    }
}

fn path_of(row: &Row, of: Of) -> Path {
    Path::cell("rows", row.row, if of == Of::Numerator { "numerator" } else { "denominator" })
}

/// The row of a measure, period and unit among rows sorted by them.
fn find<'r>(totals: &[&'r Row], key: (u16, ReportPeriod, u32)) -> Option<&'r Row> {
    let at = totals.binary_search_by_key(&key, |row| (row.measure, row.period, row.unit)).ok()?;
    totals.get(at).copied()
}

/// Whether a value changed by more than so many per cent of what it was; from 0, by anything at all.
fn changed(then: &Row, now: &Row, bound: Decimal) -> bool {
    let fraction = |row: &Row| (i128::from(row.numerator), i128::from(row.denominator.unwrap_or(1)));
    let ((was, of), (is, now_of)) = (fraction(then), fraction(now));
    if of == 0 || now_of == 0 {
        return false;
    }
    // |is/now_of - was/of| > bound/100 x was/of, in millionths; below 10^30 x 10^8.
    let difference = (is * of - was * now_of).abs().saturating_mul(100_000_000);
    difference > bound.millionths().saturating_mul(was * now_of)
}

fn both_sexes(rows: &[&Row]) -> bool {
    [Sex::Male, Sex::Female].iter().all(|sex| rows.iter().any(|row| row.sex == Some(*sex)))
}

/// A sex by its code, or in Vietnamese as people write it.
fn sex_of(text: &str) -> Option<Sex> {
    match clean(text).ok()?.to_lowercase().as_str() {
        "male" | "nam" => Some(Sex::Male),
        "female" | "nữ" => Some(Sex::Female),
        "unknown" | "không biết" => Some(Sex::Unknown),
        _ => None,
    }
}

fn fault_issue(column: usize, code: &'static ReportCode, row: u32, line: u32) -> Issue {
    let heading = HEADINGS.get(column).copied().unwrap_or_default();
    code.at(Path::cell("rows", row, heading), fault_params(code, line))
}

/// The line, and for codes with a limit the limit.
pub(super) fn fault_params(code: &'static ReportCode, line: u32) -> Vec<Param> {
    let limit = if *code == codes::TEXT_TOO_LONG { LONGEST_TEXT as u64 } else { MOST };
    vec![number(line), number(limit)]
}

/// The text of a cell that must have one.
pub(super) fn required<'c>(
    cell: &'c Cell<'_>,
    column: usize,
    fault: &mut impl FnMut(usize, &'static ReportCode),
) -> Option<&'c str> {
    if *cell == Cell::Blank {
        fault(column, &codes::REQUIRED);
    }
    optional(cell, column, fault)
}

/// The text of a cell that may have one.
pub(super) fn optional<'c>(
    cell: &'c Cell<'_>,
    column: usize,
    fault: &mut impl FnMut(usize, &'static ReportCode),
) -> Option<&'c str> {
    match cell {
        Cell::Blank => None,
        Cell::Text(text) => Some(Cow::as_ref(text)),
        Cell::Fraction | Cell::Wrong => {
            fault(column, &codes::WRONG_TYPE);
            None
        }
    }
}

/// A count.
pub(super) fn count(
    cell: &Cell<'_>,
    column: usize,
    fault: &mut impl FnMut(usize, &'static ReportCode),
) -> Option<u64> {
    let read = match cell {
        Cell::Blank => Err(&codes::REQUIRED),
        Cell::Text(text) => digits(text),
        Cell::Fraction => Err(&codes::FRACTION),
        Cell::Wrong => Err(&codes::WRONG_TYPE),
    };
    read.map_err(|code| fault(column, code)).ok()
}

/// A number written with digits alone: what a point or a comma means in one, nobody can know.
fn digits(text: &str) -> Result<u64, &'static ReportCode> {
    let are_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if are_digits(text) {
        let significant = text.trim_start_matches('0');
        let number = if significant.is_empty() { Ok(0) } else { significant.parse::<u64>() };
        return number.ok().filter(|number| *number <= MOST).ok_or(&codes::TOO_LARGE);
    }
    let plain = text.strip_prefix('-').unwrap_or(text);
    let is_number = plain.split(['.', ',']).all(are_digits);
    match (is_number, plain.len() < text.len()) {
        (true, true) => Err(&codes::NEGATIVE),
        (true, false) => Err(&codes::FRACTION),
        (false, _) => Err(&codes::NOT_A_NUMBER),
    }
}
