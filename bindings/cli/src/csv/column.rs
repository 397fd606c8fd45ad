//! The columns that are not facts, and the words for what happened.

use ansinh::history::{ReviewOutcome, SuspensionGround};
use ansinh::household::RelationKind;
use ansinh::messages::Language;

use crate::request::Key;

/// A column that is not a fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Column {
    Key,
    On,
    Place,
    KnownOn,
    Household,
    Person,
    From,
    Until,
    Day,
    Event,
    Detail,
    Month,
    Amount,
    To,
    Other,
    Unit,
    Age,
    AgeOn,
}

/// A value, its name for programs, and its words.
pub type Named<T> = (T, &'static str, &'static str, &'static str);

const COLUMNS: &[Named<Column>] = &[
    (Column::Key, "key", "Mã", "Key"),
    (Column::On, "on", "Ngày xét", "Day to decide"),
    (Column::Place, "place", "Mã nơi cư trú", "Place of residence"),
    (Column::KnownOn, "known_on", "Luật biết đến ngày", "Law known on"),
    (Column::Household, "household_key", "Mã hộ", "Household key"),
    (Column::Person, "person", "Mã người", "Person"),
    (Column::From, "from", "Từ tháng", "From month"),
    (Column::Until, "until", "Đến trước tháng", "Until month"),
    (Column::Day, "day", "Ngày", "Day"),
    (Column::Event, "event", "Sự việc", "Event"),
    (Column::Detail, "detail", "Chi tiết", "Detail"),
    (Column::Month, "month", "Tháng", "Month"),
    (Column::Amount, "amount", "Số tiền", "Amount"),
    (Column::To, "to", "Mã nơi chuyển đến", "Moved to"),
    (Column::Other, "other", "Mã người kia", "Other person"),
    (Column::Unit, "unit", "Mã đơn vị", "Unit"),
    (Column::Age, "age", "Tuổi", "Age"),
    (Column::AgeOn, "age_on", "Tuổi tính đến ngày", "Age on"),
];

/// Of a table of people.
pub const OF_PEOPLE: &[Column] = &[Column::Key, Column::On, Column::Place, Column::KnownOn];

/// Of a table of children.
pub const OF_CHILDREN: &[Column] = &[Column::Key, Column::Unit, Column::On, Column::Age, Column::AgeOn];

/// Of a table of what happened to households.
pub const OF_HOUSEHOLDS: &[Column] = &[
    Column::Household,
    Column::Person,
    Column::From,
    Column::Until,
    Column::Place,
    Column::KnownOn,
    Column::Day,
    Column::Event,
    Column::Detail,
    Column::Month,
    Column::Amount,
    Column::To,
    Column::Other,
];

impl Column {
    pub fn heading(self, language: Language) -> &'static str {
        let named = COLUMNS.iter().find(|(column, ..)| *column == self);
        named.map_or("", |(_, _, vi, en)| if language == Language::Vi { vi } else { en })
    }

    /// The column that is called so, in either language or by its name.
    pub fn called(heading: &str) -> Option<Self> {
        called(COLUMNS, heading)
    }

    /// The key of a request that it gives.
    pub const fn key(self) -> Option<Key> {
        Some(match self {
            Self::On => Key::On,
            Self::Place => Key::Place,
            Self::KnownOn => Key::KnownOn,
            Self::From => Key::From,
            Self::Until => Key::Until,
            Self::Unit => Key::Unit,
            _ => return None,
        })
    }

    /// The option of the command line that says it for every row.
    pub const fn option(self) -> Option<&'static str> {
        Some(match self {
            Self::On => "on",
            Self::Place => "place",
            Self::KnownOn => "known-on",
            Self::From => "from",
            Self::Until => "until",
            Self::Unit => "unit",
            _ => return None,
        })
    }
}

/// What a row says that happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Happening {
    Facts,
    HouseholdFacts,
    Granted,
    Stopped,
    Died,
    DeclaredMissing,
    Imprisoned,
    Renounced,
    Detained,
    Released,
    Suspended,
    Reviewed,
    BackPaidFrom,
    Uncollected,
    Paid,
    Moved,
    Related(RelationKind),
}

pub const EVENTS: &[Named<Happening>] = &[
    (Happening::Facts, "facts", "Dữ kiện", "Facts"),
    (Happening::HouseholdFacts, "household_facts", "Dữ kiện của hộ", "Facts of the household"),
    (Happening::Granted, "granted", "Quyết định hưởng", "Granted"),
    (Happening::Stopped, "stopped", "Quyết định thôi hưởng", "Stopped"),
    (Happening::Died, "died", "Chết", "Died"),
    (Happening::DeclaredMissing, "declared_missing", "Bị tuyên bố mất tích", "Declared missing"),
    (Happening::Imprisoned, "imprisoned", "Chấp hành án phạt tù", "Imprisoned"),
    (Happening::Renounced, "renounced", "Từ chối nhận", "Renounced"),
    (Happening::Detained, "detained", "Bị tạm giam", "Detained"),
    (Happening::Released, "released", "Hết tạm giam", "Released"),
    (Happening::Suspended, "suspended", "Tạm dừng", "Suspended"),
    (Happening::Reviewed, "reviewed", "Rà soát", "Reviewed"),
    (Happening::BackPaidFrom, "back_paid_from", "Truy lĩnh từ tháng", "Back-paid from"),
    (Happening::Uncollected, "uncollected", "Không nhận tiền", "Uncollected"),
    (Happening::Paid, "paid", "Đã chi trả", "Paid"),
    (Happening::Moved, "moved", "Chuyển nơi cư trú", "Moved"),
    (Happening::Related(RelationKind::Spouse), "spouse", "Vợ chồng", "Spouse"),
    (Happening::Related(RelationKind::Raises), "raises", "Nuôi con", "Raises"),
    (Happening::Related(RelationKind::CaresFor), "cares_for", "Chăm sóc", "Cares for"),
    (Happening::Related(RelationKind::TakesIn), "takes_in", "Nhận chăm sóc, nuôi dưỡng", "Takes in"),
];

pub const GROUNDS: &[Named<SuspensionGround>] = &[
    (SuspensionGround::NotCollected, "not_collected", "Không nhận tiền", "Not collected"),
    (SuspensionGround::ReviewRefused, "review_refused", "Không thực hiện xác định lại", "Review refused"),
    (SuspensionGround::Detained, "detained", "Bị tạm giam", "Detained"),
];

pub const OUTCOMES: &[Named<ReviewOutcome>] = &[
    (ReviewOutcome::Unchanged, "unchanged", "Không thay đổi", "Unchanged"),
    (ReviewOutcome::Changed, "changed", "Có thay đổi", "Changed"),
    (ReviewOutcome::NotEligible, "not_eligible", "Không còn đủ điều kiện", "Not eligible"),
];

/// What is called so, in either language or by its name, in capitals or not.
pub fn called<T: Copy>(named: &[Named<T>], words: &str) -> Option<T> {
    let words = words.to_lowercase();
    let is = |name: &str| name.to_lowercase() == words;
    named.iter().find(|(_, name, vi, en)| is(name) || is(vi) || is(en)).map(|(value, ..)| *value)
}

/// All the words, for whoever used none of them.
pub fn list<T>(named: &[Named<T>], language: Language) -> String {
    let words = named.iter().map(|(_, _, vi, en)| if language == Language::Vi { *vi } else { *en });
    words.collect::<Vec<_>>().join(" | ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_help_names_every_event() {
        let one_line = |help: &str| help.split_whitespace().collect::<Vec<_>>().join(" ");
        let vi = one_line(include_str!("../help.vi.txt"));
        let en = one_line(include_str!("../help.en.txt"));
        let words = EVENTS.iter().map(|(_, _, vi, en)| (vi, en));
        let details = GROUNDS.iter().map(|(_, _, vi, en)| (vi, en));
        let outcomes = OUTCOMES.iter().map(|(_, _, vi, en)| (vi, en));
        for (in_vi, in_en) in words.chain(details).chain(outcomes) {
            assert!(vi.contains(in_vi) && en.contains(in_en), "{in_vi} {in_en}");
        }
    }

    #[test]
    fn no_word_means_two_events() {
        let mut all: Vec<String> = Vec::new();
        for (_, name, vi, en) in EVENTS {
            let mut words = [name, vi, en].map(|word| word.to_lowercase()).to_vec();
            words.sort();
            words.dedup();
            all.extend(words);
        }
        let count = all.len();
        all.sort();
        all.dedup();
        assert_eq!(all.len(), count);
        assert_eq!(called(EVENTS, "QUYẾT ĐỊNH HƯỞNG"), Some(Happening::Granted));
        assert_eq!(called(EVENTS, "hưởng"), None);
    }
}
