//! `generate --check` writes nothing and says what differs.

use crate::sandbox::Sandbox;

#[test]
fn a_faithful_tree_passes() {
    let sandbox = Sandbox::generated();
    let before = sandbox.snapshot();
    let ended = sandbox.run(&["generate", "--check"]).expect_code(0);
    assert!(ended.stdout.contains("nothing to do"), "{}", ended.stdout);
    assert_eq!(sandbox.snapshot(), before);
}

#[test]
fn an_edit_is_shown_with_its_file_its_lines_and_the_command_that_mends_it() {
    let sandbox = Sandbox::generated();
    let text = sandbox.read("generated/tiny-v1/src/lib.rs");
    sandbox.write(
        "generated/tiny-v1/src/lib.rs",
        &format!("// by hand\n{text}"),
    );
    let before = sandbox.snapshot();
    let ended = sandbox.run(&["generate", "--check"]).expect_code(1);
    for part in [
        "generated/tiny-v1/src/lib.rs differs\n",
        "--- a/generated/tiny-v1/src/lib.rs\n+++ b/generated/tiny-v1/src/lib.rs\n@@ -1,",
        "\n-// by hand\n",
        "1 file is not what the documents give; to mend: cargo xtask generate\n",
    ] {
        assert!(
            ended.stdout.contains(part),
            "{part:?} is not in\n{}",
            ended.stdout
        );
    }
    assert_eq!(sandbox.snapshot(), before);
}

#[test]
fn missing_and_extra_files_are_found() {
    let sandbox = Sandbox::generated();
    std::fs::remove_file(sandbox.path("generated/tiny-v1/src/lib.rs")).unwrap();
    std::fs::remove_file(sandbox.path("discovery-cache/names/tiny.v1.toml")).unwrap();
    sandbox.write("generated/tiny-v1/src/extra.rs", "//! Extra.\n");
    let before = sandbox.snapshot();
    let ended = sandbox.run(&["generate", "--check"]).expect_code(1);
    for part in [
        "generated/tiny-v1/src/lib.rs is missing\n",
        "discovery-cache/names/tiny.v1.toml is missing\n",
        "generated/tiny-v1/src/extra.rs should not be there\n",
        "--- a/generated/tiny-v1/src/extra.rs\n+++ /dev/null\n",
        "3 files are not what the documents give",
    ] {
        assert!(
            ended.stdout.contains(part),
            "{part:?} is not in\n{}",
            ended.stdout
        );
    }
    assert_eq!(sandbox.snapshot(), before);
}

#[test]
fn a_changed_document_is_a_difference_and_not_what_the_lock_records() {
    let sandbox = Sandbox::generated();
    let path = "discovery-cache/tiny.v1.json";
    sandbox.write(
        path,
        &sandbox
            .read(path)
            .replace("Its name.", "Another description."),
    );
    let ended = sandbox.run(&["generate", "--check"]).expect_code(1);
    assert!(
        ended.stdout.contains("Another description."),
        "{}",
        ended.stdout
    );
    assert!(
        ended
            .stdout
            .contains("tiny.v1.json is not the document that lock.toml records"),
        "{}",
        ended.stdout
    );
    let ended = sandbox.run(&["generate"]).expect_code(0);
    assert!(
        ended
            .stderr
            .starts_with("warning: discovery-cache/tiny.v1.json"),
        "{}",
        ended.stderr
    );
    sandbox.run(&["generate", "--check"]).expect_code(1);
}

#[test]
fn only_the_named_api_is_checked() {
    let sandbox = Sandbox::generated();
    sandbox.write("generated/tiny-v1/src/lib.rs", "edited");
    sandbox
        .run(&["generate", "--check", "--api", "other:v1"])
        .expect_code(0);
    sandbox
        .run(&["generate", "--check", "--api", "tiny:v1"])
        .expect_code(1);
}
