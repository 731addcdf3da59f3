//! What the generator makes of a case.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use gapi_generator::{Document, Error, Options, Output, Overrides, RecordedNames, generate};
use serde::Deserialize;

use super::{CRATE, Case, DOCUMENT, ERROR, EXPECTED_NAMES, NAMES, OPTIONS, OVERRIDES};

/// A crate with its names, or a refusal.
#[derive(Clone, Debug)]
pub struct Outcome(pub Result<Output, Error>);

/// `options.toml`.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Allowed {
    #[serde(default)]
    allowed_roots: Vec<String>,
}

/// Runs the generator on the inputs of a case; `names` take the place of its own.
pub(super) fn of(case: &Case, runtime_path: &str, names: Option<String>) -> Result<Outcome> {
    let allowed: Allowed = match case.optional(OPTIONS)? {
        Some(text) => toml::from_str(&text).with_context(|| format!("cannot read {OPTIONS}"))?,
        None => Allowed::default(),
    };
    let options = Options {
        crate_version: "0.1.0".to_owned(),
        runtime_version: env!("CARGO_PKG_VERSION").to_owned(),
        runtime_path: runtime_path.to_owned(),
        standalone: false,
        allowed_roots: allowed.allowed_roots,
    };
    let document = case.document()?;
    let overrides = case.optional(OVERRIDES)?.unwrap_or_default();
    let names = match names {
        Some(names) => names,
        None => case.optional(NAMES)?.unwrap_or_default(),
    };
    Ok(Outcome(run(&document, &overrides, &names, &options)))
}

fn run(document: &[u8], overrides: &str, names: &str, options: &Options) -> Result<Output, Error> {
    let document = Document::parse(document).map_err(|error| error.of(DOCUMENT))?;
    let overrides = Overrides::parse(overrides).map_err(|error| error.of(OVERRIDES))?;
    let names = RecordedNames::parse(names).map_err(|error| error.of(NAMES))?;
    generate(&document, &overrides, &names, options)
}

impl Outcome {
    /// The files of the outcome, by path below the case.
    pub(super) fn into_files(self) -> BTreeMap<String, String> {
        match self.0 {
            Ok(Output { files, names }) => {
                let files = files
                    .iter()
                    .map(|(path, contents)| (format!("{CRATE}/{path}"), contents.to_owned()));
                files
                    .chain([(EXPECTED_NAMES.to_owned(), names.to_toml())])
                    .collect()
            }
            Err(error) => BTreeMap::from([(ERROR.to_owned(), format!("{error}\n"))]),
        }
    }
}
