//! What is left after years of losing a share: (1 − d)ⁿ, exactly.

use std::cmp::Ordering;

/// A whole number of any size, in digits to the base 2³², the lowest first, without zeros at the end.
struct Big(Vec<u32>);

impl Big {
    fn one() -> Self {
        Self(vec![1])
    }

    fn times(mut self, by: u64) -> Self {
        let mut carry: u128 = 0;
        for digit in &mut self.0 {
            carry += u128::from(*digit) * u128::from(by);
            *digit = low(carry);
            carry >>= 32;
        }
        while carry > 0 {
            self.0.push(low(carry));
            carry >>= 32;
        }
        while self.0.last() == Some(&0) {
            self.0.pop();
        }
        self
    }

    fn to_the(of: u64, power: u8) -> Self {
        (0..power).fold(Self::one(), |number, _| number.times(of))
    }

    fn compare(&self, other: &Self) -> Ordering {
        let by_digits = || self.0.iter().rev().cmp(other.0.iter().rev());
        self.0.len().cmp(&other.0.len()).then_with(by_digits)
    }
}

fn low(number: u128) -> u32 {
    // The lowest 32 bits always fit.
    u32::try_from(number & u128::from(u32::MAX)).unwrap_or_default()
}

/// How what is left, after `years` in each of which `lost` out of `whole` is lost, stands to `part` out of `of`.
/// A loss of more than all leaves nothing.
pub(super) fn compare(lost: u64, whole: u64, years: u8, part: u64, of: u64) -> Ordering {
    let left = Big::to_the(whole.saturating_sub(lost), years).times(of);
    let wanted = Big::to_the(whole, years).times(part);
    left.compare(&wanted)
}

/// What is left, in hundredths of a percent, rounded half up.
pub(super) fn left(lost: u64, whole: u64, years: u8) -> u64 {
    // The greatest n with (n − ½)/10 000 at most what is left.
    greatest(10_000, |n| n == 0 || compare(lost, whole, years, 2 * n - 1, 20_000).is_ge())
}

/// The greatest loss a year that leaves `part` out of `of`, in thousandths of a percent, rounded down.
pub(super) fn most_lost(years: u8, part: u64, of: u64) -> u64 {
    greatest(100_000, |n| compare(n, 100_000, years, part, of).is_ge())
}

/// The greatest number up to `most` of which `holds`, which holds of 0 and of every number below one of which it holds.
fn greatest(most: u64, holds: impl Fn(u64) -> bool) -> u64 {
    let (mut good, mut bad) = (0, most + 1);
    while bad - good > 1 {
        let middle = good.midpoint(bad);
        if holds(middle) { good = middle } else { bad = middle }
    }
    good
}
