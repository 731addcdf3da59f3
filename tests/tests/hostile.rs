//! Whatever a document holds, the generator refuses it or gives files of Rust, and text never becomes code.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use anyhow::{Context, Result, ensure};
use gapi_generator::{Document, Files, Options, Overrides, RecordedNames, generate};
use gapi_tests::cases::Case;
use proc_macro2::{TokenStream, TokenTree};
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::Value;

/// Ends every kind of literal, comment and bracket, then states an item.
const INJECTIONS: [&str; 3] = [
    "x\"#*/}])\r\n fn injected() {} //",
    "x\\\" fn injected() {} /*",
    "x\n```\nfn injected() {}\n```\n    injected();",
];

/// Small documents, real ones and those of the cases, as text.
static DOCUMENTS: LazyLock<Vec<Vec<u8>>> =
    LazyLock::new(|| read_documents().expect("the documents of this repository can be read"));

/// Those of them that are JSON.
static TREES: LazyLock<Vec<Value>> = LazyLock::new(|| {
    DOCUMENTS
        .iter()
        .filter_map(|document| serde_json::from_slice(document).ok())
        .collect()
});

fn read_documents() -> Result<Vec<Vec<u8>>> {
    let repository = Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .context("tests without a repository")?;
    let cache = repository.join("discovery-cache");
    let real = ["oauth2.v2.json", "translate.v2.json"].map(|name| fs::read(cache.join(name)));
    let mut documents = real.into_iter().collect::<Result<Vec<_>, _>>()?;
    for case in Case::all()? {
        documents.push(case.document()?);
    }
    Ok(documents)
}

/// Generates; `None` is a refusal. What is given must hold together whatever the document was.
fn check(document: &[u8]) -> Result<Option<Files>> {
    let options = Options {
        crate_version: "0.1.0".to_owned(),
        runtime_version: "0.1.0".to_owned(),
        ..Options::default()
    };
    let run = |document: &Document, names: &RecordedNames| {
        generate(document, &Overrides::default(), names, &options)
    };
    let output = Document::parse(document).and_then(|document| {
        let first = run(&document, &RecordedNames::default())?;
        Ok((document, first))
    });
    let (document, first) = match output {
        Ok(output) => output,
        Err(error) => {
            let line = error.to_string();
            ensure!(
                !line.is_empty() && !line.contains(char::is_control),
                "the refusal {line:?} is not a line"
            );
            return Ok(None);
        }
    };
    for (path, text) in first.files.iter() {
        check_file(path, text).with_context(|| format!("{path}:\n{text}"))?;
    }
    let names = RecordedNames::parse(&first.names.to_toml())
        .context("the recorded names cannot be read")?;
    let second = run(&document, &names).context("the recorded names are refused")?;
    ensure!(
        second.files == first.files,
        "the recorded names change the crate"
    );
    ensure!(
        second.names == names,
        "the recorded names change themselves"
    );
    Ok(Some(first.files))
}

fn check_file(path: &str, text: &str) -> Result<()> {
    let plain = |part: &str| {
        part.bytes()
            .all(|b| b.is_ascii_alphanumeric() || b"_-.".contains(&b))
    };
    ensure!(
        path.split('/')
            .all(|part| plain(part) && !part.starts_with('.')),
        "an odd path"
    );
    let strange = |c: char| {
        (c.is_control() && c != '\n')
            || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
    };
    if let Some(c) = text.chars().find(|&c| strange(c)) {
        anyhow::bail!("the text holds {c:?}");
    }
    if is_rust(path) {
        syn::parse_file(text).map(drop).context("not Rust")?;
    } else if path == "Cargo.toml" {
        text.parse::<toml::Table>().map(drop).context("not TOML")?;
    }
    Ok(())
}

/// All identifiers of a source, those within macros included.
fn identifiers(source: &str) -> Result<BTreeSet<String>> {
    fn collect(tokens: TokenStream, found: &mut BTreeSet<String>) {
        for token in tokens {
            match token {
                TokenTree::Ident(ident) => {
                    found.insert(ident.to_string());
                }
                TokenTree::Group(group) => collect(group.stream(), found),
                TokenTree::Punct(_) | TokenTree::Literal(_) => {}
            }
        }
    }
    let mut found = BTreeSet::new();
    collect(
        source
            .parse()
            .map_err(|error| anyhow::anyhow!("not Rust: {error}"))?,
        &mut found,
    );
    Ok(found)
}

/// A place in a document: the way from its root, by position.
type Place = Vec<usize>;

/// All places, and whether each is the name of a member rather than a value.
fn places(value: &Value) -> Vec<Place> {
    fn collect(value: &Value, at: &mut Place, found: &mut Vec<Place>) {
        found.push(at.clone());
        let children: Vec<&Value> = match value {
            Value::Array(items) => items.iter().collect(),
            Value::Object(members) => members.values().collect(),
            _ => Vec::new(),
        };
        for (index, child) in children.into_iter().enumerate() {
            at.push(index);
            collect(child, at, found);
            at.pop();
        }
    }
    let mut found = Vec::new();
    collect(value, &mut Vec::new(), &mut found);
    found
}

fn get_mut<'v>(value: &'v mut Value, place: &[usize]) -> Option<&'v mut Value> {
    let Some((&index, rest)) = place.split_first() else {
        return Some(value);
    };
    match value {
        Value::Array(items) => get_mut(items.get_mut(index)?, rest),
        Value::Object(members) => get_mut(members.values_mut().nth(index)?, rest),
        _ => None,
    }
}

/// Gives a member another name.
fn rename(value: &mut Value, place: &[usize], name: &str) {
    let Some((&index, parent)) = place.split_last() else {
        return;
    };
    if let Some(Value::Object(members)) = get_mut(value, parent)
        && let Some(key) = members.keys().nth(index).cloned()
        && let Some(member) = members.remove(&key)
    {
        members.insert(name.to_owned(), member);
    }
}

fn remove(value: &mut Value, place: &[usize]) {
    let Some((&index, parent)) = place.split_last() else {
        return;
    };
    match get_mut(value, parent) {
        Some(Value::Object(members)) => {
            if let Some(key) = members.keys().nth(index).cloned() {
                members.remove(&key);
            }
        }
        Some(Value::Array(items)) if index < items.len() => {
            items.remove(index);
        }
        _ => {}
    }
}

#[test]
fn no_text_of_a_document_becomes_code() -> Result<()> {
    let mut generated = 0;
    for tree in TREES.iter() {
        if check(tree.to_string().as_bytes())?.is_none() {
            continue;
        }
        for (place, injection) in places(tree).iter().zip(INJECTIONS.into_iter().cycle()) {
            let mut value = tree.clone();
            if let Some(Value::String(text)) = get_mut(&mut value, place) {
                injection.clone_into(text);
            }
            let mut member = tree.clone();
            rename(&mut member, place, injection);
            for changed in [value, member].iter().filter(|&changed| changed != tree) {
                let Some(files) = check(changed.to_string().as_bytes())? else {
                    continue;
                };
                generated += 1;
                for (path, text) in files.iter().filter(|(path, _)| is_rust(path)) {
                    ensure!(
                        !identifiers(text)?.contains("injected"),
                        "{path} has the item:\n{text}"
                    );
                }
            }
        }
    }
    // Were all refused, nothing would have been looked at.
    ensure!(generated > 1000, "only {generated} documents gave a crate");
    Ok(())
}

fn is_rust(path: &str) -> bool {
    Path::new(path)
        .extension()
        .is_some_and(|extension| extension == "rs")
}

/// A change to a document.
#[derive(Clone, Debug)]
enum Edit {
    Remove(Index),
    Replace(Index, Value),
    Rename(Index, String),
    /// Puts a copy of one place at another.
    Copy(Index, Index),
    /// Adds a member or an item.
    Add(Index, String, Value),
}

fn apply(value: &mut Value, edit: &Edit) {
    let places = places(value);
    let at = |index: &Index| index.get(&places).clone();
    match edit {
        Edit::Remove(index) => remove(value, &at(index)),
        Edit::Replace(index, new) => {
            if let Some(old) = get_mut(value, &at(index)) {
                old.clone_from(new);
            }
        }
        Edit::Rename(index, name) => rename(value, &at(index), name),
        Edit::Copy(from, to) => {
            let copy = get_mut(value, &at(from)).cloned();
            if let (Some(copy), Some(old)) = (copy, get_mut(value, &at(to))) {
                *old = copy;
            }
        }
        Edit::Add(index, name, new) => match get_mut(value, &at(index)) {
            Some(Value::Object(members)) => {
                members.insert(name.clone(), new.clone());
            }
            Some(Value::Array(items)) => items.push(new.clone()),
            _ => {}
        },
    }
}

/// Words of the format, so that edits are not all refused at the first look, and text that is none of them.
fn text() -> impl Strategy<Value = String> {
    const WORDS: &[&str] = &[
        "",
        "..",
        "/",
        "type",
        "$ref",
        "properties",
        "items",
        "additionalProperties",
        "enum",
        "format",
        "object",
        "array",
        "string",
        "integer",
        "any",
        "int64",
        "byte",
        "google-datetime",
        "required",
        "repeated",
        "location",
        "path",
        "query",
        "{name}",
        "{+name}",
        "v1/{+name}:x",
        "default",
        "description",
        "response",
        "request",
        "deprecated",
        "readOnly",
        "self",
        "Self",
        "Option",
        "String",
        "Call",
        "get",
        "list",
        "http://x/",
        "https://example.googleapis.com/",
        "```\nx\n```",
        "    x",
        "\"#*/",
        "\u{202e}",
        "\r",
        "\0",
        "é",
        "[a](b)",
        "<b>",
        "1GB",
        "A",
        "a",
        "_",
        "3d",
        "con",
    ];
    prop_oneof![4 => prop::sample::select(WORDS).prop_map(str::to_owned), 1 => any::<String>()]
}

fn value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        text().prop_map(Value::from),
        Just(serde_json::json!({})),
        Just(
            serde_json::json!({ "type": "object", "properties": { "x": { "type": "string", "enum": ["A", "a"] } } })
        ),
        Just(
            serde_json::json!({ "type": "array", "items": { "type": "object", "properties": { "x": {} } } })
        ),
    ];
    leaf.prop_recursive(3, 12, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::vec((text(), inner), 0..4)
                .prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
}

fn edit() -> impl Strategy<Value = Edit> {
    let index = any::<Index>;
    prop_oneof![
        index().prop_map(Edit::Remove),
        (index(), value()).prop_map(|(at, value)| Edit::Replace(at, value)),
        (index(), text()).prop_map(|(at, name)| Edit::Rename(at, name)),
        (index(), index()).prop_map(|(from, to)| Edit::Copy(from, to)),
        (index(), text(), value()).prop_map(|(at, name, value)| Edit::Add(at, name, value)),
    ]
}

fn config(cases: u32) -> ProptestConfig {
    // What fails is printed; a file of past failures would be a case that no folder shows.
    ProptestConfig {
        cases,
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

proptest! {
    #![proptest_config(config(1000))]

    #[test]
    fn an_edited_document_is_refused_or_gives_rust(
        index in any::<Index>(),
        edits in prop::collection::vec(edit(), 1..6),
    ) {
        let mut tree = index.get(&TREES).clone();
        for edit in &edits {
            apply(&mut tree, edit);
        }
        let text = tree.to_string();
        check(text.as_bytes()).map_err(|error| TestCaseError::fail(format!("{text}\n{error:#}")))?;
    }

    #[test]
    fn broken_bytes_are_refused_or_give_rust(
        index in any::<Index>(),
        cut in any::<Index>(),
        broken in prop::collection::vec((any::<Index>(), any::<u8>()), 0..4),
    ) {
        let mut bytes = index.get(&DOCUMENTS).clone();
        for (at, new) in broken {
            let len = bytes.len();
            if let Some(byte) = bytes.get_mut(at.index(len.max(1))) {
                *byte = new;
            }
        }
        // Half of them are whole.
        let cut = cut.index(2 * bytes.len() + 1);
        bytes.truncate(cut);
        check(&bytes).map_err(|error| TestCaseError::fail(format!("{error:#}")))?;
    }
}
