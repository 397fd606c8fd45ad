//! Which allowances were being paid at 16, and were not stopped since.

use std::borrow::Cow;

use chrono::NaiveDate;

use crate::date::BirthDate;
use crate::situation::Situation;

/// Whether the allowance was being paid at 16: the person's, and for each child raised.
#[derive(Clone, Default)]
pub(super) struct HeldAt16 {
    pub own: Option<bool>,
    /// By the child's day of birth.
    pub of_children: Vec<(NaiveDate, bool)>,
}

impl HeldAt16 {
    /// What is known, with what the history itself tells of allowances held.
    pub fn tell<'s>(&self, situation: &'s Situation) -> Cow<'s, Situation> {
        let tells = situation.allowance_held.is_none() && self.own.is_some();
        let mut children = situation.children.iter().flatten();
        let of_children =
            !self.of_children.is_empty() && children.any(|child| child.allowance_held.is_none());
        if !tells && !of_children {
            return Cow::Borrowed(situation);
        }
        let mut situation = situation.clone();
        situation.allowance_held = situation.allowance_held.or(self.own);
        for child in situation.children.iter_mut().flatten() {
            let birth = child.birth_date.map(BirthDate::day);
            let held = self.of_children.iter().find(|(of, _)| Some(*of) == birth);
            child.allowance_held = child.allowance_held.or(held.map(|(_, held)| *held));
        }
        Cow::Owned(situation)
    }

    /// Notes it of the person, or of the child born on a day.
    pub fn note(&mut self, child: Option<NaiveDate>, held: bool) {
        match child {
            None => self.own = Some(held),
            Some(born) => self.of_children.push((born, held)),
        }
    }

    /// The allowance was stopped.
    pub fn lose(&mut self) {
        self.own = self.own.map(|_| false);
        self.of_children.iter_mut().for_each(|(_, held)| *held = false);
    }
}
