//! What the children's programmes measure: counts from communes up to the country, rates, and whether targets are met.
//!
//! Nothing here knows a plan. The plans are data; counts come in as reports.

pub mod decimal;
pub mod lines;
pub mod measure;
pub mod target;

pub use decimal::{Decimal, DecimalError};
pub use lines::{LineRange, LineRangeError};
pub use measure::{Better, Kind, Measure, Missing, Part};
pub use target::{Comparator, Target, When};
