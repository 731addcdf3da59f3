//! From a document to what a Rust user sees: every decision is taken here, on the whole document.

mod address;
mod aliases;
mod docs;
mod example;
mod features;
mod media;
mod methods;
mod operations;
mod overlay;
mod paging;
mod params;
mod patience;
mod place;
mod repeat;
mod resources;
mod scopes;
mod template;
mod types;

#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

use self::overlay::Overlay;
use self::resources::{ESTABLISHED, Lowering};
use self::scopes::Scopes;
use self::types::{Module, Types};
use crate::discovery::pointer::Pointer;
use crate::ir::{Api, Docs, Home, SchemaFile};
use crate::names::{Kind, Request, Scope, Words};
use crate::{Document, Error, Options, Overrides, RecordedNames};

/// Decides everything about the crate of a document.
///
/// The recorded names that come back hold all that went in: a name once given stays given.
pub fn lower(
    document: &Document,
    overrides: &Overrides,
    names: &RecordedNames,
    options: &Options,
) -> Result<(Api, RecordedNames), Error> {
    lower_document(document, overrides, names, options).map_err(|error| error.of(document.label()))
}

fn lower_document(
    document: &Document,
    overrides: &Overrides,
    recorded: &RecordedNames,
    options: &Options,
) -> Result<(Api, RecordedNames), Error> {
    let label = document.label();
    let package = address::package(document)?;
    let allowed = &options.allowed_roots;
    let at = Pointer::ROOT;

    let elsewhere = names_elsewhere(recorded);
    let mut types = Types {
        document,
        recorded,
        record: recorded.clone(),
        defs: Vec::new(),
        schemas: BTreeMap::new(),
    };
    let (files, schema_names) = types.lower_schemas(&elsewhere)?;
    let schemas = schema_files(document, files, recorded, &mut types.record);

    let mut module = Module {
        home: Home::Parameters,
        scope: Scope::new(recorded, "types", "parameters").avoiding(&schema_names),
        types: Vec::new(),
    };
    let parameters = types.standard_parameters(&mut module)?;
    let parameter_types = module.types;

    let (ids, shared_ids) = method_ids(document);
    let overlay = Overlay::collect(document, overrides, &ids)?;
    let scopes = Scopes::collect(document, overrides, recorded, &mut types.record)?;
    let service = service_ident(document);
    let mut lowering = Lowering {
        types,
        scopes,
        overlay,
        schema_names: &schema_names,
        service: service.clone(),
        shared_ids,
        root_handles: BTreeSet::new(),
    };
    let root = lowering.root()?;
    let Lowering { types, scopes, .. } = lowering;
    let mut record = types.record;

    let title = title(document, &service);
    let about = format!("A client of the {title}, version {}.", document.version);
    let mut api = Api {
        name: document.name.clone(),
        version: document.version.clone(),
        revision: document.revision.clone(),
        title,
        documentation_link: document
            .documentation_link
            .clone()
            .filter(|link| docs::is_page(link)),
        package,
        docs: Docs {
            blocks: [
                docs::sanitise(&about),
                docs::sanitise(&document.description),
            ]
            .concat(),
        },
        root_url: address::root(&document.root_url, allowed, &at.member("rootUrl"))?,
        service_path: address::below_root(&document.service_path, &at.member("servicePath"))?,
        batch_path: address::below_root(&document.batch_path, &at.member("batchPath"))?,
        mtls_root_url: document
            .mtls_root_url
            .as_ref()
            .map(|url| address::root(url, allowed, &at.member("mtlsRootUrl")))
            .transpose()?,
        endpoints: address::endpoints(document, allowed)?,
        data_wrapper: has_data_wrapper(document)?,
        scopes: scopes.list,
        parameters,
        parameter_types,
        methods: root.methods,
        method_types: root.types,
        resources: root.resources,
        schemas,
        types: types.defs,
        features: Vec::new(),
        operations: Vec::new(),
        example: None,
        service,
    };
    operations::follow(&mut api);
    features::gate(&mut api, recorded, &mut record);
    api.example = example::choose(
        &api,
        document,
        overrides.examples.get(&label).map(String::as_str),
    )?;
    Ok((api, record))
}

/// Names of calls, handles and types outside of schemas that users know: a new schema keeps clear of them, for a
/// resource may import it.
fn names_elsewhere(recorded: &RecordedNames) -> BTreeSet<String> {
    let established = recorded
        .table(ESTABLISHED, "types")
        .into_iter()
        .flat_map(BTreeMap::keys);
    let inline = recorded
        .scopes("types")
        .filter(|(scope, _)| *scope != "schemas");
    let inline = inline.flat_map(|(_, table)| table.values());
    established.chain(inline).cloned().collect()
}

fn schema_files(
    document: &Document,
    types: Vec<Vec<crate::ir::TypeId>>,
    recorded: &RecordedNames,
    record: &mut RecordedNames,
) -> Vec<SchemaFile> {
    let requests: Vec<_> = document
        .schemas
        .keys()
        .map(|name| {
            let words = Words::of(name);
            // Written as types are: `HttpHealthCheck` and not `httpHealthCheck` has the plain file name.
            let settled = Kind::Type.canonical(&words) == *name;
            Request::spelled(Kind::Module, name, Kind::Module.spell(&words), settled)
        })
        .collect();
    let modules = Scope::new(recorded, "modules", "schemas").assign(&requests, record);
    let files = document
        .schemas
        .keys()
        .zip(types)
        .zip(modules)
        .map(|((name, types), module)| SchemaFile {
            module,
            wire_name: name.clone(),
            types,
            gate: Vec::new(),
        });
    files.collect()
}

/// Ids of methods, and those of them that several methods have.
fn method_ids(document: &Document) -> (BTreeSet<&str>, BTreeSet<&str>) {
    let mut ids = BTreeSet::new();
    let mut shared = BTreeSet::new();
    scopes::each_method(&document.methods, &document.resources, &mut |method| {
        if !ids.insert(method.id.as_str()) {
            shared.insert(method.id.as_str());
        }
    });
    (ids, shared)
}

fn service_ident(document: &Document) -> String {
    let name = document
        .canonical_name
        .as_deref()
        .map(Words::of)
        .filter(|words| !words.is_empty());
    let ident = Kind::Type.spell(&name.unwrap_or_else(|| Words::of(&document.name)));
    if Kind::Type.reserves(&ident) {
        format!("{ident}Api")
    } else {
        ident
    }
}

/// The title in one line, with nothing that a manifest or a page could take for more than text.
fn title(document: &Document, service: &str) -> String {
    let plain: String = document
        .title
        .chars()
        .map(|c| {
            if crate::text::is_unsafe_in_docs(c) || "<>[]`\\*|~#_".contains(c) {
                ' '
            } else {
                c
            }
        })
        .collect();
    let title = plain.split_whitespace().collect::<Vec<_>>().join(" ");
    if title.is_empty() {
        format!("{service} API")
    } else {
        title
    }
}

fn has_data_wrapper(document: &Document) -> Result<bool, Error> {
    let at = Pointer::ROOT.member("features");
    for (index, feature) in document.features.iter().enumerate() {
        if feature != "dataWrapper" {
            return Err(at
                .index(index)
                .error(format!("unknown feature {feature:?}")));
        }
    }
    Ok(!document.features.is_empty())
}
