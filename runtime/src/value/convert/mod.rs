//! Times to and from the date libraries people use, each behind a feature of its name.
//!
//! None of them is part of a generated type, so a program can use any version and move between them.

#[cfg(feature = "chrono")]
mod chrono;
#[cfg(feature = "jiff")]
mod jiff;
#[cfg(feature = "time")]
mod time;

#[cfg(any(feature = "chrono", feature = "jiff", feature = "time"))]
use super::timestamp::InvalidTime;

/// The error of a value that the other side cannot hold.
#[cfg(any(feature = "chrono", feature = "jiff", feature = "time"))]
fn out_of_range(value: &impl ToString) -> InvalidTime {
    InvalidTime {
        text: value.to_string(),
        expected: "in the range of the other type",
    }
}
