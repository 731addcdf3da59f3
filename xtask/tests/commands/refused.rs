//! What `generate` refuses: it writes nothing at all then.

use crate::sandbox::Sandbox;

#[test]
fn a_wrong_command_line_is_another_exit_code() {
    let sandbox = Sandbox::new();
    for arguments in [
        &["generate", "--api", "tiny"][..],
        &["generate", "--api", "../tiny:v1"],
        &["generate", "--document", "x.json"],
        &["generate", "--out", "x"],
        &["generate", "--check", "--document", "x.json", "--out", "x"],
        &["generate", "--allow-root", "example.com"],
        &["corpus", "--shard", "3/2"],
        &["unknown"],
        &[],
    ] {
        sandbox.run(arguments).expect_code(2);
    }
}

#[test]
fn an_api_that_is_not_kept_is_refused() {
    let sandbox = Sandbox::new();
    sandbox
        .run(&["generate", "--api", "drive:v3"])
        .expect_refusal(&["drive:v3 is not in discovery-cache/apis.toml"]);
}

#[test]
fn one_refused_document_keeps_all_crates_as_they_are() {
    let sandbox = Sandbox::new();
    let path = "discovery-cache/other.v1.json";
    sandbox.write(
        path,
        &sandbox
            .read(path)
            .replace("\"$ref\": \"Owner\"", "\"$ref\": \"Nobody\""),
    );
    let before = sandbox.snapshot();
    sandbox
        .run(&["generate"])
        .expect_refusal(&["other:v1: /schemas/Thing/properties/owner", "Nobody"]);
    assert_eq!(sandbox.snapshot(), before);
}

#[test]
fn a_document_under_another_name_is_refused() {
    let sandbox = Sandbox::new();
    sandbox.write(
        "discovery-cache/other.v1.json",
        &sandbox.read("discovery-cache/tiny.v1.json"),
    );
    sandbox
        .run(&["generate"])
        .expect_refusal(&["other.v1.json holds tiny:v1, not other:v1"]);
}

#[test]
fn a_missing_document_is_named() {
    let sandbox = Sandbox::new();
    std::fs::remove_file(sandbox.path("discovery-cache/other.v1.json")).unwrap();
    sandbox
        .run(&["generate"])
        .expect_refusal(&["cannot read", "other.v1.json"]);
}

#[test]
fn broken_lists_are_named() {
    let sandbox = Sandbox::new();
    let list = sandbox.read("discovery-cache/apis.toml");
    for broken in [
        list.replace("why = \"a test\"", "why = \"\""),
        list.replace("\"tiny\"", "\"../tiny\""),
        list.clone() + &list,
    ] {
        sandbox.write("discovery-cache/apis.toml", &broken);
        sandbox.run(&["generate"]).expect_refusal(&["apis.toml"]);
    }
    sandbox.write("discovery-cache/apis.toml", &list);
    sandbox.write("discovery-cache/overrides.toml", "[stream]\n");
    sandbox
        .run(&["generate"])
        .expect_refusal(&["overrides.toml"]);
}

#[test]
fn an_override_that_matches_nothing_is_refused() {
    let sandbox = Sandbox::new();
    sandbox.write(
        "discovery-cache/overrides.toml",
        "[streams]\n\"tiny:v1\" = [\"tiny.things.gone\"]\n",
    );
    sandbox
        .run(&["generate"])
        .expect_refusal(&["tiny:v1", "tiny.things.gone"]);
}

#[test]
fn broken_recorded_names_are_named() {
    let sandbox = Sandbox::generated();
    sandbox.write("discovery-cache/names/tiny.v1.toml", "[");
    sandbox.run(&["generate"]).expect_refusal(&["tiny.v1.toml"]);
}

#[cfg(unix)]
#[test]
fn links_are_never_followed() {
    use std::fs;
    use std::os::unix::fs::symlink;

    for link in [
        "generated",
        "generated/tiny-v1",
        "generated/tiny-v1/src",
        "generated/tiny-v1/src/lib.rs",
        "discovery-cache/names",
    ] {
        let sandbox = Sandbox::generated();
        let (path, elsewhere) = (sandbox.path(link), sandbox.path("elsewhere"));
        fs::rename(&path, &elsewhere).unwrap();
        symlink(&elsewhere, &path).unwrap();
        sandbox.write(
            "discovery-cache/tiny.v1.json",
            &sandbox
                .read("discovery-cache/tiny.v1.json")
                .replace("Its name", "X"),
        );
        let before = sandbox.snapshot();
        sandbox
            .run(&["generate"])
            .expect_refusal(&[link.rsplit('/').next().unwrap(), "link"]);
        assert_eq!(sandbox.snapshot(), before, "{link}");
    }
}
