//! Ranges of bytes, asked for and answered (RFC 9110, section 14).

use std::ops::{Bound, RangeBounds};

use http::{HeaderMap, HeaderValue, header};

/// The bytes that are wanted: from `start`, up to but not including `end`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Wanted {
    pub(super) start: u64,
    pub(super) end: Option<u64>,
}

impl Wanted {
    /// `None` where a range has no bytes.
    pub(super) fn new(range: impl RangeBounds<u64>) -> Option<Self> {
        let start = match range.start_bound() {
            Bound::Included(start) => *start,
            Bound::Excluded(before) => before.checked_add(1)?,
            Bound::Unbounded => 0,
        };
        let end = match range.end_bound() {
            Bound::Included(last) => last.checked_add(1),
            Bound::Excluded(end) => Some(*end),
            Bound::Unbounded => None,
        };
        let wanted = Self { start, end };
        end.is_none_or(|end| start < end).then_some(wanted)
    }

    /// Everything is wanted.
    pub(super) fn is_all(self) -> bool {
        self == Self::default()
    }

    /// The header that asks for it.
    pub(super) fn header(self) -> Option<HeaderValue> {
        if self.is_all() {
            return None;
        }
        let last = self.end.map(|end| (end - 1).to_string());
        let text = format!("bytes={}-{}", self.start, last.unwrap_or_default());
        HeaderValue::from_str(&text).ok()
    }
}

/// `Content-Range`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Answered {
    /// First byte, and the one behind the last; `None` where there is nothing to answer with (416).
    pub(super) part: Option<(u64, u64)>,
    /// The size of the whole content, where the server knows it.
    pub(super) total: Option<u64>,
}

impl Answered {
    /// Reads the header; `None` when it is missing or makes no sense.
    pub(super) fn of(headers: &HeaderMap) -> Option<Self> {
        let mut values = headers.get_all(header::CONTENT_RANGE).iter();
        let (Some(value), None) = (values.next(), values.next()) else {
            return None;
        };
        let (part, total) = value
            .to_str()
            .ok()?
            .strip_prefix("bytes ")?
            .split_once('/')?;
        let total = if total == "*" {
            None
        } else {
            Some(number(total)?)
        };
        let part = if part == "*" {
            None
        } else {
            let (first, last) = part.split_once('-')?;
            let (first, last) = (number(first)?, number(last)?);
            let fits = first <= last && total.is_none_or(|total| last < total);
            Some((first, fits.then(|| last.checked_add(1))??))
        };
        Some(Self { part, total })
    }
}

/// Digits and nothing else; `parse` would take a sign.
fn number(text: &str) -> Option<u64> {
    let digits = text.bytes().all(|byte| byte.is_ascii_digit());
    digits.then(|| text.parse().ok())?
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answered(text: &str) -> Option<Answered> {
        let mut headers = HeaderMap::new();
        let value = HeaderValue::from_str(text).expect("it is a value");
        headers.insert(header::CONTENT_RANGE, value);
        Answered::of(&headers)
    }

    #[test]
    fn all_forms_of_content_range_are_read() {
        let all = |part, total| Some(Answered { part, total });
        assert_eq!(answered("bytes 0-9/10"), all(Some((0, 10)), Some(10)));
        assert_eq!(answered("bytes 5-5/*"), all(Some((5, 6)), None));
        assert_eq!(answered("bytes */7"), all(None, Some(7)));
    }

    #[test]
    fn a_content_range_that_makes_no_sense_is_none() {
        for text in [
            "",
            "bytes",
            "bytes 1-0/5",
            "bytes 0-5/5",
            "bytes 0-/5",
            "bytes -1/5",
            "bytes +0-+1/5",
            "items 0-1/5",
            "bytes 0-1",
            "bytes 0-18446744073709551615/*",
            "bytes 0-99999999999999999999/*",
        ] {
            assert_eq!(answered(text), None, "{text}");
        }
    }

    #[test]
    fn a_range_is_asked_for_by_its_first_and_last_byte() {
        let header = |wanted: Option<Wanted>| {
            let value = wanted.expect("it has bytes").header();
            value.map(|value| value.to_str().unwrap_or_default().to_owned())
        };
        assert_eq!(header(Wanted::new(2..5)).as_deref(), Some("bytes=2-4"));
        assert_eq!(header(Wanted::new(2..=5)).as_deref(), Some("bytes=2-5"));
        assert_eq!(header(Wanted::new(7..)).as_deref(), Some("bytes=7-"));
        assert_eq!(header(Wanted::new(..1)).as_deref(), Some("bytes=0-0"));
        assert_eq!(header(Wanted::new(..)), None);
        assert_eq!(Wanted::new(3..3), None);
        assert_eq!(Wanted::new(..0), None);
    }
}
