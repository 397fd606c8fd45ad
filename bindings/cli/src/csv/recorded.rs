//! The columns of what is recorded of a child, and the words for what they say.

use ansinh::messages::{Language, text};
use ansinh::protection::{ChildRecord, Fact};
use serde_json::{Map, Value, json};

use super::cells;
use super::column::Column;
use super::error::{Expected, TableError};
use super::table::Row;
use crate::line_error::LineError;

/// Words in both languages.
pub type Words = (&'static str, &'static str);

/// A fact, its heading, and the words for its values in their order; none for a day, and for yes and no.
pub struct Recorded {
    pub fact: Fact,
    heading: Words,
    values: &'static [Words],
}

const fn fact(fact: Fact, vi: &'static str, en: &'static str, values: &'static [Words]) -> Recorded {
    Recorded { fact, heading: (vi, en), values }
}

const PARENT: &[Words] = &[
    ("Còn khả năng chăm sóc", "Able to care"),
    ("Đã chết", "Dead"),
    ("Mất tích", "Missing"),
    ("Ở cơ sở trợ giúp xã hội", "In a facility"),
    ("Chấp hành án hoặc ở cơ sở bắt buộc", "Detained"),
    ("Không còn khả năng chăm sóc", "Unable to care"),
    ("Chưa xác định được", "Not identified"),
];

/// Every fact, in the order of [`Fact::ALL`].
pub static RECORDED: &[Recorded] = &[
    fact(Fact::BirthDate, "Ngày sinh", "Date of birth", &[]),
    fact(Fact::Father, "Tình trạng của cha", "State of the father", PARENT),
    fact(Fact::Mother, "Tình trạng của mẹ", "State of the mother", PARENT),
    fact(Fact::FatherUnder16, "Cha dưới 16 tuổi", "Father under 16", &[]),
    fact(Fact::MotherUnder16, "Mẹ dưới 16 tuổi", "Mother under 16", &[]),
    fact(
        Fact::FatherRestricted,
        "Cha bị hạn chế quyền hoặc phải cách ly",
        "Father's rights restricted or child separated",
        &[],
    ),
    fact(
        Fact::MotherRestricted,
        "Mẹ bị hạn chế quyền hoặc phải cách ly",
        "Mother's rights restricted or child separated",
        &[],
    ),
    fact(Fact::Abandoned, "Bị bỏ rơi", "Abandoned", &[]),
    fact(
        Fact::Care,
        "Người đang chăm sóc",
        "Carer",
        &[
            ("Không có ai", "Nobody"),
            ("Cha, mẹ", "Parents"),
            ("Người thân thích", "Relative"),
            ("Người không thân thích", "Not a relative"),
            ("Cơ sở trợ giúp xã hội", "Facility"),
        ],
    ),
    fact(Fact::Adopted, "Đã là con nuôi", "Adopted", &[]),
    fact(
        Fact::Disability,
        "Mức độ khuyết tật",
        "Degree of disability",
        &[
            ("Không khuyết tật", "No disability"),
            ("Nhẹ", "Mild"),
            ("Nặng", "Severe"),
            ("Đặc biệt nặng", "Extremely severe"),
        ],
    ),
    fact(Fact::Hiv, "Nhiễm HIV", "Lives with HIV", &[]),
    fact(
        Fact::LegalMeasures,
        "Biện pháp xử lý vi phạm pháp luật",
        "Measures for breaking the law",
        &[
            ("Giáo dục tại xã, phường", "Education in the commune"),
            ("Giáo dục tại cơ sở", "Education in a facility"),
            ("Trường giáo dưỡng", "Reformatory"),
            ("Quản lý tại gia đình", "Supervision by the family"),
            ("Biện pháp tư pháp", "Judicial measure"),
            ("Cải tạo không giam giữ", "Non-custodial reform"),
            ("Phạt tù", "Prison"),
            ("Án treo", "Suspended sentence"),
            ("Đã chấp hành xong án phạt tù", "Prison term served"),
            ("Đã ra trường giáo dưỡng", "Reformatory term served"),
        ],
    ),
    fact(Fact::StableResidence, "Có nơi cư trú ổn định", "Stable residence", &[]),
    fact(
        Fact::Addiction,
        "Nghiện ma túy",
        "Drug addiction",
        &[
            ("Không nghiện", "Not addicted"),
            ("Ở cơ sở cai nghiện", "In a rehabilitation facility"),
            ("Cai nghiện tại gia đình, cộng đồng", "Rehabilitation at home"),
            ("Chưa cai nghiện", "Untreated"),
        ],
    ),
    fact(Fact::DropoutWorking, "Bỏ học kiếm sống", "Left school to earn a living", &[]),
    fact(Fact::ViolenceHarm, "Tổn hại do bị bạo lực", "Harmed by violence", &[]),
    fact(Fact::ExpertConclusion, "Có kết luận chuyên môn", "Expert conclusion", &[]),
    fact(
        Fact::Exploitation,
        "Bị bóc lột",
        "Exploitation",
        &[
            ("Lao động trái pháp luật", "Unlawful labour"),
            ("Khiêu dâm", "Pornography"),
            ("Du lịch tình dục", "Sex tourism"),
            ("Mại dâm", "Prostitution"),
            ("Chất gây nghiện, hàng cấm", "Drugs or banned goods"),
            ("Trục lợi khác", "Other gain"),
        ],
    ),
    fact(
        Fact::SexualAbuse,
        "Bị xâm hại tình dục",
        "Sexual abuse",
        &[
            ("Hiếp dâm", "Rape"),
            ("Cưỡng dâm", "Coerced intercourse"),
            ("Giao cấu", "Intercourse"),
            ("Dâm ô", "Molestation"),
            ("Bị sử dụng vào mại dâm, khiêu dâm", "Used in prostitution or pornography"),
        ],
    ),
    fact(
        Fact::Trafficking,
        "Bị mua bán",
        "Trafficking",
        &[("Không bị mua bán", "Not trafficked"), ("Đã trở về", "Returned"), ("Chưa trở về", "Not returned")],
    ),
    fact(Fact::CriticalIllness, "Bệnh hiểm nghèo hoặc điều trị dài ngày", "Critical or long illness", &[]),
    fact(
        Fact::Household,
        "Diện hộ",
        "Class of the household",
        &[
            ("Hộ nghèo", "Poor household"),
            ("Hộ cận nghèo", "Near-poor household"),
            ("Không thuộc hộ nghèo, hộ cận nghèo", "Neither poor nor near-poor"),
        ],
    ),
    fact(Fact::Displaced, "Di cư, lánh nạn, tị nạn", "Migrant or refugee", &[]),
    fact(
        Fact::Nationality,
        "Quốc tịch",
        "Nationality",
        &[("Việt Nam", "Vietnamese"), ("Nước ngoài", "Foreign"), ("Chưa xác định", "Not determined")],
    ),
    fact(
        Fact::Risks,
        "Nguy cơ",
        "Risks",
        &[("Bạo lực", "Violence"), ("Bóc lột", "Exploitation"), ("Bỏ rơi, bỏ mặc", "Abandonment or neglect")],
    ),
    fact(
        Fact::Maltreatment,
        "Xâm hại khác",
        "Other abuse",
        &[("Bạo lực", "Violence"), ("Bỏ mặc", "Neglect"), ("Hình thức khác", "Other form")],
    ),
    fact(Fact::ToxicChemicals, "Nạn nhân chất độc hóa học", "Victim of toxic chemicals", &[]),
    fact(Fact::Disaster, "Bị ảnh hưởng thiên tai, thảm họa", "Affected by a disaster", &[]),
    fact(Fact::Assisted, "Được chăm sóc, trợ giúp", "Assisted", &[]),
];

impl Recorded {
    pub fn heading(&self, language: Language) -> &'static str {
        of(self.heading, language)
    }

    /// The fact that is called so, in either language or by its name.
    pub fn called(heading: &str) -> Option<&'static Self> {
        let heading = heading.to_lowercase();
        let is = |it: &&Self| {
            it.fact.name() == heading
                || [it.heading.0, it.heading.1].iter().any(|it| it.to_lowercase() == heading)
        };
        RECORDED.iter().find(is)
    }

    pub fn of(fact: Fact) -> Option<&'static Self> {
        RECORDED.iter().find(|it| it.fact == fact)
    }

    /// What its cells are to be; nothing for a day.
    pub fn options(&self, language: Language) -> Option<String> {
        let words = |words: &[&str]| Some(words.join(" | "));
        match self.fact.values() {
            [] => None,
            ["false", "true"] => words(&[flag(true, language), flag(false, language)]),
            _ => words(&self.values.iter().map(|value| of(*value, language)).collect::<Vec<_>>()),
        }
    }

    /// A cell as a record has it; nothing if it says no such thing.
    fn read(&self, cell: &str) -> Option<Value> {
        if self.fact == Fact::BirthDate {
            return Some(cells::day(cell).map_or_else(|| cell.to_owned(), |day| day.to_string()).into());
        }
        if self.fact.values() == ["false", "true"] {
            let languages = [Language::Vi, Language::En];
            let is = |it: bool| {
                languages.iter().any(|language| same(flag(it, *language), cell))
                    || same(&it.to_string(), cell)
            };
            return if is(true) || cell == "1" {
                Some(true.into())
            } else {
                (is(false) || cell == "0").then(|| false.into())
            };
        }
        if !self.fact.is_list() {
            return self.code(cell).map(Value::from);
        }
        if ["không", "no", "none", "0"].iter().any(|none| same(none, cell)) {
            return Some(json!([]));
        }
        cell.split('|').map(|part| self.code(part.trim())).collect::<Option<Vec<_>>>().map(Value::from)
    }

    /// The code of an option, which may be given by its words in either language.
    fn code(&self, cell: &str) -> Option<&'static str> {
        let mut all = self.fact.values().iter().zip(self.values);
        let found = all.find(|(code, (vi, en))| same(code, cell) || same(vi, cell) || same(en, cell));
        found.map(|(code, _)| *code)
    }
}

fn same(one: &str, other: &str) -> bool {
    one.to_lowercase() == other.to_lowercase()
}

fn of((vi, en): Words, language: Language) -> &'static str {
    if language == Language::Vi { vi } else { en }
}

fn flag(flag: bool, language: Language) -> &'static str {
    text(if flag { "option.flag.true" } else { "option.flag.false" }, language).unwrap_or_default()
}

/// What a row says of a child. The first cell that is wrong is told by its heading.
pub fn record(row: &Row, language: Language) -> Result<ChildRecord, LineError> {
    let bad = |heading: &str, expected| TableError::Cell { heading: heading.to_owned(), expected };
    let mut facts = Map::new();
    if let Some(key) = row.cell(Column::Key) {
        facts.insert("key".to_owned(), key.into());
    }
    let age = row.cell(Column::Age).map(|cell| (cell.parse::<u8>().ok(), Column::Age, Expected::Age));
    let noted = row.cell(Column::AgeOn).map(|cell| (cells::day(cell), Column::AgeOn, Expected::Day));
    let of_own = |column| row.layout().heading(column, language);
    match (age, noted) {
        (None, None) => {}
        (Some((Some(years), ..)), Some((Some(on), ..))) => {
            facts.insert("age".to_owned(), json!({ "years": years, "on": on.to_string() }));
        }
        (Some((None, column, expected)), _) | (_, Some((None, column, expected))) => {
            return Err(bad(&of_own(column), expected).into());
        }
        (Some(_), None) => return Err(bad(&of_own(Column::AgeOn), Expected::Something).into()),
        (None, Some(_)) => return Err(bad(&of_own(Column::Age), Expected::Something).into()),
    }
    for (recorded, heading, cell) in row.recorded() {
        let expected = || bad(heading, Expected::Recorded(recorded.fact));
        let value = recorded.read(cell).ok_or_else(expected)?;
        let alone = Map::from_iter([(recorded.fact.name().to_owned(), value.clone())]);
        ChildRecord::from_value(&alone.into()).map_err(|_| expected())?;
        facts.insert(recorded.fact.name().to_owned(), value);
    }
    ChildRecord::from_value(&facts.into()).map_err(LineError::Record)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_fact_and_value_has_words_of_its_own() {
        assert!(RECORDED.iter().map(|it| it.fact).eq(Fact::ALL.iter().copied()));
        for it in RECORDED {
            let expected = match it.fact.values() {
                ["false", "true"] => 0,
                values => values.len(),
            };
            assert_eq!(it.values.len(), expected, "{}", it.fact.name());
            for language in [Language::Vi, Language::En] {
                for (code, words) in it.fact.values().iter().zip(it.values) {
                    assert_eq!(it.code(&of(*words, language).to_uppercase()), Some(*code));
                    // It would be two values.
                    assert!(!of(*words, language).contains('|'));
                }
            }
        }
    }

    #[test]
    fn no_value_of_a_list_is_called_as_none_of_them() {
        for it in RECORDED.iter().filter(|it| it.fact.is_list()) {
            assert_eq!(it.read("Không"), Some(json!([])));
            assert_eq!(it.read(it.fact.values()[0]), Some(json!([it.fact.values()[0]])));
        }
        let risks = Recorded::of(Fact::Risks).unwrap();
        assert_eq!(risks.read("bạo lực | Bóc lột"), Some(json!(["violence", "exploitation"])));
        assert_eq!((risks.read("bạo lực |"), risks.read("bạo lực, bóc lột")), (None, None));
    }
}
