//! A length of time as APIs write it.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use super::calendar;
use super::slot::{Mismatch, Next, Node, Slot, Token};
use super::timestamp::{InvalidTime, fraction};

/// A length of time, with the text it came with: seconds with up to nine digits of fraction and an `s`, such as `3.5s`.
///
/// It can be negative. Two durations are equal when they are the same length, whatever their texts.
///
/// ```
/// use gapi_runtime::Duration;
///
/// let wait: Duration = std::time::Duration::from_millis(3_500).into();
/// assert_eq!(wait.to_string(), "3.500s");
/// assert_eq!(wait, "3.5s".parse()?);
/// # Ok::<(), gapi_runtime::InvalidTime>(())
/// ```
#[derive(Clone)]
pub struct Duration {
    text: Cow<'static, str>,
    nanoseconds: i128,
}

impl Duration {
    /// The whole length in nanoseconds.
    pub fn nanoseconds(&self) -> i128 {
        self.nanoseconds
    }

    /// The length of some nanoseconds.
    pub fn from_nanoseconds(nanoseconds: i128) -> Self {
        let sign = if nanoseconds < 0 { "-" } else { "" };
        let length = nanoseconds.unsigned_abs();
        let below_a_second = u32::try_from(length % A_SECOND.unsigned_abs()).unwrap_or(0);
        let text = format!(
            "{sign}{}{}s",
            length / A_SECOND.unsigned_abs(),
            fraction(below_a_second)
        );
        Self {
            text: text.into(),
            nanoseconds,
        }
    }

    /// The text as received.
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

const A_SECOND: i128 = 1_000_000_000;

fn parse(text: &str) -> Option<i128> {
    let text = text.strip_suffix('s')?;
    let (negative, text) = text
        .strip_prefix('-')
        .map_or((false, text), |text| (true, text));
    let (whole, rest) = text.split_at_checked(
        text.bytes()
            .position(|byte| byte == b'.')
            .unwrap_or(text.len()),
    )?;
    if whole.is_empty() || whole.len() > 20 || !whole.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let nanoseconds = match rest.strip_prefix('.') {
        Some(fraction) if fraction.len() > 9 => return None,
        Some(fraction) => match calendar::nanoseconds(fraction)? {
            (nanoseconds, "") => nanoseconds,
            _ => return None,
        },
        None => 0,
    };
    let length = whole.parse::<i128>().ok()? * A_SECOND + i128::from(nanoseconds);
    Some(if negative { -length } else { length })
}

impl FromStr for Duration {
    type Err = InvalidTime;

    fn from_str(text: &str) -> Result<Self, InvalidTime> {
        match parse(text) {
            Some(nanoseconds) => Ok(Self {
                text: text.to_owned().into(),
                nanoseconds,
            }),
            None => Err(InvalidTime {
                text: text.to_owned(),
                expected: "a duration such as 3.5s",
            }),
        }
    }
}

impl From<std::time::Duration> for Duration {
    fn from(duration: std::time::Duration) -> Self {
        Self::from_nanoseconds(
            i128::from(duration.as_secs()) * A_SECOND + i128::from(duration.subsec_nanos()),
        )
    }
}

impl TryFrom<&Duration> for std::time::Duration {
    type Error = InvalidTime;

    /// Fails when the duration is negative.
    fn try_from(duration: &Duration) -> Result<Self, InvalidTime> {
        let parts = || {
            let seconds = u64::try_from(duration.nanoseconds / A_SECOND).ok()?;
            let nanoseconds = u32::try_from(duration.nanoseconds % A_SECOND).ok()?;
            Some(Self::new(seconds, nanoseconds))
        };
        parts().ok_or_else(|| InvalidTime {
            text: duration.text.to_string(),
            expected: "a duration of zero or more",
        })
    }
}

impl Default for Duration {
    /// No time at all.
    fn default() -> Self {
        Self {
            text: Cow::Borrowed("0s"),
            nanoseconds: 0,
        }
    }
}

impl PartialEq for Duration {
    fn eq(&self, other: &Self) -> bool {
        self.nanoseconds == other.nanoseconds
    }
}

impl Eq for Duration {}

impl PartialOrd for Duration {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Duration {
    fn cmp(&self, other: &Self) -> Ordering {
        self.nanoseconds.cmp(&other.nanoseconds)
    }
}

impl Hash for Duration {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.nanoseconds.hash(state);
    }
}

impl fmt::Display for Duration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl fmt::Debug for Duration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl Slot for Duration {
    fn put(&mut self, token: Token<'_>) -> Result<Next<'_>, Mismatch> {
        let expected = Mismatch {
            expected: "a duration",
        };
        let Token::Text(text) = token else {
            return Err(expected);
        };
        *self = text.parse().map_err(|_| expected)?;
        Ok(Next::Done)
    }

    fn node(&self) -> Option<Node<'_>> {
        Some(Node::Duration(self))
    }
}
