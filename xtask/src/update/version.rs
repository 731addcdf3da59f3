//! The version that follows, by the rules of semantic versioning as cargo has them.

use anyhow::{Context, Result};
use gapi_generator::compare::Step;

/// The next version. Before 1.0.0 cargo takes another minor number for a break, and a patch for all else.
pub(super) fn next(version: &str, step: Step) -> Result<String> {
    let numbers: Option<Vec<u64>> = version.split('.').map(|part| part.parse().ok()).collect();
    let numbers = numbers.filter(|numbers| numbers.len() == 3);
    let numbers =
        numbers.with_context(|| format!("crate_version {version:?} is not such as 1.2.3"))?;
    let (major, minor, patch) = (numbers[0], numbers[1], numbers[2]);
    let (major, minor, patch) = match step {
        Step::None => (major, minor, patch),
        Step::Major if major > 0 => (major + 1, 0, 0),
        Step::Major => (0, minor + 1, 0),
        Step::Minor if major > 0 => (major, minor + 1, 0),
        Step::Minor | Step::Patch => (major, minor, patch + 1),
    };
    Ok(format!("{major}.{minor}.{patch}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_step_raises_its_number() {
        let next = |version, step| next(version, step).unwrap();
        assert_eq!(next("1.2.3", Step::Major), "2.0.0");
        assert_eq!(next("1.2.3", Step::Minor), "1.3.0");
        assert_eq!(next("1.2.3", Step::Patch), "1.2.4");
        assert_eq!(next("1.2.3", Step::None), "1.2.3");
    }

    #[test]
    fn before_the_first_version_a_break_is_a_minor_number() {
        let next = |version, step| next(version, step).unwrap();
        assert_eq!(next("0.1.3", Step::Major), "0.2.0");
        assert_eq!(next("0.1.3", Step::Minor), "0.1.4");
        assert_eq!(next("0.1.3", Step::Patch), "0.1.4");
    }

    #[test]
    fn what_is_no_version_is_refused() {
        for version in ["1", "1.2", "1.2.x", "1.2.3.4", "1.2.3+4", ""] {
            assert!(next(version, Step::Patch).is_err(), "{version}");
        }
    }
}
