//! `diff`: documents, folders and revisions of the repository, in all formats.

use crate::sandbox::{Ended, Sandbox, document};

/// A later revision without the field `name`, with a field that has markup for a name and a description.
fn later(name: &str) -> String {
    document(name)
        .replace("20260102", "20260203")
        .replace(
            r#""name": {"type": "string", "description": "Its name."}"#,
            r#""<img>`|": {"type": "string", "description": "New."}"#,
        )
        .replace("Gets a thing.", "Gets one thing.")
}

/// A sandbox with `old` and `new` folders of both documents, of which `tiny` changed.
fn sandbox() -> Sandbox {
    let sandbox = Sandbox::generated();
    sandbox.write("old/tiny.v1.json", &document("tiny"));
    sandbox.write("old/other.v1.json", &document("other"));
    sandbox.write("new/tiny.v1.json", &later("tiny"));
    sandbox.write("new/other.v1.json", &document("other"));
    sandbox
}

fn diff(sandbox: &Sandbox, more: &[&str]) -> Ended {
    sandbox.run(&[&["diff", "old", "new"], more].concat())
}

#[test]
fn a_field_that_is_gone_is_a_break_with_its_rust_path_and_its_name_on_the_wire() {
    let sandbox = sandbox();
    let ended = diff(&sandbox, &[]).expect_code(0);
    let lines: Vec<&str> = ended.stdout.lines().collect();
    assert!(
        lines[0].starts_with("tiny:v1 20260102 → 20260203: a major version, 1 breaking"),
        "{ended:?}"
    );
    assert_eq!(
        lines[1],
        "  breaking: field removed gapi_tiny_v1::schemas::Thing::name (Thing.name)"
    );
    assert!(
        ended.stdout.contains("documentation: method changed"),
        "{ended:?}"
    );
    let last = lines.last().unwrap();
    assert!(
        last.starts_with("2 APIs: 1 with breaking changes") && last.ends_with("1 unchanged"),
        "{last}"
    );
}

#[test]
fn what_is_denied_decides_the_exit_code() {
    let sandbox = sandbox();
    diff(&sandbox, &["--deny", "breaking"]).expect_code(1);
    diff(&sandbox, &["--api", "other:v1", "--deny", "documentation"]).expect_code(0);
    sandbox.write(
        "new/tiny.v1.json",
        &document("tiny").replace("Gets a thing.", "Gets one thing."),
    );
    diff(&sandbox, &["--deny", "breaking"]).expect_code(0);
    diff(&sandbox, &["--deny", "compatible"]).expect_code(0);
    diff(&sandbox, &["--deny", "documentation"]).expect_code(1);
    // What the report leaves out is denied all the same.
    diff(&sandbox, &["--deny", "documentation", "--brief"]).expect_code(1);
}

#[test]
fn no_text_of_a_document_is_markup_of_a_report() {
    let sandbox = sandbox();
    let html = diff(&sandbox, &["--format", "html"]).expect_code(0).stdout;
    assert!(
        html.contains("&lt;img&gt;") && !html.contains("<img"),
        "{html}"
    );
    assert!(
        !html.contains("<script") && !html.contains("src=") && !html.contains("http://"),
        "{html}"
    );
    let markdown = diff(&sandbox, &["--format", "markdown"])
        .expect_code(0)
        .stdout;
    assert!(markdown.contains("`Thing.<img>'|`"), "{markdown}");
}

#[test]
fn json_says_all_that_the_text_says() {
    let sandbox = sandbox();
    let out = sandbox.path("report.json");
    let ended = diff(
        &sandbox,
        &["--format", "json", "--out", out.to_str().unwrap()],
    )
    .expect_code(0);
    assert_eq!(ended.stdout, "");
    let report: serde_json::Value = serde_json::from_str(&sandbox.read("report.json")).unwrap();
    let tiny = &report["apis"][1];
    assert_eq!(
        (&tiny["api"], &tiny["state"]),
        (&"tiny:v1".into(), &"compared".into())
    );
    let first = &tiny["list"][0];
    assert_eq!(first["effect"], "breaking");
    assert_eq!(first["rust_path"], "gapi_tiny_v1::schemas::Thing::name");
    assert_eq!(first["wire_name"], "Thing.name");
}

#[test]
fn a_revision_of_the_repository_is_a_side() {
    let sandbox = sandbox();
    sandbox.commit();
    sandbox.run(&["diff", "HEAD"]).expect_code(0);
    let ended = sandbox
        .run(&["diff", "HEAD", "new", "--deny", "breaking"])
        .expect_code(1);
    assert!(ended.stdout.contains("Thing::name"), "{ended:?}");
    sandbox
        .run(&["diff", "no-such-revision"])
        .expect_refusal(&["no-such-revision", "neither"]);
}

#[test]
fn two_apis_are_not_two_revisions_of_one() {
    let sandbox = sandbox();
    let ended = sandbox.run(&["diff", "old/tiny.v1.json", "new/other.v1.json"]);
    ended.expect_refusal(&["two APIs"]);
    sandbox.write("new/tiny.v1.json", "{");
    diff(&sandbox, &[]).expect_refusal(&["new/tiny.v1.json"]);
}
