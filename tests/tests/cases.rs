//! The crates that small documents give, file by file, and what the compiler and its companions say of them.

use std::path::Path;
use std::sync::LazyLock;

use anyhow::{Result, anyhow, ensure};
use gapi_tests::cases::{Case, REFRESH, Workspace};

/// All crates in one workspace, written once for all tests of this run.
static WORKSPACE: LazyLock<Result<Workspace, String>> = LazyLock::new(|| {
    Workspace::of_cases(Path::new(env!("CARGO_TARGET_TMPDIR")))
        .map_err(|error| format!("{error:#}"))
});

fn workspace() -> Result<&'static Workspace> {
    WORKSPACE.as_ref().map_err(|error| anyhow!("{error}"))
}

/// All that is wrong, not only the first.
fn all(check: impl Fn(&Case) -> Result<()>) -> Result<Vec<String>> {
    let failures = Case::all()?
        .iter()
        .filter_map(|case| check(case).err())
        .map(|error| format!("{error:#}"))
        .collect();
    Ok(failures)
}

#[test]
fn every_case_gives_what_it_expects() -> Result<()> {
    if std::env::var_os("UPDATE_CASES").is_some() {
        return Case::all()?.iter().try_for_each(Case::refresh);
    }
    let failures = all(Case::check)?;
    ensure!(
        failures.is_empty(),
        "{}\n{} cases differ. If that is what you want, run\n    {REFRESH}\nand review what it changes.",
        failures.join("\n"),
        failures.len(),
    );
    Ok(())
}

#[test]
fn recorded_names_give_the_same_crate_the_next_time() -> Result<()> {
    let failures = all(Case::check_next_run)?;
    ensure!(failures.is_empty(), "{}", failures.join("\n"));
    Ok(())
}

#[test]
fn the_compiler_and_clippy_have_nothing_to_say() -> Result<()> {
    let clippy = [
        "clippy",
        "--workspace",
        "--all-targets",
        "--all-features",
        "--keep-going",
        "--quiet",
        "--",
    ];
    let lints = ["-Dwarnings", "-Dmissing_docs", "-Funsafe_code"];
    workspace()?
        .cargo(&[&clippy[..], &lints[..]].concat(), &[])
        .map(drop)
}

#[test]
fn the_documentation_has_no_warnings() -> Result<()> {
    let doc = [
        "doc",
        "--workspace",
        "--no-deps",
        "--all-features",
        "--keep-going",
        "--quiet",
    ];
    workspace()?
        .cargo(&doc, &[("RUSTDOCFLAGS", "-Dwarnings")])
        .map(drop)
}

#[test]
fn rustfmt_would_change_nothing() -> Result<()> {
    workspace()?.format()
}

/// Crates have doc tests switched off. Were they on, our own example would be the only one, whatever the documents say.
#[test]
fn no_text_of_a_document_is_a_doc_test() -> Result<()> {
    for package in ["gapi-hostiletext-v1", "gapi-prose-v1"] {
        let list = [
            "rustdoc",
            "--package",
            package,
            "--quiet",
            "--",
            "--test",
            "--test-args",
            "--list",
        ];
        let output = workspace()?.cargo(&list, &[])?;
        let tests: Vec<&str> = output
            .lines()
            .filter(|line| line.ends_with(": test"))
            .collect();
        ensure!(
            matches!(tests[..], [only] if only.contains("src/lib.rs - ")),
            "{package} has the tests {tests:#?}"
        );
    }
    Ok(())
}
