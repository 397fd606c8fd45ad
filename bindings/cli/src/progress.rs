//! How far the input is read, for whoever waits at a terminal.

use std::io::{self, IsTerminal, Read};
use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};

/// Input of so many bytes is read before anybody wonders.
const SHORT: u64 = 4 << 20;

/// A bar on standard error, or nothing.
pub struct Progress(Option<ProgressBar>);

impl Progress {
    /// A bar for input of a size, if that is known: if the input is long or a bar is asked for, and it would be seen and
    /// be in nobody's way.
    pub fn new(size: Option<u64>, asked: bool) -> Self {
        let seen = io::stderr().is_terminal() && !io::stdout().is_terminal();
        Self(wanted(size, asked, seen).then(|| {
            let (bar, template) = match size {
                Some(size) => {
                    (ProgressBar::new(size), "{bar:40} {percent:>3} %  {bytes} / {total_bytes}  {eta}")
                }
                None => (ProgressBar::new_spinner(), "{spinner} {bytes}  {elapsed}"),
            };
            // A template that could not be read would leave the plain bar.
            if let Ok(style) = ProgressStyle::with_template(template) {
                bar.set_style(style);
            }
            bar.enable_steady_tick(Duration::from_millis(200));
            bar
        }))
    }

    /// The input, counted as it is read.
    pub fn reading(&self, input: Box<dyn Read>) -> Box<dyn Read> {
        match &self.0 {
            Some(bar) => Box::new(bar.wrap_read(input)),
            None => input,
        }
    }

    /// The input is read: what goes on now, for as long as it takes.
    pub fn stage(&self, words: &'static str) {
        if let Some(bar) = &self.0 {
            if let Ok(style) = ProgressStyle::with_template("{spinner} {msg}  {elapsed}") {
                bar.set_style(style);
            }
            bar.set_message(words);
        }
    }

    /// Writes something else to standard error.
    pub fn aside(&self, write: impl FnOnce()) {
        match &self.0 {
            Some(bar) => bar.suspend(write),
            None => write(),
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some(bar) = &self.0 {
            bar.finish_and_clear();
        }
    }
}

fn wanted(size: Option<u64>, asked: bool, seen: bool) -> bool {
    seen && (asked || size.is_some_and(|size| size >= SHORT))
}

#[cfg(test)]
mod tests {
    use super::wanted;

    #[test]
    fn a_bar_is_for_those_who_see_it_and_wait() {
        assert!(wanted(Some(100 << 20), false, true));
        assert!(wanted(None, true, true) && wanted(Some(1), true, true));
        assert!(!wanted(Some(1), false, true) && !wanted(None, false, true));
        assert!(!wanted(Some(100 << 20), true, false));
    }
}
