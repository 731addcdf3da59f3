//! Arithmetic of the Gregorian calendar, as much of it as comparing and printing needs.

/// Days from 0000-03-01 to 1970-01-01.
const EPOCH: i64 = 719_468;
/// Days of 400 years, after which the calendar repeats.
const ERA: i64 = 146_097;

/// Days from 1970-01-01 to a date; `None` when the calendar has no such date.
pub(crate) fn days_from_date(year: i64, month: u32, day: u32) -> Option<i64> {
    if !(1..=12).contains(&month) || !(1..=days_in_month(year, month)).contains(&day) {
        return None;
    }
    // Years start in March here: the leap day is then the last, and the lengths of months follow a line.
    let (year, month) = if month > 2 {
        (year, month - 3)
    } else {
        (year - 1, month + 9)
    };
    let leap_days = year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
    Some(365 * year + leap_days + i64::from((153 * month + 2) / 5 + day - 1) - EPOCH)
}

/// The year, month and day that are some days after 1970-01-01.
pub(crate) fn date_from_days(days: i64) -> (i64, u32, u32) {
    let days = days + EPOCH;
    let of_era = days.rem_euclid(ERA);
    let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month = (5 * of_year + 2) / 153;
    let day = of_year - (153 * month + 2) / 5 + 1;
    let year = year_of_era + 400 * days.div_euclid(ERA) + i64::from(month >= 10);
    let month = if month < 10 { month + 3 } else { month - 9 };
    (
        year,
        u32::try_from(month).unwrap_or(1),
        u32::try_from(day).unwrap_or(1),
    )
}

fn days_in_month(year: i64, month: u32) -> u32 {
    let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    match month {
        2 if is_leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Parses exactly `len` digits off the front.
pub(crate) fn digits(text: &str, len: usize) -> Option<(u32, &str)> {
    let (number, rest) = text.split_at_checked(len)?;
    let all_digits = number.bytes().all(|byte| byte.is_ascii_digit());
    Some((number.parse().ok().filter(|_| all_digits)?, rest))
}

/// Parses `YYYY-MM-DD` off the front: days from 1970-01-01 and what follows.
pub(crate) fn date(text: &str) -> Option<(i64, &str)> {
    let (year, rest) = digits(text, 4)?;
    let (month, rest) = digits(rest.strip_prefix('-')?, 2)?;
    let (day, rest) = digits(rest.strip_prefix('-')?, 2)?;
    Some((days_from_date(year.into(), month, day)?, rest))
}

/// Parses up to nine digits of a fraction as nanoseconds; more digits are accepted and ignored.
pub(crate) fn nanoseconds(text: &str) -> Option<(u32, &str)> {
    let end = text
        .bytes()
        .position(|byte| !byte.is_ascii_digit())
        .unwrap_or(text.len());
    let (fraction, rest) = text.split_at_checked(end)?;
    let kept = fraction.get(..9).unwrap_or(fraction);
    let scale = 10_u32.pow(9 - u32::try_from(kept.len()).ok()?);
    Some((kept.parse::<u32>().ok()? * scale, rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_and_days_agree_over_all_years_of_rfc_3339() {
        for days in days_from_date(0, 1, 1).unwrap()..=days_from_date(9999, 12, 31).unwrap() {
            let (year, month, day) = date_from_days(days);
            assert_eq!(days_from_date(year, month, day), Some(days));
        }
        assert_eq!(days_from_date(1970, 1, 1), Some(0));
        assert_eq!(days_from_date(2000, 3, 1), Some(11_017));
        assert_eq!(days_from_date(1900, 2, 29), None);
    }
}
