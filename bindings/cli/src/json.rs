//! JSON as it was written: a key given twice in one object is an error, not the last value.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde_json::error::Category;
use serde_json::map::Entry;
use serde_json::{Map, Value};

use crate::line_error::{JsonProblem, LineError};

/// Reads the one JSON value of a line. The error says where; the parser's own words, which can quote values, are
/// left out.
pub fn read(line: &str) -> Result<Value, LineError> {
    serde_json::from_str(line).map(|Strict(value)| value).map_err(|error| LineError::Json {
        problem: match error.classify() {
            Category::Data => JsonProblem::RepeatedKey,
            Category::Eof => JsonProblem::Incomplete,
            Category::Syntax | Category::Io => JsonProblem::Syntax,
        },
        column: error.column(),
    })
}

struct Strict(Value);

impl<'de> Deserialize<'de> for Strict {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Strictly).map(Self)
    }
}

struct Strictly;

impl<'de> Visitor<'de> for Strictly {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        while let Some(Strict(item)) = items.next_element()? {
            list.push(item);
        }
        Ok(Value::Array(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Value, A::Error> {
        let mut map = Map::new();
        while let Some(key) = entries.next_key::<String>()? {
            let Entry::Vacant(entry) = map.entry(key) else {
                return Err(A::Error::custom("a key is given twice"));
            };
            entry.insert(entries.next_value::<Strict>()?.0);
        }
        Ok(Value::Object(map))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_those_of_serde_json() {
        let text = r#"{"a":[1,-2,2.5,1e3,18446744073709551615,true,null,"\u00e9\n"],"b":{"a":{}}}"#;
        assert_eq!(read(text).unwrap(), serde_json::from_str::<Value>(text).unwrap());
    }

    #[test]
    fn problems_have_a_kind_and_a_column_and_no_words() {
        let problem = |text: &str| match read(text) {
            Err(LineError::Json { problem, column }) => (problem, column),
            _ => panic!("{text}"),
        };
        assert_eq!(problem(r#"{"a":1,"a":2}"#), (JsonProblem::RepeatedKey, 10));
        assert_eq!(problem(r#"{"x":{"a":1,"a":1}}"#), (JsonProblem::RepeatedKey, 15));
        assert_eq!(problem(r#"{"a":"#), (JsonProblem::Incomplete, 5));
        assert_eq!(problem("{a}"), (JsonProblem::Syntax, 2));
        assert_eq!(problem("{} {}"), (JsonProblem::Syntax, 4));
        assert_eq!(problem("NaN").0, JsonProblem::Syntax);
        assert_eq!(problem(r#""\ud800""#).0, JsonProblem::Syntax);
        assert_eq!(problem(&"[".repeat(1000)).0, JsonProblem::Syntax);
        assert_eq!(problem("1e999").0, JsonProblem::Syntax);
    }
}
