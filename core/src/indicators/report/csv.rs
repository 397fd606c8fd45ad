//! Records of a CSV file, whatever is in it.

use csv_core::{ReadRecordResult, ReaderBuilder};

/// One record and the line on which it begins, from 1.
pub(super) struct Record<'a> {
    pub line: u32,
    /// Whether a quote in it is [left open](is_left_open).
    pub is_left_open: bool,
    bytes: &'a [u8],
    ends: &'a [usize],
}

impl<'a> Record<'a> {
    /// How many cells it has.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// A cell; nothing if it is not UTF-8, and an empty one where there is none.
    pub fn cell(&self, at: usize) -> Option<&'a str> {
        let start = at.checked_sub(1).map_or(Some(0), |before| self.ends.get(before).copied());
        let bytes = start.zip(self.ends.get(at)).and_then(|(start, end)| self.bytes.get(start..*end));
        std::str::from_utf8(bytes.unwrap_or_default()).ok()
    }
}

/// Calls `each` with every record. Cells are parted by commas or, where the first line has only those, by semicolons,
/// as spreadsheets write them in Viet Nam. After a record with a quote that is left open, reading goes on in the next line.
pub(super) fn records(bytes: &[u8], mut each: impl FnMut(&Record<'_>)) {
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    let heading = bytes.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let delimiter = if heading.contains(&b';') && !heading.contains(&b',') { b';' } else { b',' };
    let mut reader = ReaderBuilder::new().delimiter(delimiter).build();
    let (mut rest, mut line) = (bytes, 1_u32);
    let (mut out, mut ends) = (vec![0_u8; 1 << 12], vec![0_usize; 16]);
    loop {
        while let Some((first @ (b'\n' | b'\r'), after)) = rest.split_first() {
            line = line.saturating_add(u32::from(*first == b'\n'));
            rest = after;
        }
        let (start, from) = (line, rest);
        let (mut written, mut cells) = (0, 0);
        loop {
            let space =
                (out.get_mut(written..).unwrap_or_default(), ends.get_mut(cells..).unwrap_or_default());
            let (result, read, wrote, ended) = reader.read_record(rest, space.0, space.1);
            let (taken, after) = rest.split_at_checked(read).unwrap_or_default();
            let breaks = taken.iter().filter(|byte| **byte == b'\n').count();
            line = line.saturating_add(u32::try_from(breaks).unwrap_or(u32::MAX));
            (rest, written, cells) = (after, written + wrote, cells + ended);
            match result {
                ReadRecordResult::InputEmpty => {}
                ReadRecordResult::OutputFull => out.resize(out.len() * 2, 0),
                ReadRecordResult::OutputEndsFull => ends.resize(ends.len() * 2, 0),
                ReadRecordResult::Record => break,
                ReadRecordResult::End => return,
            }
        }
        let raw = from.get(..from.len() - rest.len()).unwrap_or_default();
        let is_left_open = (line > start + 1 || rest.is_empty()) && is_left_open(raw, delimiter);
        each(&Record {
            line: start,
            is_left_open,
            bytes: out.get(..written).unwrap_or_default(),
            ends: ends.get(..cells).unwrap_or_default(),
        });
        // What it took along opens no quote itself, up to its last line: nothing is read more than a few times.
        if is_left_open && let Some(end) = raw.iter().position(|byte| matches!(byte, b'\n' | b'\r')) {
            rest = from.get(end..).unwrap_or_default();
            line = start;
            reader.reset();
        }
    }
}

/// Whether a cell that begins with a quote goes on in other lines and never ends, or ends in the midst of text, so that
/// its quote must have been closed by that of another row.
fn is_left_open(raw: &[u8], delimiter: u8) -> bool {
    let mut bytes = raw.iter().copied().peekable();
    let mut is_first = true;
    // Inside quotes: whether a line has ended there.
    let mut quoted: Option<bool> = None;
    while let Some(byte) = bytes.next() {
        match (quoted, byte) {
            (None, _) => {
                quoted = (is_first && byte == b'"').then_some(false);
                is_first = byte == delimiter;
            }
            (Some(_), b'"') if bytes.peek() == Some(&b'"') => _ = bytes.next(),
            (Some(goes_on), b'"') => {
                let ends =
                    bytes.peek().is_none_or(|next| *next == delimiter || matches!(next, b'\n' | b'\r'));
                if goes_on && !ends {
                    return true;
                }
                quoted = None;
            }
            (Some(_), b'\n' | b'\r') => quoted = Some(true),
            (Some(_), _) => {}
        }
    }
    quoted.is_some()
}

/// A cell as it is written: in quotes where it must be, and never a formula when a spreadsheet opens the file.
pub(super) fn push_cell(out: &mut String, text: &str) {
    let is_formula = text.starts_with(['=', '+', '-', '@', '\t', '\r']);
    let is_quoted = is_formula || text.contains([',', ';', '"', '\n', '\r']) || text != text.trim();
    if is_quoted {
        out.push('"');
    }
    if is_formula {
        out.push('\'');
    }
    for character in text.chars() {
        if character == '"' {
            out.push('"');
        }
        out.push(character);
    }
    if is_quoted {
        out.push('"');
    }
}
