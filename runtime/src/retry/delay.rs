//! How long a server asks to wait.

use std::time::{Duration, SystemTime};

use http::{HeaderMap, header};

use crate::error::ErrorDetail;

/// The delay that a response asks for: `Retry-After` (RFC 9110, section 10.2.3) or `retryDelay` of a `RetryInfo`
/// (`google/rpc/error_details.proto`), and the longer one where both are there.
///
/// `now` is when the response came, for one that tells a time but not its own.
pub(crate) fn server_delay(
    headers: &HeaderMap,
    details: &[ErrorDetail],
    now: SystemTime,
) -> Option<Duration> {
    let info = details.iter().filter_map(|detail| match detail {
        ErrorDetail::RetryInfo { retry_delay } => *retry_delay,
        _ => None,
    });
    info.chain(retry_after(headers, now)).max()
}

fn retry_after(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let text = headers.get(header::RETRY_AFTER)?.to_str().ok()?.trim();
    if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
        // More digits than a number has are still a very long time.
        return Some(Duration::from_secs(text.parse().unwrap_or(u64::MAX)));
    }
    let until = httpdate::parse_http_date(text).ok()?;
    // Clocks of clients are wrong more often than those of servers; between two times of one server that is no matter.
    let since = headers
        .get(header::DATE)
        .and_then(|date| httpdate::parse_http_date(date.to_str().ok()?.trim()).ok())
        .unwrap_or(now);
    Some(until.duration_since(since).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    /// 1994-11-06 08:49:37
    const NOW: Duration = Duration::from_secs(784_111_777);

    fn asked(retry_after: &str, date: Option<&str>) -> Option<u64> {
        let mut headers = HeaderMap::new();
        let mut set = |name, text: &str| {
            headers.insert(name, HeaderValue::from_str(text).expect("it is a value"));
        };
        set(header::RETRY_AFTER, retry_after);
        if let Some(date) = date {
            set(header::DATE, date);
        }
        server_delay(&headers, &[], SystemTime::UNIX_EPOCH + NOW).map(|delay| delay.as_secs())
    }

    #[test]
    fn seconds_and_all_three_dates_are_read() {
        assert_eq!(asked("120", None), Some(120));
        assert_eq!(asked(" 0 ", None), Some(0));
        for date in [
            "Sun, 06 Nov 1994 08:51:37 GMT",
            "Sunday, 06-Nov-94 08:51:37 GMT",
            "Sun Nov  6 08:51:37 1994",
        ] {
            assert_eq!(asked(date, None), Some(120), "{date}");
            for server in [
                "Sun, 06 Nov 1994 08:51:00 GMT",
                "Sunday, 06-Nov-94 08:51:00 GMT",
                "Sun Nov  6 08:51:00 1994",
            ] {
                assert_eq!(asked(date, Some(server)), Some(37), "{date} {server}");
            }
        }
    }

    #[test]
    fn a_time_that_has_passed_is_no_delay() {
        assert_eq!(asked("Sun, 06 Nov 1994 08:00:00 GMT", None), Some(0));
    }

    #[test]
    fn what_is_no_delay_is_left_out() {
        for text in [
            "",
            "-1",
            "+5",
            "1.5",
            "soon",
            "Sun, 06 Nov 1994 08:51:37",
            "١",
        ] {
            let Ok(value) = HeaderValue::from_str(text) else {
                continue;
            };
            let headers = HeaderMap::from_iter([(header::RETRY_AFTER, value)]);
            assert_eq!(
                retry_after(&headers, SystemTime::UNIX_EPOCH),
                None,
                "{text}"
            );
        }
        assert_eq!(asked("5", Some("nonsense")), Some(5));
        assert_eq!(asked("99999999999999999999999", None), Some(u64::MAX));
    }

    #[test]
    fn of_a_header_and_a_detail_the_longer_one_counts() {
        let info = |seconds| ErrorDetail::RetryInfo {
            retry_delay: Some(Duration::from_secs(seconds)),
        };
        let now = SystemTime::UNIX_EPOCH;
        let headers = HeaderMap::from_iter([(header::RETRY_AFTER, HeaderValue::from_static("7"))]);
        let delay = |headers: &HeaderMap, details: &[ErrorDetail]| {
            server_delay(headers, details, now).map(|delay| delay.as_secs())
        };
        assert_eq!(delay(&headers, &[info(3)]), Some(7));
        assert_eq!(delay(&headers, &[info(30)]), Some(30));
        assert_eq!(delay(&HeaderMap::new(), &[info(3)]), Some(3));
        assert_eq!(delay(&HeaderMap::new(), &[]), None);
    }
}
