//! The names of one file: what it defines, what it imports, and how it refers to the rest.

use std::collections::{BTreeMap, BTreeSet};

use quote::quote;

use super::token::code;
use super::{item, uses};
use crate::Error;
use crate::ir::{Api, Home, OperationId, Resource, ScopeId, Type, TypeId};

const RUNTIME: &str = "gapi_runtime";
const HIDDEN: &str = "gapi_runtime::v1";

/// The names in scope of one file. Asking for a name imports it, so what is imported is what is used.
pub(super) struct Imports<'a> {
    api: &'a Api,
    /// Module of the file, such as `crate::resources::files`; re-exporting modules count as the definer.
    module: String,
    /// Types and modules that the file defines.
    local: BTreeSet<&'a str>,
    /// What is imported, from where, and with which features.
    imported: BTreeMap<String, (String, &'a [String])>,
}

impl<'a> Imports<'a> {
    pub(super) fn new(
        api: &'a Api,
        module: impl Into<String>,
        local: impl IntoIterator<Item = &'a str>,
    ) -> Self {
        Self {
            api,
            module: module.into(),
            local: local.into_iter().collect(),
            imported: BTreeMap::new(),
        }
    }

    /// A name of the runtime that users see.
    pub(super) fn runtime(&mut self, name: &str) -> String {
        self.import(RUNTIME, name)
    }

    /// A name of the runtime for generated code only.
    pub(super) fn hidden(&mut self, name: &str) -> String {
        self.import(HIDDEN, name)
    }

    /// The constant of an OAuth scope.
    pub(super) fn scope(&mut self, id: ScopeId) -> String {
        let module = self.import("crate", "scopes");
        format!("{module}::{}", self.api.scopes[id.0].ident)
    }

    /// The constant that says how operations are followed, by its path: a method can be called like it.
    pub(super) fn operation(&self, id: OperationId) -> String {
        format!(
            "crate::operations::{}",
            self.api.operations[id.0].const_ident
        )
    }

    /// A named type of the API.
    pub(super) fn named(&mut self, id: TypeId) -> String {
        let named = &self.api.types[id.0];
        let module = match &named.home {
            Home::Schema(_) if self.module.starts_with("crate::schemas") => "super".to_owned(),
            Home::Schema(_) => "crate::schemas".to_owned(),
            Home::Resource(path) => resource_module(path),
            Home::Methods => "crate::methods".to_owned(),
            Home::Parameters => "crate::parameters".to_owned(),
        };
        if module == self.module || self.defines(id) {
            return named.ident.clone();
        }
        self.import(&module, &named.ident)
    }

    /// A type as part of another.
    pub(super) fn ty(&mut self, ty: &Type) -> String {
        match ty {
            Type::String => "String".to_owned(),
            Type::Bool => "bool".to_owned(),
            Type::I32 => "i32".to_owned(),
            Type::U32 => "u32".to_owned(),
            Type::I64 => "i64".to_owned(),
            Type::U64 => "u64".to_owned(),
            Type::F64 => "f64".to_owned(),
            Type::Bytes => self.runtime("Bytes"),
            Type::Timestamp => self.runtime("Timestamp"),
            Type::Date => self.runtime("Date"),
            Type::Duration => self.runtime("Duration"),
            Type::FieldMask => self.runtime("FieldMask"),
            Type::Any => self.runtime("Value"),
            Type::Record(id) | Type::Alias(id) => self.named(*id),
            Type::Enum(id) => format!("{}<{}>", self.hidden("Open"), self.named(*id)),
            Type::List(item) => format!("Vec<{}>", self.ty(item)),
            Type::Map(value) => {
                let map = self.import("std::collections", "BTreeMap");
                format!("{map}<String, {}>", self.ty(value))
            }
        }
    }

    /// A type as the whole type of a field, where records are boxed.
    pub(super) fn field(&mut self, ty: &Type) -> String {
        match ty {
            Type::Record(_) => format!("Box<{}>", self.ty(ty)),
            _ => self.ty(ty),
        }
    }

    /// Whether a type of `schemas` is in the very file.
    fn defines(&self, id: TypeId) -> bool {
        let named = &self.api.types[id.0];
        matches!(&named.home, Home::Schema(file)
            if self.module.strip_prefix("crate::schemas::") == Some(&self.api.schemas[*file].module))
    }

    /// Imports a name and gives it back; behind its module's name where the file calls something else so.
    pub(super) fn import(&mut self, module: &str, name: &str) -> String {
        if self.add(module, name, &[]) {
            return name.to_owned();
        }
        match module.rsplit_once("::") {
            Some((parent, last)) => format!("{}::{name}", self.import(parent, last)),
            None => format!("{module}::{name}"),
        }
    }

    /// Imports the handle of a resource, where that is there.
    pub(super) fn handle(&mut self, resource: &'a Resource) -> String {
        let resources = if self.module == "crate" {
            "resources::"
        } else {
            ""
        };
        let path = format!("{resources}{}", resource.module);
        if self.add(
            &format!("{}::{path}", self.module),
            &resource.ident,
            &resource.gate,
        ) {
            resource.ident.clone()
        } else {
            format!("{path}::{}", resource.ident)
        }
    }

    /// Imports a name unless it is taken.
    fn add(&mut self, module: &str, name: &str, gate: &'a [String]) -> bool {
        let imported = self.imported.get(name);
        let free = imported.is_none_or(|(other, _)| other == module) && !self.local.contains(name);
        if free {
            self.imported
                .insert(name.to_owned(), (module.to_owned(), gate));
        }
        free
    }

    /// Prints the `use` items in groups, the standard library's, the runtime's and this crate's, with a blank line after
    /// each. Each name has one, so that a new one is one new line.
    pub(super) fn print(&self, out: &mut String) -> Result<(), Error> {
        let mut groups: [Vec<_>; 3] = Default::default();
        for (name, (module, gate)) in &self.imported {
            let group = match module.split("::").next() {
                Some("std") => 0,
                Some(RUNTIME) => 1,
                _ => 2,
            };
            groups[group].push((module.as_str(), name.as_str(), *gate));
        }
        for mut group in groups {
            group.sort_by(|a, b| uses::compare((a.0, a.1), (b.0, b.1)));
            for (module, name, gate) in &group {
                item::print_gate(out, gate);
                let (module, name) = (code(module), code(name));
                item::print(out, quote! { use #module::#name; })?;
            }
            if !group.is_empty() {
                out.push('\n');
            }
        }
        Ok(())
    }
}

/// The module of a resource by its path below `resources`.
pub(super) fn resource_module(path: &[String]) -> String {
    let mut module = "crate::resources".to_owned();
    for name in path {
        module.extend(["::", name]);
    }
    module
}
