//! A later revision of a document adds things and takes things away; what users already call keeps its name.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use anyhow::{Context, Result, ensure};
use gapi_generator::{Document, Files, Options, Output, Overrides, RecordedNames, generate};
use gapi_tests::cases::Case;
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::Value;

/// Documents of the cases that give a crate, and small real ones.
static DOCUMENTS: LazyLock<Vec<Value>> =
    LazyLock::new(|| documents().expect("the documents of this repository can be read"));

fn documents() -> Result<Vec<Value>> {
    let repository = Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .context("tests without a repository")?;
    let mut documents = Vec::new();
    for name in ["oauth2.v2.json", "translate.v2.json"] {
        documents.push(serde_json::from_slice(&fs::read(
            repository.join("discovery-cache").join(name),
        )?)?);
    }
    for case in Case::all()? {
        // Here a method goes by its id.
        if case.name() != "shared-method-ids"
            && let Ok(document) = serde_json::from_slice(&case.document()?)
            && run(&document, &RecordedNames::default()).is_some()
        {
            documents.push(document);
        }
    }
    Ok(documents)
}

fn run(document: &Value, names: &RecordedNames) -> Option<Output> {
    let document = Document::parse(document.to_string().as_bytes()).ok()?;
    let options = Options {
        crate_version: "0.1.0".to_owned(),
        runtime_version: "0.1.0".to_owned(),
        ..Options::default()
    };
    generate(&document, &Overrides::default(), names, &options).ok()
}

/// What users can write, by what it stands for on the wire.
fn names(files: &Files) -> BTreeMap<String, String> {
    let mut names = BTreeMap::new();
    for (path, text) in files.iter().filter(|(path, _)| path.starts_with("src/")) {
        names_in(path, text, &mut names);
    }
    names
}

fn names_in(path: &str, text: &str, names: &mut BTreeMap<String, String>) {
    // A wire name that does not fit on the line is on the next one.
    let text = text
        .split(" =\n")
        .map(str::trim_start)
        .collect::<Vec<_>>()
        .join(" = ");
    // What the lines since belong to: a type, a method, or a resource.
    let mut within = String::new();
    let mut function = "";
    let mut functions = BTreeMap::new();
    let mut descriptor = "";
    for line in text.lines().map(str::trim) {
        let mut add = |what: String, name: &str| names.insert(what, name.to_owned());
        if let Some(rest) = line.strip_prefix("/// The resource `") {
            within = format!("resource {rest}");
        } else if let Some((name, _)) = line
            .strip_prefix("pub fn ")
            .and_then(|rest| rest.split_once('('))
        {
            function = name;
            if within.starts_with("resource") {
                add(format!("{within} function"), name);
                within.clear();
            }
        } else if let Some(rest) = line
            .strip_prefix("let mut call = Call::new(&self.service, &")
            .or_else(|| line.strip_prefix("let call = Call::new(&self.service, &"))
        {
            functions.insert(rest.trim_end_matches(");"), function);
        } else if let Some((name, _)) = line
            .strip_prefix("const ")
            .and_then(|rest| rest.split_once(": Method"))
        {
            descriptor = name;
        } else if let Some(id) = line.strip_prefix("id: ") {
            within = format!("method {id}");
            add(format!("{within} module"), path);
            add(
                format!("{within} function"),
                functions.get(descriptor).copied().unwrap_or_default(),
            );
        } else if let Some((name, _)) = line
            .strip_prefix("pub struct ")
            .and_then(|rest| rest.split_once(" -> "))
        {
            add(format!("{within} call"), name);
        } else if let Some(name) = line
            .strip_prefix("pub struct ")
            .and_then(|rest| rest.strip_suffix(" {"))
            && !name.contains(' ')
        {
            if within.starts_with("resource") {
                add(format!("{within} handle"), name);
                within.clear();
            }
        } else if let Some((declared, wire)) = line
            .trim_end_matches([',', '{', ' ', ';', '}'])
            .rsplit_once(" = ")
        {
            let words: Vec<&str> = declared
                .split([' ', ':'])
                .filter(|word| !word.is_empty())
                .collect();
            match words[..] {
                ["pub", "struct" | "enum" | "type", name, ..] => {
                    within = format!("type {wire}");
                    add(within.clone(), name);
                }
                ["pub", "const", name, ..] => {
                    add(format!("scope {wire}"), name);
                }
                ["pub", name, ..] | [name, ..]
                    if wire.starts_with('"') && !line.starts_with("//") =>
                {
                    add(format!("{within} {wire}"), name);
                }
                _ => {}
            }
        }
    }
}

/// Takes a schema, property, method, resource, parameter, scope or value away.
fn take_away(document: &mut Value, at: Index) {
    const COLLECTIONS: [&str; 7] = [
        "schemas",
        "properties",
        "methods",
        "resources",
        "parameters",
        "scopes",
        "enum",
    ];
    fn collect(value: &Value, pointer: &str, found: &mut Vec<String>) {
        let Value::Object(members) = value else {
            return;
        };
        for (key, value) in members {
            let below = format!("{pointer}/{}", key.replace('~', "~0").replace('/', "~1"));
            if COLLECTIONS.contains(&key.as_str()) && (value.is_object() || value.is_array()) {
                found.push(below.clone());
            }
            collect(value, &below, found);
        }
    }
    let mut found = Vec::new();
    collect(document, "", &mut found);
    if found.is_empty() {
        return;
    }
    let pointer: &String = at.get(&found);
    match document.pointer_mut(pointer) {
        Some(Value::Object(members)) if !members.is_empty() => {
            let key = members
                .keys()
                .nth(at.index(members.len()))
                .cloned()
                .unwrap_or_default();
            members.remove(&key);
        }
        Some(Value::Array(items)) if !items.is_empty() => {
            items.remove(at.index(items.len()));
        }
        _ => {}
    }
}

fn kept(earlier: &Files, later: &Files) -> Result<()> {
    let later = names(later);
    for (wire, name) in names(earlier) {
        if let Some(other) = later.get(&wire) {
            ensure!(*other == name, "{wire} was {name} and is {other}");
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_a_revision_adds_or_takes_away_renames_nothing_else(
        index in any::<Index>(),
        taken in prop::collection::vec(any::<Index>(), 1..6),
    ) {
        let whole = index.get(&DOCUMENTS);
        let mut part = whole.clone();
        for at in taken {
            take_away(&mut part, at);
        }
        let fail = |error: anyhow::Error| TestCaseError::fail(format!("{error:#}\n{part}"));
        if let Some(first) = run(&part, &RecordedNames::default()) {
            let grown = run(whole, &first.names).context("refused with names").map_err(fail)?;
            kept(&first.files, &grown.files).context("when it grew").map_err(fail)?;
            let shrunk = run(&part, &grown.names).context("refused with names").map_err(fail)?;
            kept(&grown.files, &shrunk.files).context("when it shrank").map_err(fail)?;
            kept(&first.files, &shrunk.files).context("when it grew and shrank").map_err(fail)?;
        }
    }
}

#[test]
fn names_are_found_in_what_is_generated() -> Result<()> {
    let case = DOCUMENTS
        .iter()
        .find(|document| document["name"] == "collections")
        .context("no such case")?;
    let output = run(case, &RecordedNames::default()).context("refused")?;
    let names = names(&output.files);
    let find = |wire: &str| names.get(wire).map(String::as_str);
    for (wire, name) in [
        (
            "type \"Collections.inlineItems[]\"",
            "CollectionsInlineItemsItem",
        ),
        ("type \"Collections\" \"anyMap\"", "any_map"),
        ("type \"Collections\" \"inlineMapList\"", "inline_map_list"),
        ("type \"Collections.statuses[]\" \"ON\"", "On"),
        ("resource collections`. function", "collections"),
        ("resource collections`. handle", "CollectionsResource"),
        ("method \"collections.collections.get\", function", "get"),
        ("method \"collections.collections.get\", call", "Get"),
        (
            "method \"collections.collections.get\", module",
            "src/resources/collections.rs",
        ),
    ] {
        ensure!(
            find(wire) == Some(name),
            "{wire} is {:?} in {names:#?}",
            find(wire)
        );
    }
    Ok(())
}

#[test]
fn a_new_resource_takes_no_function_from_a_method() -> Result<()> {
    let whole = DOCUMENTS
        .iter()
        .find(|document| document["name"] == "twins")
        .context("no such case")?;
    let mut part = whole.clone();
    let below = part
        .pointer_mut("/resources/projects/resources")
        .and_then(Value::as_object_mut);
    below.context("no resources")?.remove("projects");
    let first = run(&part, &RecordedNames::default()).context("refused")?;
    let grown = run(whole, &first.names).context("refused with names")?;
    kept(&first.files, &grown.files)
}
