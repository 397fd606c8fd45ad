//! Why there is no decision sheet.

use crate::assessment::AssessError;
use crate::procedure::ProcedureError;

/// Why there is no decision sheet.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SheetError {
    /// Nothing can be decided.
    #[error(transparent)]
    Undecidable(#[from] AssessError),
    /// The way of the file cannot be told.
    #[error(transparent)]
    Procedure(#[from] ProcedureError),
}

impl SheetError {
    /// Stable code of the error, for programs.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Undecidable(error) => error.code(),
            Self::Procedure(error) => error.code(),
        }
    }
}
