//! `add` and `remove`.

use crate::sandbox::{Sandbox, document};

#[test]
fn what_is_added_is_generated_and_what_is_removed_leaves_nothing() {
    let sandbox = Sandbox::generated();
    sandbox.write("published/more.v1.json", &document("more"));
    let before = sandbox.snapshot();
    let add = [
        "add",
        "more:v1",
        "--why",
        "A \"test\".",
        "--from",
        "published",
    ];
    let ended = sandbox.run(&add).expect_code(0);
    assert!(
        ended.stdout.contains("discovery-cache/names/more.v1.toml"),
        "{ended:?}"
    );
    assert!(
        sandbox
            .read("generated/more-v1/Cargo.toml")
            .contains("gapi-more-v1")
    );
    sandbox.run(&["generate", "--check"]).expect_code(0);
    sandbox
        .run(&add)
        .expect_refusal(&["more:v1 is kept already"]);
    sandbox.run(&["remove", "more:v1"]).expect_code(0);
    sandbox.run(&["generate", "--check"]).expect_code(0);
    let after = sandbox.snapshot();
    let contents = |files: &std::collections::BTreeMap<std::path::PathBuf, (_, Vec<u8>)>| {
        let files = files
            .iter()
            .filter(|(path, _)| !path.to_string_lossy().contains("target"));
        files
            .map(|(path, (_, contents))| (path.clone(), contents.clone()))
            .collect::<Vec<_>>()
    };
    assert_eq!(contents(&after), contents(&before));
}

#[test]
fn what_is_needed_is_not_removed() {
    let sandbox = Sandbox::generated();
    sandbox.write(
        "tests/Cargo.toml",
        "[dependencies]\ngapi-tiny-v1 = { path = \"x\" }\n",
    );
    sandbox
        .run(&["remove", "tiny:v1"])
        .expect_refusal(&["tests/Cargo.toml", "gapi-tiny-v1"]);
    sandbox
        .run(&["remove", "drive:v3"])
        .expect_refusal(&["drive:v3"]);
}

#[test]
fn an_api_that_cannot_be_had_changes_nothing() {
    let sandbox = Sandbox::generated();
    let before = sandbox.snapshot();
    let add = |from: &str| sandbox.run(&["add", "more:v1", "--why", "A test.", "--from", from]);
    add("published").expect_refusal(&["more.v1.json"]);
    assert_eq!(sandbox.snapshot(), before);
    sandbox.write("published/more.v1.json", &document("tiny"));
    add("published").expect_refusal(&["this is tiny:v1, not more:v1"]);
}
