//! The report for a pull request.

use std::fmt::Write as _;

use gapi_generator::compare::{Change, Effect};

use super::text::{counts, step, summary};
use super::{Report, Verdict};

/// A comment may have 65,536 characters; documentation is counted and not listed.
const MOST_LISTED: usize = 120;

pub(super) fn write(report: &Report) -> String {
    let mut out = format!("# API changes\n\n{}.\n", summary(report));
    if report.changed().next().is_none() {
        return out;
    }
    out.push_str("\n| API | revision | version | changes |\n| --- | --- | --- | --- |\n");
    for verdict in report.changed() {
        let (revision, step) = match verdict {
            Verdict::Compared(changes) => (
                format!("{} → {}", changes.old_revision, changes.new_revision),
                step(verdict.step()),
            ),
            Verdict::Added { revision, .. } => (revision.clone(), "a new crate"),
            Verdict::Removed { revision, .. } => (revision.clone(), "no longer there"),
        };
        let counts = counts(|effect| verdict.count(effect));
        let _infallible = writeln!(
            out,
            "| {} | {revision} | {step} | {counts} |",
            verdict.api()
        );
    }
    for verdict in report.changed() {
        let Verdict::Compared(changes) = verdict else {
            continue;
        };
        let _infallible = writeln!(out, "\n## {}", changes.api);
        for effect in [Effect::Breaking, Effect::Compatible] {
            let listed: Vec<&Change> = changes.with(effect).collect();
            if listed.is_empty() {
                continue;
            }
            let _infallible = writeln!(out, "\n{} {effect}:\n", listed.len());
            for change in listed.iter().take(MOST_LISTED) {
                let _infallible = writeln!(out, "- {}", line(change));
            }
            if listed.len() > MOST_LISTED {
                let _infallible = writeln!(out, "- … and {} more", listed.len() - MOST_LISTED);
            }
        }
        let words = changes.with(Effect::Documentation).count();
        if words > 0 {
            let _infallible = writeln!(out, "\n{words} changes of documentation.");
        }
    }
    out
}

/// One change as a line of a list.
pub(crate) fn line(change: &Change) -> String {
    let mut line = format!(
        "{} {} {}",
        change.subject,
        change.action,
        code(&change.rust_path)
    );
    if !change.wire_name.is_empty() {
        let _infallible = write!(line, " ({})", code(&change.wire_name));
    }
    if !change.detail.is_empty() {
        let _infallible = write!(line, ": {}", prose(&change.detail));
    }
    line
}

/// Text of a document as a code span that it cannot leave.
fn code(text: &str) -> String {
    format!("`{}`", text.escape_debug().to_string().replace('`', "'"))
}

/// Text with code spans of ours in it: outside of them nothing is Markdown or HTML.
fn prose(text: &str) -> String {
    let mut out = String::new();
    for (index, part) in text.split('`').enumerate() {
        let part = part.escape_debug().to_string();
        if index % 2 == 1 {
            out.push_str(&code(&part));
        } else {
            for c in part.chars() {
                if "<>&*_[]|~#@\\".contains(c) {
                    out.push('\\');
                }
                out.push(c);
            }
        }
    }
    out
}
