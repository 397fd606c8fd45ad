//! Counts of QĐ 647 among the groups of the law.

use ansinh::protection::bridge::{BridgeError, Relation, carry_over, old_groups};
use ansinh::protection::{Group, groups};

/// By the figures of August 2013 that a province had.
#[test]
fn a_count_is_carried_over_where_it_can_be() {
    let abandoned = carry_over("abandoned", 421).unwrap();
    assert_eq!((abandoned.group, abandoned.at_least, abandoned.exact), ("abandoned", 421, true));
    let hiv = carry_over("hiv", 11).unwrap();
    assert_eq!((hiv.group, hiv.at_least, hiv.exact), ("hiv", 11, true));
    let severe = carry_over("severe-disability", 932).unwrap();
    assert_eq!((severe.group, severe.at_least, severe.exact), ("disability", 932, false));
    assert!(severe.loss.en.starts_with("Children with mild disabilities are not counted"));
}

#[test]
fn a_count_that_cannot_be_divided_is_refused() {
    let error = carry_over("orphan", 344).unwrap_err();
    assert_eq!(error.code(), "bridge_splits");
    assert_eq!(
        error.to_string(),
        "the count of `orphan` cannot be divided among double-orphan, no-support: expected the facts of each child"
    );
    let BridgeError::Splits { into, loss, .. } = error else { panic!("another error") };
    assert_eq!(into, ["double-orphan", "no-support"]);
    assert!(!loss.vi.is_empty());
    for (group, count) in [("toxic-chemicals", 75), ("disaster", 100)] {
        let error = carry_over(group, count).unwrap_err();
        assert_eq!(error.code(), "bridge_no_group");
        let text = format!("the law has no group for `{group}`: expected the facts of each child");
        assert_eq!(error.to_string(), text);
    }
    let error = carry_over("poor", 1).unwrap_err();
    assert_eq!(error.code(), "bridge_unknown_group");
    assert_eq!(
        error.to_string(),
        "`poor` is no group of QĐ 647/QĐ-TTg: expected one of orphan, abandoned, severe-disability, toxic-chemicals, hiv, disaster"
    );
}

#[test]
fn nine_groups_were_not_known_before() {
    let known = |group: &Group| old_groups().iter().any(|old| old.into.contains(&group.id));
    let letters: Vec<&str> =
        groups().iter().filter(|group| !known(group)).map(|group| &*group.letter).collect();
    // Of the 14, a and c (orphans), b, d and đ were.
    assert_eq!(letters, ["e", "g", "h", "i", "k", "l", "m", "n", "o"]);
    let relations: Vec<Relation> = old_groups().iter().map(|group| group.relation).collect();
    use Relation::{None, OneToOne, Splits, Subset};
    assert_eq!(relations, [Splits, OneToOne, Subset, None, OneToOne, None]);
    assert!(old_groups().iter().all(|group| group.citation() == "QĐ 647/QĐ-TTg"));
}
