//! `src/lib.rs` with the service type, and `src/methods.rs` with the methods at the top of a document.

use std::iter;

use proc_macro2::TokenStream;
use quote::quote;

use super::imports::Imports;
use super::item::{self, attributes};
use super::macro_body::INDENT;
use super::resource::{Handle, accessors, calls, is_read, types};
use super::token::code;
use super::{docs, example, method, named, resource};
use crate::Error;
use crate::ir::{Api, Block, Docs, Resource};

/// `src/lib.rs`; `example` is the file that the crate's docs quote.
pub(super) fn library(api: &Api, example: Option<&str>) -> Result<String, Error> {
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
    item::print(&mut body, handle.item(&mut imports))?;

    body.push('\n');
    let mut functions = constructors(&mut imports, api);
    functions.extend(accessors(&mut imports, &api.resources));
    item::print_impl(&mut body, &api.service, functions)?;
    for constant in descriptor(&mut imports, api) {
        body.push('\n');
        item::print(&mut body, constant)?;
    }

    let mut out = String::new();
    docs::inner(&mut out, &crate_docs(api));
    if let Some(example) = example {
        quote_example(&mut out, example);
    }
    out.push('\n');
    let exception = has_deprecated(api).then(|| {
        quote! { #![allow(deprecated, reason = "what is deprecated is still described")] }
    });
    item::print(&mut out, quote! { #![forbid(unsafe_code)] #exception })?;
    out.push('\n');
    for module in modules(api) {
        // What there is to see of operations is a function of the service.
        let visibility = (module != "operations").then(|| quote! { pub });
        let module = code(module);
        item::print(&mut out, quote! { #visibility mod #module; })?;
    }
    if modules(api).next().is_some() {
        out.push('\n');
    }
    imports.print(&mut out)?;
    out.push_str(&body);
    Ok(out)
}

/// `src/methods.rs`.
pub(super) fn methods(api: &Api) -> Result<String, Error> {
    let local = calls(&api.methods).chain(types(api, &api.method_types));
    let mut imports = Imports::new(api, "crate::methods", local);
    let service = imports.import("crate", &api.service);
    let mut body = String::new();
    let functions = resource::methods(&mut imports, &api.methods);
    item::print_impl(&mut body, &service, functions)?;
    for called in &api.methods {
        method::call(&mut body, &mut imports, &service, called)?;
    }
    named::print_all(&mut body, &mut imports, api, &api.method_types);

    let mut out = String::new();
    docs::inner(
        &mut out,
        &[docs::paragraph("Methods of the service itself.")],
    );
    out.push('\n');
    imports.print(&mut out)?;
    out.push_str(&body);
    Ok(out)
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

fn constructors(imports: &mut Imports<'_>, api: &Api) -> Vec<TokenStream> {
    let client = code(&imports.runtime("Client"));
    let service = code(&imports.hidden("Service"));
    let about = docs::sentence(
        "The service as called by a client, which any number of services can share.",
    );
    let about = attributes(INDENT, &about, false);
    let mut constructors = vec![quote! {
        #about
        pub fn new(client: &#client) -> Self {
            let service = #service::new(client, &API);
            Self { service }
        }
    }];
    if !api.endpoints.is_empty() {
        let about = Docs {
            blocks: vec![
                docs::paragraph(
                    "The service at its regional endpoint of a location, such as `us-east1`.",
                ),
                Block::Heading(1, "Errors".to_owned()),
                docs::paragraph("The service has no endpoint there."),
            ],
        };
        let about = attributes(INDENT, &about, false);
        let error = code(&imports.runtime("Error"));
        constructors.push(quote! {
            #about
            pub fn at_location(client: &#client, location: &str) -> Result<Self, #error> {
                let service = #service::at_location(client, &API, location)?;
                Ok(Self { service })
            }
        });
    }
    constructors
}

/// The descriptor of the API, and what it refers to.
fn descriptor(imports: &mut Imports<'_>, api: &Api) -> Vec<TokenStream> {
    let Api {
        name,
        version,
        revision,
        root_url,
        service_path,
        batch_path,
        ..
    } = api;
    let mut fields = vec![
        quote! { name: #name },
        quote! { version: #version },
        quote! { revision: #revision },
        quote! { root_url: #root_url },
        quote! { service_path: #service_path },
        quote! { batch_path: #batch_path },
    ];
    if let Some(url) = &api.mtls_root_url {
        fields.push(quote! { mtls_root_url: Some(#url) });
    }
    let mut constants = Vec::new();
    if !api.endpoints.is_empty() {
        let ty = code(&imports.hidden("Endpoint"));
        let endpoints = api.endpoints.iter().map(|endpoint| {
            let (location, url) = (&endpoint.location, &endpoint.url);
            quote! { #ty { location: #location, url: #url } }
        });
        if api.endpoints.len() == 1 {
            // Too long for the only element of a list.
            constants.push(quote! { const ENDPOINT: #ty = #(#endpoints)*; });
            fields.push(quote! { endpoints: &[ENDPOINT] });
        } else {
            fields.push(quote! { endpoints: &[#(#endpoints),*] });
        }
    }
    if api.data_wrapper {
        fields.push(quote! { data_wrapper: true });
    }
    let api = method::constant("API", &imports.hidden("Api"), &fields);
    constants.insert(0, api);
    constants
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
    for line in example::quoted(example).lines() {
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
