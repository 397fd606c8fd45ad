//! What the children's programmes measure: counts from communes up to the country, rates, and whether targets are met.
//!
//! Nothing here knows a plan. The plans are data; counts come in as reports.

pub mod codes;
pub mod decimal;
pub mod figures;
pub mod judge;
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

pub use decimal::{Decimal, DecimalError};
pub use figures::{Figure, Figures, Source};
pub use judge::{Needed, Outcome, needed};
pub use measure::{Better, Kind, Measure, Missing, Part};
pub use period::{ReportPeriod, ReportPeriodError};
pub use progress::{Course, Progress, Score, Track, scorecard};
pub use rollup::{Columns, Keep, Parts, Point, Rollup, RollupError, Sum};
pub use rules::Rule;
pub use suppress::{Cell, Cells, CellsError};
pub use target::{Comparator, Target, When};
pub use unit::{ReportingUnit, UnitKind, Units};
pub use value::{MOST, Rounded, Value, ValueError};
