//! Lines of any input, whatever is in them, in bounded memory.

use std::io::{self, BufRead, BufReader, Read};

use crate::line_error::LineError;

/// Most bytes in a line.
pub const MAX_LINE: usize = 1 << 20;

/// The lines that are not blank, with their numbers from 1.
pub struct Lines<R> {
    reader: BufReader<R>,
    line: Vec<u8>,
    number: u64,
}

impl<R: Read> Lines<R> {
    pub fn new(input: R) -> Self {
        Self { reader: BufReader::with_capacity(1 << 16, input), line: Vec::new(), number: 0 }
    }

    /// Whether the next line is not here yet.
    pub fn must_wait(&self) -> bool {
        !self.reader.buffer().contains(&b'\n')
    }

    pub fn next(&mut self) -> io::Result<Option<(u64, Result<&str, LineError>)>> {
        loop {
            self.line.clear();
            self.number += 1;
            let longest = MAX_LINE as u64 + 1;
            if self.reader.by_ref().take(longest).read_until(b'\n', &mut self.line)? == 0 {
                return Ok(None);
            }
            if self.line.len() > MAX_LINE && !self.line.ends_with(b"\n") {
                self.reader.skip_until(b'\n')?;
                return Ok(Some((self.number, Err(LineError::TooLong))));
            }
            // Editors on Windows mark a file as UTF-8 so.
            if self.number == 1 && self.line.starts_with("\u{feff}".as_bytes()) {
                self.line.drain(.."\u{feff}".len());
            }
            if !self.line.trim_ascii().is_empty() {
                break;
            }
        }
        let text = std::str::from_utf8(self.line.trim_ascii_end());
        Ok(Some((self.number, text.map_err(|error| LineError::NotUtf8 { byte: error.valid_up_to() + 1 }))))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(input: &[u8]) -> Vec<(u64, Result<String, String>)> {
        let mut lines = Lines::new(input);
        let mut all = Vec::new();
        while let Some((number, line)) = lines.next().unwrap() {
            all.push((number, line.map(str::to_owned).map_err(|error| format!("{error:?}"))));
        }
        all
    }

    #[test]
    fn blank_lines_count_and_are_skipped() {
        let good = |number, text: &str| (number, Ok(text.to_owned()));
        assert_eq!(read(b""), []);
        assert_eq!(read(b"\n \r\n"), []);
        assert_eq!(read(b"a\r\n\n\tb\nc"), [good(1, "a"), good(3, "\tb"), good(4, "c")]);
        assert_eq!(read("\u{feff}a\n\u{feff}b".as_bytes()), [good(1, "a"), good(2, "\u{feff}b")]);
    }

    #[test]
    fn a_bad_line_does_not_hurt_the_next() {
        let full = "x".repeat(MAX_LINE);
        let input = [full.as_bytes(), b"\n", full.as_bytes(), b"x\n\xff\nok"].concat();
        let read = read(&input);
        assert_eq!(read[0], (1, Ok(full)));
        assert_eq!(read[1], (2, Err("TooLong".to_owned())));
        assert_eq!(read[2], (3, Err("NotUtf8 { byte: 1 }".to_owned())));
        assert_eq!(read[3], (4, Ok("ok".to_owned())));
    }
}
