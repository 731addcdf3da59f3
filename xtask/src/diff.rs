//! Shows people what differs, without drowning them.

use std::fmt::Write as _;
use std::time::Duration;

use similar::TextDiff;

use crate::tree::Change;

/// Most lines shown of one file.
const LINES_OF_A_FILE: usize = 120;
/// Most lines shown in total.
const LINES_IN_TOTAL: usize = 2_000;

/// Shows changes as unified diffs, each file by its short name. Long ones are cut, and say by how much.
pub(crate) fn show<'a>(changes: impl Iterator<Item = (String, &'a Change)>) -> String {
    let mut out = String::new();
    let mut left = LINES_IN_TOTAL;
    for (name, change) in changes {
        let text = unified(&name, change);
        let lines: Vec<&str> = text.lines().collect();
        let shown = lines.len().min(LINES_OF_A_FILE).min(left);
        for line in &lines[..shown] {
            out.push_str(line);
            out.push('\n');
        }
        left -= shown;
        if shown < lines.len() {
            // Writing to a string cannot fail.
            let _ = writeln!(
                out,
                "… {} more lines of the diff of {name}",
                lines.len() - shown
            );
        }
    }
    out
}

fn unified(name: &str, change: &Change) -> String {
    let before = change
        .before
        .as_deref()
        .map(String::from_utf8_lossy)
        .unwrap_or_default();
    let after = change.after.as_deref().unwrap_or_default();
    let old = if change.before.is_some() {
        format!("a/{name}")
    } else {
        "/dev/null".to_owned()
    };
    let new = if change.after.is_some() {
        format!("b/{name}")
    } else {
        "/dev/null".to_owned()
    };
    let diff = TextDiff::configure()
        .timeout(Duration::from_secs(2))
        .diff_lines(before.as_ref(), after);
    diff.unified_diff()
        .context_radius(3)
        .header(&old, &new)
        .to_string()
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::show;
    use crate::tree::Change;

    #[test]
    fn a_long_diff_is_cut_and_says_so() {
        let change = Change {
            path: PathBuf::from("x"),
            before: None,
            after: Some("line\n".repeat(1000)),
        };
        let text = show(std::iter::once(("x".to_owned(), &change)));
        assert!(text.starts_with("--- /dev/null\n+++ b/x\n@@ "), "{text}");
        assert!(
            text.ends_with("… 883 more lines of the diff of x\n"),
            "{text}"
        );
        assert_eq!(text.lines().count(), 121);
    }
}
