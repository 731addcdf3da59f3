//! `update`: a new document and all that follows from it.

use crate::sandbox::{Sandbox, document};

/// A sandbox in git, and later documents of which `tiny` has a field more.
fn sandbox() -> Sandbox {
    let sandbox = Sandbox::generated();
    let later = document("tiny").replace("20260102", "20260203").replace(
        r#""owner": {"#,
        r#""size": {"type": "integer"}, "owner": {"#,
    );
    sandbox.write("later/tiny.v1.json", &later);
    sandbox.write("later/other.v1.json", &document("other"));
    sandbox.commit();
    sandbox
}

#[test]
fn a_new_document_raises_the_version_and_is_told_in_the_changelog() {
    let sandbox = sandbox();
    let ended = sandbox.run(&["update", "--from", "later"]).expect_code(0);
    assert!(
        ended
            .stdout
            .contains("tiny:v1: 20260102 → 20260203, 0.1.0 → 0.1.1 (1 compatible)"),
        "{ended:?}"
    );
    assert!(ended.stdout.contains("other:v1: unchanged"), "{ended:?}");
    assert!(
        sandbox
            .read("generated/tiny-v1/Cargo.toml")
            .contains("version = \"0.1.1+20260203\"")
    );
    let changelog = sandbox.read("generated/tiny-v1/CHANGELOG.md");
    assert!(changelog.contains("## 0.1.1+20260203"), "{changelog}");
    assert!(
        changelog.contains("- field added `gapi_tiny_v1::schemas::Thing::size` (`Thing.size`)"),
        "{changelog}"
    );
    let apis = sandbox.read("discovery-cache/apis.toml");
    assert_eq!(
        (apis.matches("0.1.0").count(), apis.matches("0.1.1").count()),
        (1, 1),
        "{apis}"
    );
    sandbox.run(&["generate", "--check"]).expect_code(0);
    let changed = sandbox.git(&["status", "--porcelain"]);
    assert!(!changed.contains("other"), "{changed}");
}

#[test]
fn nothing_new_means_nothing_touched() {
    let sandbox = sandbox();
    sandbox
        .run(&["update", "--from", "later", "--commit"])
        .expect_code(0);
    assert!(
        sandbox
            .git(&["log", "--format=%s"])
            .starts_with("Update tiny:v1: 20260102 → 20260203")
    );
    let before = sandbox.snapshot();
    let ended = sandbox
        .run(&["update", "--from", "later", "--commit"])
        .expect_code(0);
    assert!(ended.stdout.contains("0 updated, 0 failed"), "{ended:?}");
    let mut after = sandbox.snapshot();
    // git writes down that it looked.
    after.retain(|path, _| !path.ends_with(".git/index"));
    for (path, was) in before
        .iter()
        .filter(|(path, _)| !path.ends_with(".git/index"))
    {
        assert_eq!(after.get(path), Some(was), "{}", path.display());
    }
}

#[test]
fn changes_that_are_not_committed_are_not_mixed_with_an_update() {
    let sandbox = sandbox();
    sandbox.write("generated/tiny-v1/README.md", "mine");
    let ended = sandbox.run(&["update", "--from", "later"]);
    assert_eq!(ended.code, 1);
    assert!(
        ended.stderr.contains("not committed") && ended.stderr.contains("tiny-v1/README.md"),
        "{ended:?}"
    );
    assert!(
        sandbox
            .read("discovery-cache/tiny.v1.json")
            .contains("20260102")
    );
}

#[test]
fn a_document_that_cannot_be_generated_leaves_all_as_it_was() {
    let sandbox = sandbox();
    let dangling = sandbox
        .read("later/tiny.v1.json")
        .replace("\"$ref\": \"Owner\"", "\"$ref\": \"Nobody\"");
    sandbox.write("later/tiny.v1.json", &dangling);
    sandbox.git(&["add", "--all"]);
    sandbox.git(&["commit", "--quiet", "--message", "Later"]);
    let ended = sandbox.run(&["update", "--from", "later"]).expect_code(1);
    assert!(
        ended.stderr.contains("tiny:v1: not updated") && ended.stderr.contains("Nobody"),
        "{ended:?}"
    );
    assert_eq!(
        sandbox.git(&[
            "status",
            "--porcelain",
            "--",
            "discovery-cache",
            "generated"
        ]),
        ""
    );
}
