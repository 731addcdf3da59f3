//! `generate --document FILE --out DIR`: any document, any folder.

use std::fs;

use crate::sandbox::{Sandbox, document};

const ARGUMENTS: [&str; 5] = ["generate", "--document", "x.json", "--out", "made/x"];

/// Runs the command on a document that has one part replaced.
fn with(sandbox: &Sandbox, from: &str, to: &str) -> crate::sandbox::Ended {
    let text = document("tiny");
    assert!(text.contains(from), "{from}");
    sandbox.write("x.json", &text.replacen(from, to, 1));
    sandbox.run(&ARGUMENTS)
}

#[test]
fn the_crate_stands_alone_and_finds_the_runtime() {
    let sandbox = Sandbox::new();
    with(&sandbox, "tiny", "tiny").expect_code(0);
    let manifest: toml::Table = toml::from_str(&sandbox.read("made/x/Cargo.toml")).unwrap();
    assert_eq!(manifest["workspace"].as_table(), Some(&toml::Table::new()));
    assert_eq!(
        manifest["dependencies"]["gapi-runtime"]["path"].as_str(),
        Some("../../runtime")
    );
    assert!(
        sandbox
            .read("made/x/src/schemas/thing.rs")
            .contains("\"Thing\"")
    );
    let before = sandbox.snapshot();
    sandbox.run(&ARGUMENTS).expect_code(0);
    assert_eq!(sandbox.snapshot(), before, "nothing to do the second time");
}

#[test]
fn a_later_document_replaces_files_and_keeps_what_cargo_made() {
    let sandbox = Sandbox::new();
    with(&sandbox, "tiny", "tiny").expect_code(0);
    sandbox.write("made/x/Cargo.lock", "a lock");
    sandbox.write("made/x/target/debug/x", "a build");
    with(
        &sandbox,
        "\"Owner\": {",
        "\"Unused\": {\"type\": \"object\"}, \"Owner\": {",
    )
    .expect_code(0);
    assert!(sandbox.path("made/x/src/schemas/unused.rs").exists());
    with(&sandbox, "tiny", "tiny").expect_code(0);
    assert!(!sandbox.path("made/x/src/schemas/unused.rs").exists());
    assert_eq!(sandbox.read("made/x/Cargo.lock"), "a lock");
    assert_eq!(sandbox.read("made/x/target/debug/x"), "a build");
}

#[test]
fn refused_documents_write_nothing_and_say_where() {
    let deep = format!("{}1{}", "[".repeat(500), "]".repeat(500));
    let cases: [(&str, &str, &[&str]); 12] = [
        ("\"schemas\": {", "\"schemas\": ", &["x.json"]),
        (
            "\"revision\": \"20260102\"",
            &format!("\"revision\": {deep}"),
            &["x.json"],
        ),
        (
            "\"schemas\": {",
            "\"schemas\": [{}], \"x\": {",
            &["tiny:v1: /schemas"],
        ),
        (
            "{\"$ref\": \"Owner\"}",
            "{\"$ref\": \"Nobody\"}",
            &["tiny:v1: /schemas/Thing/properties/owner"],
        ),
        (
            "{\"$ref\": \"Thing\"}",
            "{\"$ref\": \"No\\nbody\"}",
            &["tiny:v1: /resources/things/methods/get/response"],
        ),
        (
            "\"v1/things/{thingId}\"",
            "\"v1/things/{/thingId*}\"",
            &["tiny:v1: /resources/things/methods/get/path"],
        ),
        (
            "https://tiny.googleapis.com/",
            "http://tiny.googleapis.com/",
            &["tiny:v1: /rootUrl"],
        ),
        (
            "https://tiny.googleapis.com/",
            "https://example.com/",
            &["tiny:v1: /rootUrl"],
        ),
        (
            "https://tiny.googleapis.com/",
            "https://a@tiny.googleapis.com/",
            &["tiny:v1: /rootUrl"],
        ),
        ("\"name\": \"tiny\"", "\"name\": \"../../tiny\"", &["/name"]),
        (
            "\"version\": \"v1\"",
            "\"version\": \"v1/../..\"",
            &["/version"],
        ),
        (
            "\"protocol\": \"rest\"",
            "\"protocol\": \"soap\"",
            &["tiny:v1: /protocol"],
        ),
    ];
    for (from, to, parts) in cases {
        let sandbox = Sandbox::new();
        sandbox.write("x.json", "");
        let before: Vec<_> = sandbox.snapshot().into_keys().collect();
        with(&sandbox, from, to).expect_refusal(parts);
        let after: Vec<_> = sandbox.snapshot().into_keys().collect();
        assert_eq!(after, before, "{to}");
        assert!(!sandbox.path("made").exists(), "{to}");
    }
}

#[test]
fn a_refused_document_leaves_an_earlier_crate_alone() {
    let sandbox = Sandbox::new();
    with(&sandbox, "tiny", "tiny").expect_code(0);
    let before = sandbox.snapshot();
    let text = sandbox.read("x.json");
    with(&sandbox, "{\"$ref\": \"Owner\"}", "{\"$ref\": \"Nobody\"}").expect_code(1);
    sandbox.write("x.json", &text);
    let mut after = sandbox.snapshot();
    after.insert(
        sandbox.path("x.json"),
        before[&sandbox.path("x.json")].clone(),
    );
    assert_eq!(after, before);
}

#[test]
fn another_root_needs_permission() {
    let sandbox = Sandbox::new();
    with(
        &sandbox,
        "https://tiny.googleapis.com/",
        "https://api.example.com/",
    )
    .expect_code(1);
    let allowed = [&ARGUMENTS[..], &["--allow-root", "api.example.com"]].concat();
    sandbox.run(&allowed).expect_code(0);
    assert!(
        sandbox
            .read("made/x/src/lib.rs")
            .contains("https://api.example.com/")
    );
}

#[test]
fn the_overlay_of_another_revision_does_not_matter() {
    let sandbox = Sandbox::new();
    sandbox.write(
        "discovery-cache/overrides.toml",
        "[streams]\n\"tiny:v1\" = [\"tiny.things.gone\"]\n",
    );
    with(&sandbox, "tiny", "tiny").expect_code(0);
}

#[test]
fn folders_of_others_are_left_alone() {
    let sandbox = Sandbox::new();
    sandbox.write("made/x/notes.txt", "keep me");
    with(&sandbox, "tiny", "tiny")
        .expect_refusal(&["made/x is not empty and holds no crate of ours"]);
    sandbox.write("made/x/Cargo.toml", "[package]\nname = \"theirs\"\n");
    with(&sandbox, "tiny", "tiny").expect_refusal(&["made/x holds the crate theirs"]);
    assert_eq!(sandbox.read("made/x/notes.txt"), "keep me");
    assert!(!sandbox.path("made/x/src").exists());
}

#[test]
fn the_place_of_the_crate_must_be_a_folder() {
    let sandbox = Sandbox::new();
    sandbox.write("made/x", "a file");
    with(&sandbox, "tiny", "tiny").expect_refusal(&["made/x is not a folder"]);
    sandbox.write("x.json", "");
    fs::remove_file(sandbox.path("x.json")).unwrap();
    sandbox.run(&ARGUMENTS).expect_code(1);
    sandbox
        .run(&["generate", "--document", ".", "--out", "y"])
        .expect_refusal(&[". is not a file"]);
}

#[cfg(unix)]
#[test]
fn a_link_in_the_place_of_the_crate_is_not_followed() {
    let sandbox = Sandbox::new();
    fs::create_dir_all(sandbox.path("made")).unwrap();
    fs::create_dir_all(sandbox.path("elsewhere")).unwrap();
    std::os::unix::fs::symlink(sandbox.path("elsewhere"), sandbox.path("made/x")).unwrap();
    with(&sandbox, "tiny", "tiny").expect_refusal(&["made/x", "link"]);
    assert!(
        fs::read_dir(sandbox.path("elsewhere"))
            .unwrap()
            .next()
            .is_none()
    );
}
