//! A day of the calendar.

use std::fmt;
use std::str::FromStr;

use super::calendar;
use super::slot::{Mismatch, Next, Node, Slot, Token};
use super::timestamp::InvalidTime;

/// A day without a time zone, `2026-02-13` on the wire.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

impl Date {
    /// A day of the Gregorian calendar, from year 0 to year 9999; `None` when there is no such day.
    pub fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let exists = year <= 9999
            && calendar::days_from_date(year.into(), month.into(), day.into()).is_some();
        exists.then_some(Self { year, month, day })
    }

    /// The year, 0 to 9999.
    pub fn year(self) -> u16 {
        self.year
    }

    /// The month, 1 to 12.
    pub fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, from 1.
    pub fn day(self) -> u8 {
        self.day
    }
}

impl Default for Date {
    /// 1970-01-01.
    fn default() -> Self {
        Self {
            year: 1970,
            month: 1,
            day: 1,
        }
    }
}

impl FromStr for Date {
    type Err = InvalidTime;

    fn from_str(text: &str) -> Result<Self, InvalidTime> {
        let parts = || {
            let (days, rest) = calendar::date(text)?;
            let (year, month, day) = calendar::date_from_days(days);
            let date = Self::new(
                year.try_into().ok()?,
                month.try_into().ok()?,
                day.try_into().ok()?,
            )?;
            rest.is_empty().then_some(date)
        };
        parts().ok_or_else(|| InvalidTime {
            text: text.to_owned(),
            expected: "a date such as 2026-02-13",
        })
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl fmt::Debug for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

impl Slot for Date {
    fn put(&mut self, token: Token<'_>) -> Result<Next<'_>, Mismatch> {
        let expected = Mismatch { expected: "a date" };
        let Token::Text(text) = token else {
            return Err(expected);
        };
        *self = text.parse().map_err(|_| expected)?;
        Ok(Next::Done)
    }

    fn node(&self) -> Option<Node<'_>> {
        Some(Node::Date(*self))
    }
}
