//! [`time`].

use time::{Month, OffsetDateTime};

use super::out_of_range;
use crate::value::{Date, Duration, InvalidTime, Timestamp};

impl TryFrom<OffsetDateTime> for Timestamp {
    type Error = InvalidTime;

    /// Writes the instant in UTC.
    fn try_from(time: OffsetDateTime) -> Result<Self, InvalidTime> {
        Self::from_unix(time.unix_timestamp(), time.nanosecond()).ok_or_else(|| out_of_range(&time))
    }
}

impl TryFrom<&Timestamp> for OffsetDateTime {
    type Error = InvalidTime;

    fn try_from(time: &Timestamp) -> Result<Self, InvalidTime> {
        let nanoseconds =
            i128::from(time.seconds()) * 1_000_000_000 + i128::from(time.nanoseconds());
        Self::from_unix_timestamp_nanos(nanoseconds).map_err(|_| out_of_range(time))
    }
}

impl TryFrom<time::Date> for Date {
    type Error = InvalidTime;

    fn try_from(date: time::Date) -> Result<Self, InvalidTime> {
        let parts = || {
            Self::new(
                date.year().try_into().ok()?,
                date.month().into(),
                date.day(),
            )
        };
        parts().ok_or_else(|| out_of_range(&date))
    }
}

impl TryFrom<Date> for time::Date {
    type Error = InvalidTime;

    fn try_from(date: Date) -> Result<Self, InvalidTime> {
        let parts = || {
            Self::from_calendar_date(
                date.year().into(),
                Month::try_from(date.month()).ok()?,
                date.day(),
            )
            .ok()
        };
        parts().ok_or_else(|| out_of_range(&date))
    }
}

impl From<time::Duration> for Duration {
    fn from(length: time::Duration) -> Self {
        Self::from_nanoseconds(length.whole_nanoseconds())
    }
}

impl TryFrom<&Duration> for time::Duration {
    type Error = InvalidTime;

    fn try_from(length: &Duration) -> Result<Self, InvalidTime> {
        let seconds = i64::try_from(length.nanoseconds() / 1_000_000_000);
        let nanoseconds = i32::try_from(length.nanoseconds() % 1_000_000_000);
        match (seconds, nanoseconds) {
            (Ok(seconds), Ok(nanoseconds)) => Ok(Self::new(seconds, nanoseconds)),
            _ => Err(out_of_range(length)),
        }
    }
}
