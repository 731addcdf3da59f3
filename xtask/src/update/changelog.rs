//! The changelog of a crate: the newest version first.

use std::fmt::Write as _;

use gapi_generator::compare::{Action, Change, Changes, Effect};

use crate::changes::item;

const HEADER: &str = "\
# Changes

What each version of this crate changes for programs that use it. Versions follow the rules of semantic versioning; what
stands behind the `+` is the revision of Google's document.
";

/// The changelog with an entry more.
pub(super) fn with_entry(earlier: &str, version: &str, changes: &Changes) -> String {
    let mut out = format!("{HEADER}\n## {version}+{}\n", changes.new_revision);
    let _infallible = writeln!(out, "\nFrom revision {}.", changes.old_revision);
    let of = |effect, actions: &'static [Action]| {
        changes
            .with(effect)
            .filter(|change| actions.contains(&change.action))
            .collect::<Vec<_>>()
    };
    let all = &[
        Action::Added,
        Action::Removed,
        Action::Changed,
        Action::Renamed,
        Action::Deprecation,
    ];
    section(&mut out, "Breaking", &of(Effect::Breaking, all));
    section(&mut out, "Added", &of(Effect::Compatible, &[Action::Added]));
    section(
        &mut out,
        "Changed",
        &of(Effect::Compatible, &[Action::Changed]),
    );
    section(
        &mut out,
        "Deprecated",
        &of(Effect::Compatible, &[Action::Deprecation]),
    );
    let words = changes.with(Effect::Documentation).count();
    if words > 0 {
        let _infallible = writeln!(out, "\nDescriptions of {words} items changed.");
    }
    let earlier = earlier.strip_prefix(HEADER).unwrap_or(earlier);
    out.push_str(earlier);
    out
}

fn section(out: &mut String, title: &str, changes: &[&Change]) {
    if changes.is_empty() {
        return;
    }
    let _infallible = writeln!(out, "\n### {title}\n");
    for change in changes {
        let _infallible = writeln!(out, "- {}", item(change));
    }
}
