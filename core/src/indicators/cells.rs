//! Small cells of a table left out, so that no single child can be read off it.

use crate::opaque::opaque;

/// Counts in one hierarchy, and which of them are shown.
#[derive(Debug, Clone)]
pub struct Cells {
    cells: Vec<Cell>,
}

/// One count of a table.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Cell {
    /// Index of the cell that it is a part of, which must stand before it; nothing at the top.
    pub parent: Option<usize>,
    /// The count.
    pub count: u64,
}

opaque! { Cell }

/// Cells that are no table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CellsError {
    /// A part that stands before its whole, or whose whole is missing.
    #[error("cell {cell}: expected a parent that stands before it")]
    Parent {
        /// The cell, from 0.
        cell: usize,
    },
    /// A whole that is not the sum of its parts.
    #[error("cell {cell}: expected the sum of its parts")]
    Sum {
        /// The cell, from 0.
        cell: usize,
    },
}

impl Cells {
    /// A table whose wholes are the sums of their parts, wholes first.
    ///
    /// # Errors
    /// [`CellsError`] for a table that does not add up: what is left out of it could not be protected.
    pub fn new(cells: Vec<Cell>) -> Result<Self, CellsError> {
        let mut sums: Vec<Option<u64>> = vec![None; cells.len()];
        for (at, cell) in cells.iter().enumerate() {
            if let Some(parent) = cell.parent {
                let sum =
                    sums.get_mut(parent).filter(|_| parent < at).ok_or(CellsError::Parent { cell: at })?;
                *sum = Some(sum.unwrap_or(0).saturating_add(cell.count));
            }
        }
        match sums.iter().zip(&cells).position(|(sum, cell)| sum.is_some_and(|sum| sum != cell.count)) {
            Some(cell) => Err(CellsError::Sum { cell }),
            None => Ok(Self { cells }),
        }
    }

    /// The counts with every one from 1 to `below` - 1 left out, and beside them as many others as keep those from
    /// being computed from what is shown.
    ///
    /// Among siblings one left out would be their sum less the others: then one more goes, the smallest that is not
    /// 0, the first of several. The same where what is left out can only be all ones, or only be all `below` - 1;
    /// where there is no other part, the whole goes. A whole that is left out takes its smallest part with it, or it
    /// would be their sum. Protects against subtraction in this one table; who knows as well how the others are
    /// chosen, or has a second table of the same children, can still tell more.
    ///
    /// ```
    /// use ansinh::indicators::{Cell, Cells};
    ///
    /// let part = |count| Cell { parent: Some(0), count };
    /// let table = Cells::new(vec![Cell { parent: None, count: 60 }, part(2), part(50), part(8)])?;
    /// // 2 is small; 8 goes with it, or 2 would be 60 - 50 - 8.
    /// assert_eq!(table.shown(5), [Some(60), None, Some(50), None]);
    /// # Ok::<(), ansinh::indicators::CellsError>(())
    /// ```
    pub fn shown(&self, below: u64) -> Vec<Option<u64>> {
        self.shown_without(below, [])
    }

    /// The same where other cells, by their indices, must be left out too, whatever their count.
    pub fn shown_without(&self, below: u64, out: impl IntoIterator<Item = usize>) -> Vec<Option<u64>> {
        let is_small = |count: u64| count > 0 && count < below;
        let mut hidden: Vec<bool> = self.cells.iter().map(|cell| is_small(cell.count)).collect();
        for at in out {
            if let Some(hidden) = hidden.get_mut(at) {
                *hidden = true;
            }
        }
        let mut parts: Vec<Vec<usize>> = vec![Vec::new(); self.cells.len()];
        for (at, cell) in self.cells.iter().enumerate() {
            if let Some(parts) = cell.parent.and_then(|parent| parts.get_mut(parent)) {
                parts.push(at);
            }
        }
        // What is left out in one group can leave another open; each round leaves out more, so there is a last one.
        let mut is_open = true;
        while is_open {
            is_open = false;
            for (whole, siblings) in parts.iter().enumerate() {
                is_open |= self.protect(whole, siblings, below, &mut hidden);
            }
        }
        let shown = self.cells.iter().zip(&hidden);
        shown.map(|(cell, hidden)| (!hidden).then_some(cell.count)).collect()
    }

    /// Leaves out more of the parts of a whole, or the whole, until none of them can be subtracted; whether there was
    /// need.
    fn protect(&self, whole: usize, siblings: &[usize], below: u64, hidden: &mut [bool]) -> bool {
        let is_hidden = |hidden: &[bool], at: usize| hidden.get(at).copied().unwrap_or(false);
        let count = |at: usize| self.cells.get(at).map_or(0, |cell| cell.count);
        let mut is_changed = false;
        loop {
            let whole_hidden = is_hidden(hidden, whole);
            let out = siblings.iter().filter(|at| is_hidden(hidden, **at)).map(|at| count(*at));
            let (how_many, sum) = out.fold((0_u64, 0_u64), |(many, sum), count| (many + 1, sum + count));
            let is_safe = match how_many {
                0 => !whole_hidden || siblings.is_empty(),
                1 => whole_hidden,
                // All ones, or all the largest small count: the sum alone would tell them.
                _ => whole_hidden || (sum != how_many && sum != how_many.saturating_mul(below - 1)),
            };
            if is_safe {
                return is_changed;
            }
            let rest = siblings.iter().copied().filter(|at| !is_hidden(hidden, *at));
            // A 0 only where there is nothing else, and the whole only where there is no other part.
            let next = rest.min_by_key(|at| (count(*at) == 0, count(*at))).unwrap_or(whole);
            let Some(hidden) = hidden.get_mut(next) else { return is_changed };
            *hidden = true;
            is_changed = true;
        }
    }
}
