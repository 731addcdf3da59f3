//! A point in time as APIs write it.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;
use std::time::SystemTime;

use super::calendar;
use super::slot::{Mismatch, Next, Node, Slot, Token};

const SECONDS_A_DAY: i64 = 86_400;

/// A point in time, with the RFC 3339 text it came with.
///
/// The text is kept because its offset can matter (an event in a calendar) and because some servers compare it. It is
/// sent back as received. Two timestamps are equal when they are the same instant, whatever their texts.
///
/// ```
/// use gapi_runtime::Timestamp;
///
/// let noon: Timestamp = "2026-02-13T12:00:00Z".parse()?;
/// let also: Timestamp = "2026-02-13T13:00:00.000+01:00".parse()?;
/// assert_eq!(noon, also);
/// assert_eq!(also.to_string(), "2026-02-13T13:00:00.000+01:00");
/// # Ok::<(), gapi_runtime::InvalidTime>(())
/// ```
#[derive(Clone)]
pub struct Timestamp {
    text: Cow<'static, str>,
    seconds: i64,
    nanoseconds: u32,
}

/// The text is not a time of the expected form.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{text}` is not {expected}")]
pub struct InvalidTime {
    pub(crate) text: String,
    pub(crate) expected: &'static str,
}

impl Timestamp {
    /// Seconds since 1970-01-01T00:00:00Z, negative before it.
    pub fn seconds(&self) -> i64 {
        self.seconds
    }

    /// Nanoseconds after [`Timestamp::seconds`], below 1,000,000,000.
    pub fn nanoseconds(&self) -> u32 {
        self.nanoseconds
    }

    /// The text as received.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The current time.
    pub fn now() -> Self {
        SystemTime::now().into()
    }

    /// The instant some seconds and nanoseconds after 1970-01-01T00:00:00Z; `None` beyond the years 0000 to 9999.
    pub fn from_unix(seconds: i64, nanoseconds: u32) -> Option<Self> {
        let (year, month, day) = calendar::date_from_days(seconds.div_euclid(SECONDS_A_DAY));
        if !(0..=9999).contains(&year) || nanoseconds >= 1_000_000_000 {
            return None;
        }
        let time = seconds.rem_euclid(SECONDS_A_DAY);
        let (hour, minute, second) = (time / 3_600, time / 60 % 60, time % 60);
        let mut text = format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}");
        text.push_str(&fraction(nanoseconds));
        text.push('Z');
        Some(Self {
            text: text.into(),
            seconds,
            nanoseconds,
        })
    }
}

/// A fraction of a second in the 0, 3, 6 or 9 digits that google-datetime and google-duration use.
pub(crate) fn fraction(nanoseconds: u32) -> String {
    if nanoseconds == 0 {
        String::new()
    } else if nanoseconds.is_multiple_of(1_000_000) {
        format!(".{:03}", nanoseconds / 1_000_000)
    } else if nanoseconds.is_multiple_of(1_000) {
        format!(".{:06}", nanoseconds / 1_000)
    } else {
        format!(".{nanoseconds:09}")
    }
}

/// Seconds and nanoseconds since the epoch of an RFC 3339 text.
fn parse(text: &str) -> Option<(i64, u32)> {
    let (days, rest) = calendar::date(text)?;
    let (hour, rest) = calendar::digits(rest.strip_prefix(['T', 't', ' '])?, 2)?;
    let (minute, rest) = calendar::digits(rest.strip_prefix(':')?, 2)?;
    let (second, rest) = calendar::digits(rest.strip_prefix(':')?, 2)?;
    let (nanoseconds, rest) = match rest.strip_prefix('.') {
        Some(rest) => calendar::nanoseconds(rest)?,
        None => (0, rest),
    };
    let offset = match rest {
        "Z" | "z" => 0,
        _ => {
            let sign = if rest.starts_with('-') { -1 } else { 1 };
            let (hours, rest) = calendar::digits(rest.strip_prefix(['+', '-'])?, 2)?;
            let (minutes, rest) = calendar::digits(rest.strip_prefix(':')?, 2)?;
            if !rest.is_empty() || hours > 23 || minutes > 59 {
                return None;
            }
            sign * i64::from(hours * 3_600 + minutes * 60)
        }
    };
    // 60 is a leap second.
    if hour > 23 || minute > 59 || second > 60 {
        return None;
    }
    Some((
        days * SECONDS_A_DAY + i64::from(hour * 3_600 + minute * 60 + second) - offset,
        nanoseconds,
    ))
}

impl FromStr for Timestamp {
    type Err = InvalidTime;

    fn from_str(text: &str) -> Result<Self, InvalidTime> {
        match parse(text) {
            Some((seconds, nanoseconds)) => Ok(Self {
                text: text.to_owned().into(),
                seconds,
                nanoseconds,
            }),
            None => Err(InvalidTime {
                text: text.to_owned(),
                expected: "an RFC 3339 time",
            }),
        }
    }
}

impl From<SystemTime> for Timestamp {
    /// Times beyond the year 9999 or before the year 0, which RFC 3339 cannot write, become the nearest it can.
    fn from(time: SystemTime) -> Self {
        let (seconds, nanoseconds) = match time.duration_since(SystemTime::UNIX_EPOCH) {
            Ok(after) => (
                i64::try_from(after.as_secs()).unwrap_or(i64::MAX),
                after.subsec_nanos(),
            ),
            Err(before) => {
                let before = before.duration();
                let seconds = i64::try_from(before.as_secs()).map_or(i64::MIN, |seconds| -seconds);
                match before.subsec_nanos() {
                    0 => (seconds, 0),
                    nanoseconds => (seconds - 1, 1_000_000_000 - nanoseconds),
                }
            }
        };
        let seconds = seconds.clamp(-62_167_219_200, 253_402_300_799);
        Self::from_unix(seconds, nanoseconds).unwrap_or_default()
    }
}

impl Default for Timestamp {
    /// 1970-01-01T00:00:00Z.
    fn default() -> Self {
        Self {
            text: Cow::Borrowed("1970-01-01T00:00:00Z"),
            seconds: 0,
            nanoseconds: 0,
        }
    }
}

impl PartialEq for Timestamp {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Timestamp {}

impl PartialOrd for Timestamp {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Timestamp {
    fn cmp(&self, other: &Self) -> Ordering {
        (self.seconds, self.nanoseconds).cmp(&(other.seconds, other.nanoseconds))
    }
}

impl Hash for Timestamp {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (self.seconds, self.nanoseconds).hash(state);
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl fmt::Debug for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl Slot for Timestamp {
    fn put(&mut self, token: Token<'_>) -> Result<Next<'_>, Mismatch> {
        let expected = Mismatch {
            expected: "an RFC 3339 time",
        };
        let Token::Text(text) = token else {
            return Err(expected);
        };
        *self = text.parse().map_err(|_| expected)?;
        Ok(Next::Done)
    }

    fn node(&self) -> Option<Node<'_>> {
        Some(Node::Timestamp(self))
    }
}
