//! What the children's programmes measure: counts from communes up to the country, rates, and whether targets are met.
//!
//! Nothing here knows a plan. The plans are data; counts come in as reports.

pub mod decimal;
pub mod judge;
pub mod measure;
pub mod target;
pub mod value;

pub use decimal::{Decimal, DecimalError};
pub use judge::{Needed, Outcome, needed};
pub use measure::{Better, Kind, Measure, Missing, Part};
pub use target::{Comparator, Target, When};
pub use value::{MOST, Rounded, Value, ValueError};
