//! Which work is fresh: a stamp with the hashes of what it was done from and of what came of it.

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::Path;
use std::time::Instant;

use crate::Failure;
use crate::command::{files, read_bytes, write};

/// What a piece of work is done from, and what it leaves behind, as paths in the workspace. A folder is
/// everything in it.
pub struct Work {
    /// The stamp's name.
    pub name: &'static str,
    /// Files and folders it reads; those that do not exist count as empty.
    pub from: &'static [&'static str],
    /// What is there once it is done, and as it was left.
    pub to: &'static [&'static str],
}

impl Work {
    /// Does the work, unless it is fresh, and says which and how long it took.
    pub fn unless_fresh(
        &self,
        root: &Path,
        work: impl FnOnce() -> Result<(), Failure>,
    ) -> Result<(), Failure> {
        let stamp = root.join("target/xtask").join(format!("{}.stamp", self.name));
        // As it is before the work: what changes meanwhile is work for the next time.
        let from = hash(root, self.from)?;
        let stamped = fs::read_to_string(&stamp).unwrap_or_default();
        if self.to.iter().all(|path| root.join(path).exists()) && stamped == line(from, hash(root, self.to)?)
        {
            println!("{}: fresh", self.name);
            return Ok(());
        }
        println!("{} ...", self.name);
        let start = Instant::now();
        let _ = fs::remove_file(&stamp);
        work()?;
        write(&stamp, line(from, hash(root, self.to)?))?;
        println!("{}: {:.1} s", self.name, start.elapsed().as_secs_f64());
        Ok(())
    }
}

fn line(from: u64, to: u64) -> String {
    format!("{from:016x} {to:016x}\n")
}

fn hash(root: &Path, paths: &[&str]) -> Result<u64, Failure> {
    let mut hasher = DefaultHasher::new();
    for path in paths {
        let path = root.join(path);
        let inputs = if path.is_file() { vec![path] } else { files(&path)? };
        for input in inputs {
            input.strip_prefix(root).unwrap_or(&input).hash(&mut hasher);
            read_bytes(&input)?.hash(&mut hasher);
        }
    }
    Ok(hasher.finish())
}
