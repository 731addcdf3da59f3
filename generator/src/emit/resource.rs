//! Resources: a file for each, with its handle, its methods and what only they use.

use std::iter;

use proc_macro2::TokenStream;
use quote::quote;

use super::imports::{Imports, resource_module};
use super::item::{self, SHORT_LITERAL, attributes};
use super::macro_body::INDENT;
use super::token::code;
use super::{docs, method, named};
use crate::ir::{Api, Block, Docs, Method, Resource, TypeId};
use crate::{Error, Files};

/// Adds `src/resources.rs` and what is below it.
pub(super) fn files(files: &mut Files, api: &Api) -> Result<bool, Error> {
    let mut out = String::new();
    docs::inner(
        &mut out,
        &[docs::paragraph(
            "Resources: groups of methods. Each module has a handle and its calls.",
        )],
    );
    out.push('\n');
    modules(&mut out, "resources", &api.resources)?;
    let mut added = files.insert("src/resources.rs", out);
    for resource in &api.resources {
        added &= tree(files, api, resource, &[])?;
    }
    Ok(added)
}

fn tree(
    files: &mut Files,
    api: &Api,
    resource: &Resource,
    parent: &[String],
) -> Result<bool, Error> {
    let path: Vec<String> = parent.iter().chain([&resource.module]).cloned().collect();
    let file: Vec<&str> = path
        .iter()
        .map(|name| name.trim_start_matches("r#"))
        .collect();
    let mut added = files.insert(
        format!("src/resources/{}.rs", file.join("/")),
        print(api, resource, &path)?,
    );
    for below in &resource.resources {
        added &= tree(files, api, below, &path)?;
    }
    Ok(added)
}

fn print(api: &Api, resource: &Resource, path: &[String]) -> Result<String, Error> {
    let local = iter::once(resource.ident.as_str())
        .chain(calls(&resource.methods))
        .chain(types(api, &resource.types))
        .chain(resource.resources.iter().map(|below| below.module.as_str()));
    let mut imports = Imports::new(api, resource_module(path), local);

    let mut body = String::new();
    let about = Handle {
        ident: &resource.ident,
        docs: &resource.docs,
        deprecated: resource.deprecated,
        read: is_read(&resource.methods, &resource.resources),
    };
    item::print(&mut body, about.item(&mut imports))?;
    let mut functions = accessors(&mut imports, &resource.resources);
    functions.extend(methods(&mut imports, &resource.methods));
    if !functions.is_empty() {
        body.push('\n');
        item::print_impl(&mut body, &resource.ident, functions)?;
    }
    for called in &resource.methods {
        method::call(&mut body, &mut imports, &resource.ident, called)?;
    }
    named::print_all(&mut body, &mut imports, api, &resource.types);

    let mut out = String::new();
    let title = format!("The resource {}.", docs::code(&resource.wire_path));
    docs::inner(&mut out, &[Block::Paragraph(title)]);
    out.push('\n');
    if !resource.resources.is_empty() {
        modules(&mut out, &resource.module, &resource.resources)?;
        out.push('\n');
    }
    imports.print(&mut out)?;
    out.push_str(&body);
    Ok(out)
}

/// Names of call types.
pub(super) fn calls(methods: &[Method]) -> impl Iterator<Item = &str> {
    methods.iter().map(|method| method.call_ident.as_str())
}

/// Names of types.
pub(super) fn types<'a>(api: &'a Api, ids: &'a [TypeId]) -> impl Iterator<Item = &'a str> {
    ids.iter().map(|id| api.types[id.0].ident.as_str())
}

/// Whether a handle's service is used whatever the features.
pub(super) fn is_read(methods: &[Method], resources: &[Resource]) -> bool {
    !methods.is_empty() || resources.iter().any(|below| below.gate.is_empty())
}

/// Prints the modules of resources in their parent, in the order of rustfmt.
fn modules(out: &mut String, parent: &str, resources: &[Resource]) -> Result<(), Error> {
    let mut resources: Vec<&Resource> = resources.iter().collect();
    resources.sort_by_key(|resource| resource.module.trim_start_matches("r#"));
    for resource in resources {
        item::print_gate(out, &resource.gate);
        item::print(out, module(&quote! { pub mod }, &resource.module, parent))?;
    }
    Ok(())
}

/// A `mod` item; some APIs have a resource or a schema that is called like its parent.
pub(super) fn module(keyword: &TokenStream, name: &str, parent: &str) -> TokenStream {
    let exception = (name == parent).then(|| {
        quote! { #[allow(clippy::module_inception, reason = "the name is the API's")] }
    });
    let name = code(name);
    quote! { #exception #keyword #name; }
}

/// A struct that holds the service.
pub(super) struct Handle<'a> {
    pub(super) ident: &'a str,
    pub(super) docs: &'a Docs,
    pub(super) deprecated: bool,
    /// Some function uses the service, whatever the features.
    pub(super) read: bool,
}

impl Handle<'_> {
    pub(super) fn item(&self, imports: &mut Imports<'_>) -> TokenStream {
        let attributes = attributes(0, self.docs, self.deprecated);
        let exception = (!self.read).then(|| {
            quote! { #[allow(dead_code, reason = "nothing is called with the features that are on")] }
        });
        let (ident, service) = (code(self.ident), code(&imports.hidden("Service")));
        quote! {
            #attributes
            #[derive(Clone, Debug)]
            pub struct #ident {
                #exception
                pub(crate) service: #service,
            }
        }
    }
}

/// The functions that lead to resources.
pub(super) fn accessors<'a>(
    imports: &mut Imports<'a>,
    resources: &'a [Resource],
) -> Vec<TokenStream> {
    let accessor = |resource: &'a Resource| {
        let docs = attributes(INDENT, &resource.docs, false);
        let gate = item::gate(&resource.gate);
        let deprecated = resource.deprecated.then(|| quote! { #[deprecated] });
        let ident = code(&resource.accessor);
        let path = imports.handle(resource);
        let handle = code(&path);
        let body = if path.len() + " { service }".len() <= SHORT_LITERAL {
            quote! {
                let service = self.service.clone();
                #handle { service }
            }
        } else {
            quote! { #handle { service: self.service.clone() } }
        };
        quote! {
            #docs
            #gate
            #deprecated
            pub fn #ident(&self) -> #handle { #body }
        }
    };
    resources.iter().map(accessor).collect()
}

/// The functions that begin calls.
pub(super) fn methods(imports: &mut Imports<'_>, methods: &[Method]) -> Vec<TokenStream> {
    methods
        .iter()
        .map(|called| method::function(imports, called))
        .collect()
}
