//! `generate` writes what is wanted, and nothing else.

use crate::sandbox::Sandbox;

#[test]
fn a_run_with_nothing_to_do_touches_no_file() {
    let sandbox = Sandbox::generated();
    let before = sandbox.snapshot();
    let ended = sandbox.run(&["generate"]).expect_code(0);
    assert!(
        ended.stdout.contains("tiny:v1: ") && ended.stdout.contains("unchanged"),
        "{}",
        ended.stdout
    );
    assert_eq!(sandbox.snapshot(), before);
}

#[test]
fn only_the_named_api_is_written() {
    let sandbox = Sandbox::new();
    sandbox
        .run(&["generate", "--api", "tiny:v1"])
        .expect_code(0);
    assert!(sandbox.path("generated/tiny-v1/src/lib.rs").is_file());
    assert!(sandbox.path("discovery-cache/names/tiny.v1.toml").is_file());
    assert!(!sandbox.path("generated/other-v1").exists());
}

#[test]
fn what_was_edited_removed_or_added_is_mended() {
    let sandbox = Sandbox::generated();
    let before = sandbox.read("generated/tiny-v1/src/lib.rs");
    let manifest = sandbox.read("generated/tiny-v1/Cargo.toml");
    sandbox.write("generated/tiny-v1/src/lib.rs", "edited");
    std::fs::remove_file(sandbox.path("generated/tiny-v1/Cargo.toml")).unwrap();
    sandbox.write("generated/tiny-v1/src/old/stale.rs", "stale");
    let ended = sandbox.run(&["generate"]).expect_code(0);
    assert!(
        ended.stdout.contains("2 written, 1 removed"),
        "{}",
        ended.stdout
    );
    assert_eq!(sandbox.read("generated/tiny-v1/src/lib.rs"), before);
    assert_eq!(sandbox.read("generated/tiny-v1/Cargo.toml"), manifest);
    assert!(!sandbox.path("generated/tiny-v1/src/old").exists());
}

#[test]
fn a_folder_in_the_place_of_a_file_gives_way() {
    let sandbox = Sandbox::generated();
    std::fs::remove_file(sandbox.path("generated/tiny-v1/src/lib.rs")).unwrap();
    sandbox.write("generated/tiny-v1/src/lib.rs/x", "");
    sandbox.run(&["generate"]).expect_code(0);
    assert!(sandbox.path("generated/tiny-v1/src/lib.rs").is_file());
}

#[test]
fn the_crate_of_an_api_that_is_no_longer_kept_goes() {
    let sandbox = Sandbox::generated();
    sandbox.keep(&["tiny"]);
    let ended = sandbox.run(&["generate", "--check"]).expect_code(1);
    assert!(
        ended
            .stdout
            .contains("generated/other-v1/src/lib.rs should not be there"),
        "{}",
        ended.stdout
    );
    sandbox
        .run(&["generate", "--api", "tiny:v1"])
        .expect_code(0);
    assert!(
        sandbox.path("generated/other-v1").exists(),
        "one API says nothing about the others"
    );
    sandbox.run(&["generate"]).expect_code(0);
    assert!(!sandbox.path("generated/other-v1").exists());
    assert!(sandbox.path("generated/tiny-v1/src/lib.rs").exists());
}

#[test]
fn a_folder_that_is_not_ours_is_not_removed() {
    let sandbox = Sandbox::generated();
    sandbox.write("generated/mine/notes.txt", "keep me");
    let before = sandbox.snapshot();
    sandbox
        .run(&["generate"])
        .expect_refusal(&["generated/mine is not a generated crate"]);
    assert_eq!(sandbox.snapshot(), before);
}
