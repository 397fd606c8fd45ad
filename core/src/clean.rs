//! Text as people type, paste and scan it, made uniform.
//!
//! Vietnamese reaches a form composed (`ế`), decomposed (`e` and two marks, in either order) or half and half.
//! All become composed letters, as NFC has them; marks of other scripts are left as they are.

use std::borrow::Cow;

/// Control characters, or U+FFFD, which stands for characters that a conversion lost.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct InvalidCharacter;

/// Trimmed text with single spaces, without invisible characters, with ASCII digits and composed Vietnamese.
pub(crate) fn clean(text: &str) -> Result<Cow<'_, str>, InvalidCharacter> {
    if is_clean(text) { Ok(Cow::Borrowed(text)) } else { rewrite(text).map(Cow::Owned) }
}

/// Whether nothing of a text would be left.
#[cfg(feature = "forms")]
pub(crate) fn is_blank(text: &str) -> bool {
    // The first character tells, of nearly every text.
    !text.starts_with(|first: char| first.is_ascii_graphic())
        && text.chars().all(|character| character.is_whitespace() || is_invisible(character))
}

/// A quick look at the bytes: true for text that is surely clean already, which most is.
fn is_clean(text: &str) -> bool {
    let mut before = Byte::Space;
    for byte in text.bytes() {
        let byte = BYTES.get(usize::from(byte)).copied().unwrap_or(Byte::Other);
        if byte == Byte::Plain && before != Byte::E1 {
            before = byte;
            continue;
        }
        match (before, byte) {
            // U+1E80 to U+1EFF: the precomposed letters of Vietnamese.
            (Byte::E1, Byte::AfterE1) => before = Byte::Plain,
            (Byte::E1, _) | (_, Byte::Other) | (Byte::Space, Byte::Space) => return false,
            (_, Byte::AfterE1) => before = Byte::Plain,
            _ => before = byte,
        }
    }
    before != Byte::Space && before != Byte::E1
}

/// What a byte of clean text can be.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Byte {
    /// Printable ASCII, and letters of Latin-1 and Latin Extended; 0xCC begins the combining marks.
    Plain,
    Space,
    /// Begins a letter of three bytes.
    E1,
    /// The second byte of Vietnamese letters, and like [`Byte::Plain`] elsewhere.
    AfterE1,
    Other,
}

static BYTES: [Byte; 256] = {
    let mut bytes = [Byte::Other; 256];
    let mut rest: &mut [Byte] = &mut bytes;
    let mut byte = 0_u8;
    while let Some((first, others)) = rest.split_first_mut() {
        *first = match byte {
            b' ' => Byte::Space,
            0xBA | 0xBB => Byte::AfterE1,
            0xE1 => Byte::E1,
            0x21..=0x7E | 0x80..=0xBF | 0xC3..=0xCB => Byte::Plain,
            _ => Byte::Other,
        };
        byte = byte.wrapping_add(1);
        rest = others;
    }
    bytes
};

fn rewrite(text: &str) -> Result<String, InvalidCharacter> {
    let mut out = String::with_capacity(text.len());
    let mut space = false;
    for character in text.chars() {
        if character.is_whitespace() {
            space = true;
            continue;
        }
        if is_invisible(character) {
            continue;
        }
        if character.is_control() || character == '\u{FFFD}' {
            return Err(InvalidCharacter);
        }
        if space && !out.is_empty() {
            out.push(' ');
        }
        space = false;
        match character {
            '０'..='９' => out.push(char::from(b'0' + (character as u32 - '０' as u32) as u8)),
            _ => match (out.chars().next_back(), Mark::of(character)) {
                (Some(letter), Some(mark)) => match compose(letter, mark) {
                    Some(composed) => {
                        out.pop();
                        out.push(composed);
                    }
                    None => out.push(mark.character()),
                },
                (None, Some(mark)) => out.push(mark.character()),
                (_, None) => out.push(character),
            },
        }
    }
    Ok(out)
}

/// Characters that show nothing and come with pasted text: soft hyphens, joiners, directions, byte order marks.
fn is_invisible(character: char) -> bool {
    matches!(
        character,
        '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}'
    )
}

/// A combining mark of Vietnamese: a tone, by its column in [`LETTERS`], or the mark of another vowel.
#[derive(Clone, Copy)]
enum Mark {
    Tone(usize),
    Breve,
    Circumflex,
    Horn,
}

impl Mark {
    fn of(character: char) -> Option<Self> {
        Some(match character {
            '\u{300}' | '\u{340}' => Self::Tone(1),
            '\u{301}' | '\u{341}' => Self::Tone(2),
            '\u{303}' => Self::Tone(3),
            '\u{309}' => Self::Tone(4),
            '\u{323}' => Self::Tone(5),
            '\u{306}' => Self::Breve,
            '\u{302}' => Self::Circumflex,
            '\u{31B}' => Self::Horn,
            _ => return None,
        })
    }

    fn character(self) -> char {
        match self {
            Self::Tone(1) => '\u{300}',
            Self::Tone(2) => '\u{301}',
            Self::Tone(3) => '\u{303}',
            Self::Tone(4) => '\u{309}',
            Self::Tone(_) => '\u{323}',
            Self::Breve => '\u{306}',
            Self::Circumflex => '\u{302}',
            Self::Horn => '\u{31B}',
        }
    }
}

/// The vowels of Vietnamese, a row each, and their tones: level, huyền, sắc, ngã, hỏi, nặng.
const LETTERS: [[char; 6]; 24] = [
    ['a', 'à', 'á', 'ã', 'ả', 'ạ'],
    ['ă', 'ằ', 'ắ', 'ẵ', 'ẳ', 'ặ'],
    ['â', 'ầ', 'ấ', 'ẫ', 'ẩ', 'ậ'],
    ['e', 'è', 'é', 'ẽ', 'ẻ', 'ẹ'],
    ['ê', 'ề', 'ế', 'ễ', 'ể', 'ệ'],
    ['i', 'ì', 'í', 'ĩ', 'ỉ', 'ị'],
    ['o', 'ò', 'ó', 'õ', 'ỏ', 'ọ'],
    ['ô', 'ồ', 'ố', 'ỗ', 'ổ', 'ộ'],
    ['ơ', 'ờ', 'ớ', 'ỡ', 'ở', 'ợ'],
    ['u', 'ù', 'ú', 'ũ', 'ủ', 'ụ'],
    ['ư', 'ừ', 'ứ', 'ữ', 'ử', 'ự'],
    ['y', 'ỳ', 'ý', 'ỹ', 'ỷ', 'ỵ'],
    ['A', 'À', 'Á', 'Ã', 'Ả', 'Ạ'],
    ['Ă', 'Ằ', 'Ắ', 'Ẵ', 'Ẳ', 'Ặ'],
    ['Â', 'Ầ', 'Ấ', 'Ẫ', 'Ẩ', 'Ậ'],
    ['E', 'È', 'É', 'Ẽ', 'Ẻ', 'Ẹ'],
    ['Ê', 'Ề', 'Ế', 'Ễ', 'Ể', 'Ệ'],
    ['I', 'Ì', 'Í', 'Ĩ', 'Ỉ', 'Ị'],
    ['O', 'Ò', 'Ó', 'Õ', 'Ỏ', 'Ọ'],
    ['Ô', 'Ồ', 'Ố', 'Ỗ', 'Ổ', 'Ộ'],
    ['Ơ', 'Ờ', 'Ớ', 'Ỡ', 'Ở', 'Ợ'],
    ['U', 'Ù', 'Ú', 'Ũ', 'Ủ', 'Ụ'],
    ['Ư', 'Ừ', 'Ứ', 'Ữ', 'Ử', 'Ự'],
    ['Y', 'Ỳ', 'Ý', 'Ỹ', 'Ỷ', 'Ỵ'],
];

/// A letter with one mark more, if Vietnamese has it. A letter takes one tone and one other mark, in any order.
fn compose(letter: char, mark: Mark) -> Option<char> {
    let (row, tone) =
        LETTERS.iter().find_map(|row| Some((row, row.iter().position(|known| *known == letter)?)))?;
    let [vowel, ..] = *row;
    match mark {
        Mark::Tone(new) if tone == 0 => row.get(new).copied(),
        Mark::Tone(_) => None,
        _ => {
            let marked = match (vowel, mark) {
                ('a', Mark::Breve) => 'ă',
                ('a', Mark::Circumflex) => 'â',
                ('e', Mark::Circumflex) => 'ê',
                ('o', Mark::Circumflex) => 'ô',
                ('o', Mark::Horn) => 'ơ',
                ('u', Mark::Horn) => 'ư',
                ('A', Mark::Breve) => 'Ă',
                ('A', Mark::Circumflex) => 'Â',
                ('E', Mark::Circumflex) => 'Ê',
                ('O', Mark::Circumflex) => 'Ô',
                ('O', Mark::Horn) => 'Ơ',
                ('U', Mark::Horn) => 'Ư',
                _ => return None,
            };
            LETTERS.iter().find(|row| row.first() == Some(&marked))?.get(tone).copied()
        }
    }
}

#[cfg(test)]
mod tests {
    use unicode_normalization::UnicodeNormalization;

    use super::*;

    fn cleaned(text: &str) -> String {
        clean(text).unwrap().into_owned()
    }

    #[test]
    fn every_vietnamese_letter_composes_in_any_mark_order() {
        for letter in LETTERS.iter().flatten() {
            let parts: Vec<char> = letter.nfd().collect();
            assert_eq!(cleaned(&parts.iter().collect::<String>()), letter.to_string());
            if let [base, first, second] = parts[..] {
                assert_eq!(cleaned(&String::from_iter([base, second, first])), letter.to_string());
                // Half composed, by either mark.
                for (one, other) in [(first, second), (second, first)] {
                    let half: String = [base, one].iter().collect::<String>().nfc().collect();
                    assert_eq!(cleaned(&(half + &other.to_string())), letter.to_string());
                }
            }
        }
        assert_eq!(LETTERS.iter().flatten().count(), 144);
    }

    #[test]
    fn vietnamese_text_comes_out_as_nfc() {
        let text = "Trẻ em Đặng Thị Nguyễn ở xã Phước Thượng, huyện Ngọc Hiển — Quyết định số 1853/QĐ-UBND";
        for form in [text.to_owned(), text.nfd().collect(), text.nfc().collect()] {
            assert_eq!(cleaned(&form), text.nfc().collect::<String>());
        }
        // The tone marks that Unicode has deprecated in favour of the accents.
        assert_eq!(cleaned("a\u{340} a\u{341}"), "à á");
    }

    #[test]
    fn marks_that_are_not_vietnamese_stay() {
        for text in
            ["n\u{303}", "o\u{306}", "a\u{327}\u{301}", "\u{301}a", "ก็", "ô\u{306}", "b\u{301}\u{302}"]
        {
            assert_eq!(cleaned(text), text);
        }
    }

    #[test]
    fn spaces_digits_and_invisible_characters() {
        assert_eq!(cleaned("  Nguyễn\u{A0}\u{A0}Văn\t\r\nA \u{200B}\u{FEFF}"), "Nguyễn Văn A");
        assert_eq!(cleaned("０１２\u{3000}３４"), "012 34");
        assert_eq!(cleaned("ngu\u{AD}yen"), "nguyen");
        for blank in ["", " ", "\u{A0}\u{200B}\t", "\u{FEFF}"] {
            assert!(is_blank(blank));
        }
        assert!(!is_blank("\u{1}"));
    }

    #[test]
    fn control_and_lost_characters_are_refused() {
        for text in ["a\u{0}", "a\u{1F}b", "\u{7F}", "x\u{85}y\u{86}", "N\u{FFFD}m"] {
            assert_eq!(clean(text), Err(InvalidCharacter), "{text:?}");
        }
        assert_eq!(cleaned("x\u{85}y"), "x y");
    }

    #[test]
    fn clean_text_is_borrowed() {
        for text in ["Nguyễn Thị Ánh", "Ấp 5, xã Đất Mũi", "a", "Ơ Ư ơ ư ă đ"] {
            assert!(matches!(clean(text), Ok(Cow::Borrowed(_))), "{text}");
        }
        for text in [" a", "a ", "a  b", "a\u{A0}b", "a\u{301}", "１"] {
            assert!(matches!(clean(text), Ok(Cow::Owned(_))), "{text}");
        }
    }

    #[test]
    fn the_quick_look_agrees_with_the_long_one() {
        for character in '\u{0}'..='\u{FFFF}' {
            let text = String::from_iter(['a', character, 'b']);
            if is_clean(&text) {
                assert_eq!(rewrite(&text).as_deref(), Ok(text.as_str()), "{:x}", character as u32);
            }
        }
    }
}
