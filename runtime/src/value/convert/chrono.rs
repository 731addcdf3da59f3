//! [`chrono`].

use chrono::{DateTime, Datelike, FixedOffset, NaiveDate, TimeDelta, TimeZone, Utc};

use super::out_of_range;
use crate::value::{Date, Duration, InvalidTime, Timestamp};

impl<Z: TimeZone> From<DateTime<Z>> for Timestamp
where
    Z::Offset: std::fmt::Display,
{
    /// Keeps the offset. A year that RFC 3339 cannot write becomes the nearest that it can.
    fn from(time: DateTime<Z>) -> Self {
        let text = time.to_rfc3339_opts(chrono::SecondsFormat::AutoSi, true);
        text.parse()
            .unwrap_or_else(|_| Self::from(std::time::SystemTime::from(time)))
    }
}

impl TryFrom<&Timestamp> for DateTime<Utc> {
    type Error = InvalidTime;

    fn try_from(time: &Timestamp) -> Result<Self, InvalidTime> {
        Self::from_timestamp(time.seconds(), time.nanoseconds()).ok_or_else(|| out_of_range(time))
    }
}

impl TryFrom<&Timestamp> for DateTime<FixedOffset> {
    type Error = InvalidTime;

    fn try_from(time: &Timestamp) -> Result<Self, InvalidTime> {
        Self::parse_from_rfc3339(time.as_str()).map_err(|_| out_of_range(time))
    }
}

impl TryFrom<NaiveDate> for Date {
    type Error = InvalidTime;

    fn try_from(date: NaiveDate) -> Result<Self, InvalidTime> {
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

impl TryFrom<Date> for NaiveDate {
    type Error = InvalidTime;

    fn try_from(date: Date) -> Result<Self, InvalidTime> {
        Self::from_ymd_opt(date.year().into(), date.month().into(), date.day().into())
            .ok_or_else(|| out_of_range(&date))
    }
}

impl From<TimeDelta> for Duration {
    fn from(length: TimeDelta) -> Self {
        Self::from_nanoseconds(
            i128::from(length.num_seconds()) * 1_000_000_000 + i128::from(length.subsec_nanos()),
        )
    }
}

impl TryFrom<&Duration> for TimeDelta {
    type Error = InvalidTime;

    fn try_from(length: &Duration) -> Result<Self, InvalidTime> {
        let parts = || {
            let seconds = length
                .nanoseconds()
                .div_euclid(1_000_000_000)
                .try_into()
                .ok()?;
            Self::new(
                seconds,
                length
                    .nanoseconds()
                    .rem_euclid(1_000_000_000)
                    .try_into()
                    .ok()?,
            )
        };
        parts().ok_or_else(|| out_of_range(length))
    }
}
