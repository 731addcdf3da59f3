//! What is expected beside what is given: the difference, and making it go away.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use similar::TextDiff;

/// More lines of one file than anyone reads.
const LINES_OF_A_FILE: usize = 80;

type Tree = BTreeMap<String, String>;

/// The paths that differ, then how; empty when nothing does.
pub(super) fn difference(case: &str, expected: &Tree, given: &Tree) -> String {
    let (mut list, mut diffs) = (String::new(), String::new());
    for path in paths(expected, given) {
        let (old, new) = (expected.get(path), given.get(path));
        let mark = match (old, new) {
            (Some(old), Some(new)) if old == new => continue,
            (Some(_), Some(_)) => '~',
            (None, _) => '+',
            (_, None) => '-',
        };
        // Writing to a string cannot fail.
        let _ = writeln!(list, "{mark} {path}");
        let name = format!("tests/cases/{case}/{path}");
        push_diff(
            &mut diffs,
            &name,
            old.map_or("", String::as_str),
            new.map_or("", String::as_str),
        );
    }
    if list.is_empty() {
        list
    } else {
        format!("{list}\n{diffs}")
    }
}

fn paths<'a>(expected: &'a Tree, given: &'a Tree) -> BTreeSet<&'a str> {
    expected
        .keys()
        .chain(given.keys())
        .map(String::as_str)
        .collect()
}

fn push_diff(out: &mut String, name: &str, old: &str, new: &str) {
    let diff = TextDiff::from_lines(old, new);
    let text = diff
        .unified_diff()
        .context_radius(3)
        .header(name, "given")
        .to_string();
    let mut lines = text.lines();
    for line in lines.by_ref().take(LINES_OF_A_FILE) {
        out.push_str(line);
        out.push('\n');
    }
    let left = lines.count();
    if left > 0 {
        let _ = writeln!(out, "… {left} more lines");
    }
}

/// Makes the files of a folder those that are given, touching only what differs.
pub(super) fn write(folder: &Path, found: &Tree, given: &Tree) -> Result<()> {
    for path in paths(found, given) {
        let target = folder.join(path);
        match (found.get(path), given.get(path)) {
            (old, Some(new)) if old != Some(new) => {
                let parent = target.parent().unwrap_or(folder);
                fs::create_dir_all(parent)
                    .and_then(|()| fs::write(&target, new))
                    .with_context(|| format!("cannot write {}", target.display()))?;
            }
            (Some(_), None) => {
                fs::remove_file(&target)
                    .with_context(|| format!("cannot remove {}", target.display()))?;
                // A folder that is not empty stays.
                for above in Path::new(path)
                    .ancestors()
                    .skip(1)
                    .filter(|path| !path.as_os_str().is_empty())
                {
                    let _ = fs::remove_dir(folder.join(above));
                }
            }
            _ => {}
        }
    }
    Ok(())
}
