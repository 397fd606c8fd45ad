//! What the children's programmes measure: counts from communes up to the country, rates, and whether targets are met.
//!
//! Nothing here knows a plan. The plans are data; counts come in as reports.
//!
//! ```
//! use ansinh::indicators::report::Asked;
//! use ansinh::indicators::{Figures, Measure, Outcome, Units};
//!
//! let measures: Vec<Measure> = serde_json::from_str(
//!     r#"[{
//!         "id": "m14", "name": { "vi": "Đăng ký khai sinh", "en": "Birth registration" },
//!         "kind": { "rate": { "per": 100, "part": "subset" } }, "better": "higher", "evidence": "inferred",
//!         "numerator": { "vi": "Trẻ được đăng ký", "en": "Children registered" },
//!         "target": [{ "when": { "year": 2025 }, "is": ">=", "value": "98.5" }]
//!     }]"#,
//! )?;
//! let units = Units::administrative(&[ansinh::parse_date("2026-01-01")?]);
//! let file = "unit,period,measure,numerator,denominator\n\
//!             96/32248,2025,m14,98,100\n\
//!             96/32244,2025,m14,-5,100\n";
//! let checked = Asked::new(&measures, &units).csv(file.as_bytes());
//! // The second is no count, and the first is kept.
//! assert_eq!(checked.issues[0].code, "report.negative");
//!
//! let periods = checked.report.periods();
//! let figures = Figures { measures: &measures, units: &units, periods: &periods, level: None, courses: None };
//! let ca_mau = units.find("96", periods[0].days()).into_iter();
//! let figure = &figures.of(&checked.report, ca_mau)?[0];
//! assert_eq!(figure.rounded.as_deref(), Some("98.00"));
//! assert_eq!(figure.progress.outcome, Outcome::Missed);
//! // 63 of the 64 communes did not report, or not well.
//! assert_eq!(figure.missing.len(), 63);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

pub mod cells;
pub mod codes;
pub mod decimal;
pub mod figures;
pub mod judge;
pub mod lines;
pub mod measure;
pub mod period;
pub mod progress;
pub mod report;
pub mod rollup;
pub mod rules;
pub mod standard;
pub mod suppress;
pub mod target;
pub mod unit;
pub mod value;

pub use cells::{Cell, Cells, CellsError};
pub use decimal::{Decimal, DecimalError};
pub use figures::{Figure, Figures, Source};
pub use judge::{Needed, Outcome, needed};
pub use lines::{LineRange, LineRangeError};
pub use measure::{Better, Kind, Measure, Missing, Part};
pub use period::{ReportPeriod, ReportPeriodError};
pub use progress::{Course, Progress, Score, Track, scorecard};
pub use rollup::{Columns, Keep, Parts, Point, Rollup, RollupError, Sum};
pub use rules::Rule;
pub use suppress::Suppression;
pub use target::{Comparator, Target, When};
pub use unit::{ReportingUnit, UnitKind, Units};
pub use value::{MOST, Rounded, Value, ValueError};
