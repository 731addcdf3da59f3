//! The report for a terminal.

use std::fmt::Write as _;

use gapi_generator::compare::{Change, Effect, Step};

use super::{Report, Verdict};

pub(super) fn write(report: &Report) -> String {
    let mut out = String::new();
    for verdict in report.changed() {
        match verdict {
            Verdict::Compared(changes) => {
                let _infallible = writeln!(
                    out,
                    "{} {} → {}: {}, {}",
                    changes.api,
                    changes.old_revision,
                    changes.new_revision,
                    step(verdict.step()),
                    counts(|effect| verdict.count(effect)),
                );
                for change in report.listed(changes) {
                    let _infallible = writeln!(out, "  {}", line(change));
                }
            }
            Verdict::Added { api, revision } => {
                let _infallible = writeln!(out, "{api} {revision}: a new API");
            }
            Verdict::Removed { api, revision } => {
                let _infallible = writeln!(out, "{api} {revision}: no longer there");
            }
        }
    }
    let _infallible = writeln!(out, "{}", summary(report));
    out
}

/// `3 breaking, 10 compatible, 2 documentation`
pub(super) fn counts(count: impl Fn(Effect) -> usize) -> String {
    let effects = [Effect::Breaking, Effect::Compatible, Effect::Documentation];
    let counts = effects
        .into_iter()
        .map(|effect| (effect, count(effect)))
        .filter(|(_, count)| *count > 0)
        .map(|(effect, count)| format!("{count} {effect}"));
    counts.collect::<Vec<_>>().join(", ")
}

/// What a version has to do.
pub(super) fn step(step: Step) -> &'static str {
    match step {
        Step::None => "nothing changed",
        Step::Patch => "a patch version",
        Step::Minor => "a minor version",
        Step::Major => "a major version",
    }
}

/// How many APIs took which step.
pub(super) fn summary(report: &Report) -> String {
    let count = |step| {
        report
            .apis
            .iter()
            .filter(|verdict| verdict.step() == step)
            .count()
    };
    format!(
        "{} APIs: {} with breaking changes, {} with compatible ones, {} with other words, {} unchanged",
        report.apis.len(),
        count(Step::Major),
        count(Step::Minor),
        count(Step::Patch),
        count(Step::None),
    )
}

fn line(change: &Change) -> String {
    let Change {
        effect,
        subject,
        action,
        rust_path,
        wire_name,
        detail,
    } = change;
    let detail = if detail.is_empty() {
        String::new()
    } else {
        format!(": {}", detail.escape_debug())
    };
    format!(
        "{effect}: {subject} {action} {rust_path} ({}){detail}",
        wire_name.escape_debug()
    )
}
