//! Reading a payment run from JSON that others sent: what cannot be read is said by where it stands.

use serde::Deserialize;
use serde_json::Value;

use super::{PaidHousehold, PaymentRun, PaymentsError};
use crate::history::History;

impl PaymentRun {
    /// Reads a run from JSON. Unlike an error of serde, this one quotes nothing that was sent.
    ///
    /// ```
    /// use ansinh::payments::PaymentRun;
    /// use serde_json::json;
    ///
    /// let sent = json!({ "month": "2026-12", "since": "2026-12", "households": [{ "household": 1 }] });
    /// let error = PaymentRun::from_value(&sent).unwrap_err();
    /// assert_eq!(error.to_string(), "households[0]: expected what the schema of payment runs allows");
    /// ```
    ///
    /// # Errors
    /// [`PaymentsError::Unreadable`] for the first household that cannot be read; [`PaymentsError::Households`] with
    /// every history that cannot.
    pub fn from_value(value: &Value) -> Result<Self, PaymentsError> {
        Self::deserialize(value).map_err(|_| {
            let households = value.get("households").and_then(Value::as_array).into_iter().flatten();
            let histories = households.clone().enumerate().filter_map(|(number, household)| {
                Some((number, History::from_value(household.get("history")?).err()?))
            });
            let histories: Vec<_> = histories.collect();
            if !histories.is_empty() {
                return PaymentsError::Households(histories);
            }
            let mut households = households.enumerate();
            let bad = households.find(|(_, household)| PaidHousehold::deserialize(*household).is_err());
            PaymentsError::Unreadable { household: bad.map(|(number, _)| number) }
        })
    }
}
