//! The parts of full ids: `nd-20-2021/child-without-support.under-4` is a row of a group of an instrument.

/// The key of a row, which instruments that follow one another share: `child-without-support.under-4`. An id without
/// an instrument is its own key.
pub(crate) fn row_key(id: &str) -> &str {
    id.split_once('/').map_or(id, |(_, key)| key)
}

/// The key of a group, or of the group of a provision: `child-without-support`.
pub(crate) fn group_key(id: &str) -> &str {
    let key = row_key(id);
    key.split_once('.').map_or(key, |(group, _)| group)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_what_instruments_share() {
        let id = "nd-20-2021/child-without-support.under-4";
        assert_eq!((row_key(id), group_key(id)), ("child-without-support.under-4", "child-without-support"));
        let group = "nd-20-2021/child-without-support";
        assert_eq!((row_key(group), group_key(group)), ("child-without-support", "child-without-support"));
        assert_eq!(
            (row_key("single-parent"), group_key("single-parent")),
            ("single-parent", "single-parent")
        );
    }
}
