//! How officers' modules speak with JavaScript: JSON in, JSON out, and what cannot be answered is thrown as JSON too.

mod answer;
mod input;

pub use answer::{Answer, answer, refused};
pub use input::{BadInput, day, language, read, said, whole};
