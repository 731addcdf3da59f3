//! The features of a giant API: each alone is enough to compile what it promises.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use gapi_generator::{Document, Files, Options, Overrides, RecordedNames, generate};
use gapi_tests::cases::{Workspace, runtime};
use serde_json::{Value, json};

/// More schemas than an API without features has.
const SCHEMAS: usize = 801;

/// An API of five resources. Each has a schema of its own and one that all have; the first two have one more in common.
fn giant() -> Value {
    let names = ["apples", "berries", "cherries", "dates", "elders"];
    let mut schemas = serde_json::Map::new();
    let mut resources = serde_json::Map::new();
    for (index, name) in names.into_iter().enumerate() {
        let own = format!("Own{index}");
        let mut properties = json!({ "everywhere": { "$ref": "Everywhere" }, "kind": { "type": "string", "enum": ["A"] } });
        if index < 2 {
            properties["twice"] = json!({ "type": "array", "items": { "$ref": "Twice" } });
        }
        schemas.insert(
            own.clone(),
            json!({ "type": "object", "properties": properties }),
        );
        let method = json!({
            "id": format!("giant.{name}.get"),
            "httpMethod": "GET",
            "path": name,
            "parameters": { "view": { "type": "string", "location": "query", "enum": ["FULL"] } },
            "response": { "$ref": own },
        });
        let part = json!({ "methods": { "get": {
            "id": format!("giant.{name}.parts.get"), "httpMethod": "GET", "path": "parts", "response": { "$ref": "Part" },
        } } });
        resources.insert(
            name.to_owned(),
            json!({ "methods": { "get": method }, "resources": { "parts": part } }),
        );
    }
    schemas.insert(
        "Everywhere".to_owned(),
        json!({ "type": "object", "properties": { "a": { "type": "string" } } }),
    );
    schemas.insert("Part".to_owned(), json!({ "type": "object" }));
    schemas.insert("Twice".to_owned(), json!({ "type": "object" }));
    schemas.insert(
        "Nowhere".to_owned(),
        json!({ "type": "object", "properties": { "own": { "$ref": "Own0" } } }),
    );
    for index in schemas.len()..SCHEMAS {
        schemas.insert(format!("Filler{index}"), json!({ "type": "object" }));
    }
    json!({
        "name": "giant", "version": "v1", "rootUrl": "https://giant.googleapis.com/", "servicePath": "",
        "resources": resources, "schemas": schemas,
    })
}

fn files() -> Result<Files> {
    let document = Document::parse(giant().to_string().as_bytes())?;
    let options = Options {
        crate_version: "0.1.0".to_owned(),
        runtime_version: "0.1.0".to_owned(),
        runtime_path: runtime()?,
        ..Options::default()
    };
    Ok(generate(
        &document,
        &Overrides::default(),
        &RecordedNames::default(),
        &options,
    )?
    .files)
}

fn features(files: &Files) -> Result<Vec<String>> {
    let manifest: toml::Table = files.get("Cargo.toml").context("no manifest")?.parse()?;
    let features = manifest
        .get("features")
        .and_then(toml::Value::as_table)
        .context("no features")?;
    Ok(features.keys().cloned().collect())
}

#[test]
fn resources_are_features_and_types_are_gated_by_those_that_need_them() -> Result<()> {
    let files = files()?;
    let features = features(&files)?;
    for feature in ["apples", "berries", "cherries", "dates", "elders"] {
        ensure!(
            features.iter().any(|name| name == feature),
            "{feature} is none of {features:?}"
        );
    }
    ensure!(
        !features.iter().any(|name| name == "default"),
        "something is on by default"
    );
    let schemas = files.get("src/schemas.rs").context("no schemas")?;
    for (module, gate) in [
        ("own2", vec!["cherries"]),
        ("everywhere", vec![]),
        ("filler99", vec![]),
        // `Nowhere`, which no method reaches, leads to it.
        ("own0", vec!["apples", "unreferenced-schemas"]),
        ("twice", vec!["apples", "berries", "unreferenced-schemas"]),
    ] {
        ensure!(
            gate_of(schemas, module)? == gate,
            "the gate of {module} is {:?}",
            gate_of(schemas, module)?
        );
    }
    Ok(())
}

/// The features in front of a module.
fn gate_of<'s>(source: &'s str, module: &str) -> Result<Vec<&'s str>> {
    let (before, _) = source
        .split_once(&format!("mod {module};"))
        .with_context(|| format!("no module {module}"))?;
    let item = before.rsplit(';').next().unwrap_or_default();
    Ok(item
        .split("feature = \"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .collect())
}

#[test]
fn each_feature_alone_compiles_without_warnings() -> Result<()> {
    let files = files()?;
    let features = features(&files)?;
    let crates = BTreeMap::from([("giant".to_owned(), files)]);
    let workspace = Workspace::write(Path::new(env!("CARGO_TARGET_TMPDIR")), "features", &crates)?;
    let check = |selection: &[&str]| {
        let clippy = ["clippy", "--all-targets", "--quiet"];
        let arguments = [&clippy[..], selection, &["--", "-Dwarnings"]].concat();
        workspace
            .cargo(&arguments, &[])
            .with_context(|| format!("with {selection:?}"))
    };
    check(&["--no-default-features"])?;
    check(&["--all-features"])?;
    for feature in &features {
        check(&["--no-default-features", "--features", feature])?;
    }
    Ok(())
}
