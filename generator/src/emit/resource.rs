//! Resources: a file for each, with its handle, its methods and what only they use.

use std::iter;

use super::docs;
use super::imports::{Imports, resource_module};
use super::layout::{self, Expr};
use super::macro_body::head;
use super::{method, named};
use crate::Files;
use crate::ir::{Api, Block, Docs, Method, Resource, TypeId};

/// Adds `src/resources.rs` and what is below it.
pub(super) fn files(files: &mut Files, api: &Api) -> bool {
    let mut out = String::new();
    docs::inner(
        &mut out,
        &[docs::paragraph(
            "Resources: groups of methods. Each module has a handle and its calls.",
        )],
    );
    out.push('\n');
    modules(&mut out, "resources", &api.resources);
    let mut added = files.insert("src/resources.rs", out);
    for resource in &api.resources {
        added &= tree(files, api, resource, &[]);
    }
    added
}

fn tree(files: &mut Files, api: &Api, resource: &Resource, parent: &[String]) -> bool {
    let path: Vec<String> = parent.iter().chain([&resource.module]).cloned().collect();
    let file: Vec<&str> = path
        .iter()
        .map(|name| name.trim_start_matches("r#"))
        .collect();
    let mut added = files.insert(
        format!("src/resources/{}.rs", file.join("/")),
        print(api, resource, &path),
    );
    for below in &resource.resources {
        added &= tree(files, api, below, &path);
    }
    added
}

fn print(api: &Api, resource: &Resource, path: &[String]) -> String {
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
    about.print(&mut body, &mut imports);
    let accessors = resource
        .resources
        .iter()
        .map(|below| (below, format!("{}::{}", below.module, below.ident)));
    let functions = Functions {
        accessors: accessors.collect(),
        methods: &resource.methods,
    };
    functions.print(&mut body, &mut imports, &resource.ident);
    for called in &resource.methods {
        method::call(&mut body, &mut imports, &resource.ident, called);
    }
    named::print_all(&mut body, &mut imports, api, &resource.types);

    let mut out = String::new();
    let title = format!("The resource {}.", docs::code(&resource.wire_path));
    docs::inner(&mut out, &[Block::Paragraph(title)]);
    out.push('\n');
    if !resource.resources.is_empty() {
        modules(&mut out, &resource.module, &resource.resources);
        out.push('\n');
    }
    imports.print(&mut out);
    out.push_str(&body);
    out
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

/// The modules of resources in their parent, in the order of rustfmt.
fn modules(out: &mut String, parent: &str, resources: &[Resource]) {
    let mut resources: Vec<&Resource> = resources.iter().collect();
    resources.sort_by_key(|resource| resource.module.trim_start_matches("r#"));
    for resource in resources {
        layout::gate(out, 0, &resource.gate);
        module(out, "pub mod", &resource.module, parent);
    }
}

/// Prints a `mod` item; some APIs have a resource or a schema that is called like its parent.
pub(super) fn module(out: &mut String, keyword: &str, name: &str, parent: &str) {
    if name == parent {
        out.push_str("#[allow(clippy::module_inception, reason = \"the name is the API's\")]\n");
    }
    out.extend([keyword, " ", name, ";\n"]);
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
    pub(super) fn print(&self, out: &mut String, imports: &mut Imports<'_>) {
        head(out, 0, self.docs, self.deprecated);
        out.extend(["#[derive(Clone, Debug)]\npub struct ", self.ident, " {\n"]);
        if !self.read {
            out.push_str("    #[allow(dead_code, reason = \"nothing is called with the features that are on\")]\n");
        }
        out.extend([
            "    pub(crate) service: ",
            &imports.hidden("Service"),
            ",\n}\n",
        ]);
    }
}

/// The functions of a handle that lead to resources and calls.
pub(super) struct Functions<'a> {
    /// Resources with the paths of their handles.
    pub(super) accessors: Vec<(&'a Resource, String)>,
    pub(super) methods: &'a [Method],
}

impl Functions<'_> {
    /// Prints an `impl` of them, with a blank line before it, unless there are none.
    pub(super) fn print(&self, out: &mut String, imports: &mut Imports<'_>, ident: &str) {
        if self.accessors.is_empty() && self.methods.is_empty() {
            return;
        }
        out.extend(["\nimpl ", ident, " {\n"]);
        self.print_members(out, imports);
        out.push_str("}\n");
    }

    /// Prints them with blank lines between.
    pub(super) fn print_members(&self, out: &mut String, imports: &mut Imports<'_>) {
        let mut first = true;
        for (resource, handle) in &self.accessors {
            separate(out, &mut first);
            accessor(out, resource, handle);
        }
        for called in self.methods {
            separate(out, &mut first);
            method::function(out, imports, called);
        }
    }
}

fn separate(out: &mut String, first: &mut bool) {
    if !*first {
        out.push('\n');
    }
    *first = false;
}

fn accessor(out: &mut String, resource: &Resource, handle: &str) {
    docs::outer(out, 4, &resource.docs);
    layout::gate(out, 4, &resource.gate);
    if resource.deprecated {
        out.push_str("    #[deprecated]\n");
    }
    layout::signature(
        out,
        4,
        &format!("pub fn {}", resource.accessor),
        &["&self".to_owned()],
        handle,
    );
    out.push_str("        let service = self.service.clone();\n        ");
    Expr::Struct(handle.to_owned(), vec![("service", None)], None).write(out, 8, 0);
    out.push_str("\n    }\n");
}
