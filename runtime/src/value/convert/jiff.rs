//! [`jiff`].

use jiff::SignedDuration;
use jiff::civil;

use super::out_of_range;
use crate::value::{Date, Duration, InvalidTime, Timestamp};

impl TryFrom<jiff::Timestamp> for Timestamp {
    type Error = InvalidTime;

    fn try_from(time: jiff::Timestamp) -> Result<Self, InvalidTime> {
        let nanoseconds = time.as_nanosecond();
        let parts = || {
            let seconds = nanoseconds.div_euclid(1_000_000_000).try_into().ok()?;
            Self::from_unix(
                seconds,
                nanoseconds.rem_euclid(1_000_000_000).try_into().ok()?,
            )
        };
        parts().ok_or_else(|| out_of_range(&time))
    }
}

impl TryFrom<&Timestamp> for jiff::Timestamp {
    type Error = InvalidTime;

    fn try_from(time: &Timestamp) -> Result<Self, InvalidTime> {
        let nanoseconds =
            i128::from(time.seconds()) * 1_000_000_000 + i128::from(time.nanoseconds());
        Self::from_nanosecond(nanoseconds).map_err(|_| out_of_range(time))
    }
}

impl TryFrom<civil::Date> for Date {
    type Error = InvalidTime;

    fn try_from(date: civil::Date) -> Result<Self, InvalidTime> {
        let parts = || {
            Self::new(
                date.year().try_into().ok()?,
                date.month().try_into().ok()?,
                date.day().try_into().ok()?,
            )
        };
        parts().ok_or_else(|| out_of_range(&date))
    }
}

impl TryFrom<Date> for civil::Date {
    type Error = InvalidTime;

    fn try_from(date: Date) -> Result<Self, InvalidTime> {
        let parts = || {
            Self::new(
                date.year().try_into().ok()?,
                date.month().try_into().ok()?,
                date.day().try_into().ok()?,
            )
            .ok()
        };
        parts().ok_or_else(|| out_of_range(&date))
    }
}

impl From<SignedDuration> for Duration {
    fn from(length: SignedDuration) -> Self {
        Self::from_nanoseconds(length.as_nanos())
    }
}

impl TryFrom<&Duration> for SignedDuration {
    type Error = InvalidTime;

    fn try_from(length: &Duration) -> Result<Self, InvalidTime> {
        let seconds = length.nanoseconds() / 1_000_000_000;
        let nanoseconds = i32::try_from(length.nanoseconds() % 1_000_000_000);
        match (i64::try_from(seconds), nanoseconds) {
            (Ok(seconds), Ok(nanoseconds)) => Ok(Self::new(seconds, nanoseconds)),
            _ => Err(out_of_range(length)),
        }
    }
}
