//! `src/lib.rs` with the service type, and `src/methods.rs` with the methods at the top of a document.

use std::iter;

use super::imports::Imports;
use super::layout::{self, Expr};
use super::resource::{Functions, Handle, calls, is_read, types};
use super::token::string;
use super::{docs, example, method, named};
use crate::ir::{Api, Block, Docs, Resource};

/// `src/lib.rs`; `example` is the file that the crate's docs quote.
pub(super) fn library(api: &Api, example: Option<&str>) -> String {
    let mut imports = Imports::new(api, "crate", iter::once(api.service.as_str()));
    let mut body = String::new();
    let about = Docs {
        blocks: vec![
            docs::paragraph(format!(
                "The service {} {}.",
                docs::code(&api.name),
                docs::code(&api.version)
            )),
            docs::paragraph("It is cheap to clone, and so are the handles of its resources."),
        ],
    };
    let handle = Handle {
        ident: &api.service,
        docs: &about,
        deprecated: false,
        read: is_read(&api.methods, &api.resources),
    };
    handle.print(&mut body, &mut imports);

    body.extend(["\nimpl ", &api.service, " {\n"]);
    constructors(&mut body, &mut imports, api);
    let accessors = api
        .resources
        .iter()
        .map(|resource| (resource, handle_path(&mut imports, resource)));
    let functions = Functions {
        accessors: accessors.collect(),
        methods: &[],
    };
    if !functions.accessors.is_empty() {
        body.push('\n');
        functions.print_members(&mut body, &mut imports);
    }
    body.push_str("}\n\n");
    descriptor(&mut body, &mut imports, api);

    let mut out = String::new();
    docs::inner(&mut out, &crate_docs(api));
    if let Some(example) = example {
        quote_example(&mut out, example);
    }
    out.push_str("\n#![forbid(unsafe_code)]\n");
    if has_deprecated(api) {
        out.push_str("#![allow(deprecated, reason = \"what is deprecated is still described\")]\n");
    }
    out.push('\n');
    for module in modules(api) {
        // What there is to see of operations is a function of the service.
        let keyword = if module == "operations" {
            "mod "
        } else {
            "pub mod "
        };
        out.extend([keyword, module, ";\n"]);
    }
    if modules(api).next().is_some() {
        out.push('\n');
    }
    imports.print(&mut out);
    out.push_str(&body);
    out
}

/// `src/methods.rs`.
pub(super) fn methods(api: &Api) -> String {
    let local = calls(&api.methods).chain(types(api, &api.method_types));
    let mut imports = Imports::new(api, "crate::methods", local);
    let service = imports.import("crate", &api.service);
    let mut body = format!("impl {service} {{\n");
    let functions = Functions {
        accessors: Vec::new(),
        methods: &api.methods,
    };
    functions.print_members(&mut body, &mut imports);
    body.push_str("}\n");
    for called in &api.methods {
        method::call(&mut body, &mut imports, &service, called);
    }
    named::print_all(&mut body, &mut imports, api, &api.method_types);

    let mut out = String::new();
    docs::inner(
        &mut out,
        &[docs::paragraph("Methods of the service itself.")],
    );
    out.push('\n');
    imports.print(&mut out);
    out.push_str(&body);
    out
}

/// The modules, in the order of rustfmt.
fn modules(api: &Api) -> impl Iterator<Item = &'static str> {
    [
        ("methods", api.methods.is_empty()),
        ("operations", api.operations.is_empty()),
        ("parameters", api.parameters.is_empty()),
        ("resources", api.resources.is_empty()),
        ("schemas", api.schemas.is_empty()),
        ("scopes", api.scopes.is_empty()),
    ]
    .into_iter()
    .filter_map(|(name, empty)| (!empty).then_some(name))
}

fn constructors(out: &mut String, imports: &mut Imports<'_>, api: &Api) {
    let client = imports.runtime("Client");
    let service = imports.hidden("Service");
    docs::outer(
        out,
        4,
        &docs::sentence(
            "The service as called by a client, which any number of services can share.",
        ),
    );
    layout::signature(
        out,
        4,
        "pub fn new",
        &[format!("client: &{client}")],
        "Self",
    );
    out.extend(["        let service = ", &service, "::new(client, &API);\n"]);
    out.push_str("        Self { service }\n    }\n");
    if api.endpoints.is_empty() {
        return;
    }
    out.push('\n');
    let about = Docs {
        blocks: vec![
            docs::paragraph(
                "The service at its regional endpoint of a location, such as `us-east1`.",
            ),
            Block::Heading(1, "Errors".to_owned()),
            docs::paragraph("The service has no endpoint there."),
        ],
    };
    docs::outer(out, 4, &about);
    let result = format!("Result<Self, {}>", imports.runtime("Error"));
    let parameters = [format!("client: &{client}"), "location: &str".to_owned()];
    layout::signature(out, 4, "pub fn at_location", &parameters, &result);
    out.extend([
        "        let service = ",
        &service,
        "::at_location(client, &API, location)?;\n",
    ]);
    out.push_str("        Ok(Self { service })\n    }\n");
}

/// How `lib.rs` refers to a handle: where only some features have it, no import has to come and go with them.
fn handle_path(imports: &mut Imports<'_>, resource: &Resource) -> String {
    if resource.gate.is_empty() {
        imports.import(
            &format!("crate::resources::{}", resource.module),
            &resource.ident,
        )
    } else {
        format!("resources::{}::{}", resource.module, resource.ident)
    }
}

fn descriptor(out: &mut String, imports: &mut Imports<'_>, api: &Api) {
    let mut fields: Vec<(&'static str, Expr)> = [
        ("name", &api.name),
        ("version", &api.version),
        ("revision", &api.revision),
        ("root_url", &api.root_url),
        ("service_path", &api.service_path),
        ("batch_path", &api.batch_path),
    ]
    .into_iter()
    .map(|(field, text)| (field, Expr::Atom(string(text))))
    .collect();
    if let Some(url) = &api.mtls_root_url {
        fields.push(("mtls_root_url", Expr::some(Expr::Atom(string(url)))));
    }
    if !api.endpoints.is_empty() {
        let ty = imports.hidden("Endpoint");
        let endpoints = api.endpoints.iter().map(|endpoint| {
            let location = Expr::Atom(string(&endpoint.location));
            let url = Expr::Atom(string(&endpoint.url));
            Expr::Struct(
                ty.clone(),
                vec![("location", Some(location)), ("url", Some(url))],
                None,
            )
        });
        fields.push(("endpoints", Expr::Array(endpoints.collect())));
    }
    if api.data_wrapper {
        fields.push(("data_wrapper", Expr::atom("true")));
    }
    method::constant(out, "API", &imports.hidden("Api"), fields);
}

fn crate_docs(api: &Api) -> Vec<Block> {
    let mut blocks = about(api);
    blocks.push(Block::Heading(1, "Names".to_owned()));
    blocks.push(docs::paragraph(
        "Names are those of the API in the style of Rust: the field `mime_type` is `mimeType` on the wire. Where a \
         name was taken or is a keyword, the docs of the item have the API's own.",
    ));
    if !api.scopes.is_empty() {
        blocks.push(Block::Heading(1, "Scopes".to_owned()));
        blocks.push(docs::paragraph(
            "OAuth scopes are constants of [`scopes`]; the docs of each method list those it accepts.",
        ));
    }
    if !api.features.is_empty() {
        blocks.push(Block::Heading(1, "Features".to_owned()));
        blocks.extend(features(api));
    }
    blocks
}

/// What the API is, and where people read on.
pub(super) fn about(api: &Api) -> Vec<Block> {
    let mut blocks = api.docs.blocks.clone();
    if let Some(link) = &api.documentation_link {
        blocks.push(docs::paragraph(format!(
            "Google documents the API at <{link}>."
        )));
    }
    blocks
}

/// What to say of the features of a crate.
pub(super) fn features(api: &Api) -> [Block; 2] {
    [
        docs::paragraph(
            "This API is large: each of its resources is a feature of the crate, and none is on by default. A type \
             that belongs to several of them is there with any.",
        ),
        Block::List(
            api.features
                .iter()
                .map(|feature| docs::code(feature))
                .collect(),
        ),
    ]
}

fn quote_example(out: &mut String, example: &str) {
    out.push_str("//!\n//! # Example\n//!\n//! ```no_run\n");
    for line in example::code(example).lines() {
        out.push_str(if line.is_empty() { "//!" } else { "//! " });
        out.extend([line, "\n"]);
    }
    out.push_str("//! ```\n");
}

fn has_deprecated(api: &Api) -> bool {
    fn of_resource(resource: &Resource) -> bool {
        resource.deprecated || resource.resources.iter().any(of_resource)
    }
    api.types.iter().any(|named| named.deprecated) || api.resources.iter().any(of_resource)
}
