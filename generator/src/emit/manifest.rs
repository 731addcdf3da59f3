//! `Cargo.toml`.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::ir::Api;
use crate::{Error, Options};

#[derive(Serialize)]
struct Manifest<'a> {
    package: Package<'a>,
    lib: Lib,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    features: BTreeMap<&'a str, &'a [&'a str]>,
    dependencies: BTreeMap<&'a str, Dependency<'a>>,
    #[serde(
        rename = "dev-dependencies",
        skip_serializing_if = "BTreeMap::is_empty"
    )]
    dev_dependencies: BTreeMap<&'a str, Dependency<'a>>,
    #[serde(rename = "example", skip_serializing_if = "Vec::is_empty")]
    examples: Vec<Target<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    workspace: Option<Empty>,
}

#[derive(Serialize)]
struct Package<'a> {
    name: &'a str,
    version: String,
    edition: &'a str,
    #[serde(rename = "rust-version")]
    rust_version: &'a str,
    description: String,
    repository: &'a str,
    license: &'a str,
    readme: &'a str,
    keywords: Vec<String>,
    categories: [&'a str; 2],
    #[serde(skip_serializing_if = "Option::is_none")]
    metadata: Option<Metadata>,
}

#[derive(Serialize)]
struct Metadata {
    docs: Docs,
}

#[derive(Serialize)]
struct Docs {
    rs: DocsRs,
}

#[derive(Serialize)]
struct DocsRs {
    #[serde(rename = "all-features")]
    all_features: bool,
}

#[derive(Serialize)]
struct Lib {
    /// Descriptions are a stranger's; no text in them is ever run as a test.
    doctest: bool,
}

#[derive(Clone, Copy, Serialize)]
struct Dependency<'a> {
    version: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    path: &'a str,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    features: &'a [&'a str],
}

#[derive(Serialize)]
struct Target<'a> {
    name: &'a str,
    #[serde(rename = "required-features")]
    required_features: &'a [String],
}

#[derive(Serialize)]
struct Empty {}

pub(super) fn print(api: &Api, options: &Options) -> Result<String, Error> {
    let runtime = Dependency {
        version: &options.runtime_version,
        path: &options.runtime_path,
        features: &[],
    };
    let tokio = Dependency {
        version: "1",
        path: "",
        features: &["macros", "rt"],
    };
    let gated_example = api
        .example
        .as_ref()
        .filter(|example| !example.features.is_empty());
    let manifest = Manifest {
        package: package(api, options),
        lib: Lib { doctest: false },
        features: api
            .features
            .iter()
            .map(|feature| (feature.as_str(), [].as_slice()))
            .collect(),
        dependencies: BTreeMap::from([("gapi-runtime", runtime)]),
        dev_dependencies: api.example.iter().map(|_| ("tokio", tokio)).collect(),
        examples: gated_example
            .map(|example| Target {
                name: "first_call",
                required_features: &example.features,
            })
            .into_iter()
            .collect(),
        workspace: options.standalone.then_some(Empty {}),
    };
    toml::to_string(&manifest)
        .map_err(|error| Error::new("", format!("the manifest cannot be written: {error}")))
}

fn package<'a>(api: &'a Api, options: &Options) -> Package<'a> {
    Package {
        name: &api.package,
        version: version(&options.crate_version, &api.revision),
        edition: "2024",
        rust_version: env!("CARGO_PKG_RUST_VERSION"),
        description: description(api),
        repository: env!("CARGO_PKG_REPOSITORY"),
        license: env!("CARGO_PKG_LICENSE"),
        readme: "README.md",
        keywords: keywords(api),
        categories: ["api-bindings", "web-programming::http-client"],
        metadata: (!api.features.is_empty()).then_some(Metadata {
            docs: Docs {
                rs: DocsRs { all_features: true },
            },
        }),
    }
}

/// The revision of the document, a date, is metadata of the version: it orders nothing.
fn version(base: &str, revision: &str) -> String {
    let numeric = !revision.is_empty() && revision.bytes().all(|b| b.is_ascii_digit());
    if numeric {
        format!("{base}+{revision}")
    } else {
        base.to_owned()
    }
}

fn description(api: &Api) -> String {
    let title: Vec<&str> = api.title.split_whitespace().collect();
    let title = if title.is_empty() {
        api.name.clone()
    } else {
        title.join(" ")
    };
    format!("A typed client of the {title}, version {}.", api.version)
}

/// At most five, each of the form that a registry takes.
fn keywords(api: &Api) -> Vec<String> {
    let mut keywords: Vec<String> = ["google", "api", "client"].map(str::to_owned).to_vec();
    let name = api.name.to_ascii_lowercase();
    let valid = name.len() <= 20 && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_');
    if valid && !keywords.contains(&name) {
        keywords.push(name);
    }
    keywords
}
