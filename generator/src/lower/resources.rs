//! Resources: modules, handles, and the names of what is in them.

use std::collections::{BTreeMap, BTreeSet};

use super::docs::{self, code};
use super::methods::MethodNames;
use super::patience::Patience;
use super::repeat::Repeats;
use super::scopes::Scopes;
use super::types::{Module, Types};
use crate::Error;
use crate::discovery::pointer::Pointer;
use crate::discovery::{self, Resource};
use crate::ir::{self, Docs, Home, Method, TypeId};
use crate::names::{Kind, Request, Scope};

/// Table of names that are in use somewhere in the crate, whatever for. A newcomer elsewhere keeps clear of them.
pub(super) const ESTABLISHED: &str = "established";

/// Everything that methods and resources need to know.
pub(super) struct Lowering<'a> {
    pub(super) types: Types<'a>,
    pub(super) scopes: Scopes<'a>,
    /// Ids of methods that answer with a series.
    pub(super) streams: BTreeSet<&'a str>,
    pub(super) repeats: Repeats<'a>,
    pub(super) patience: Patience<'a>,
    /// Rust names of all schemas and what is inline in them: resources import some of them.
    pub(super) schema_names: &'a BTreeSet<String>,
    /// Name of the service type.
    pub(super) service: String,
    /// Ids that more than one method has.
    pub(super) shared_ids: BTreeSet<&'a str>,
    /// Handles that the crate's root imports.
    pub(super) root_handles: BTreeSet<String>,
}

/// A place in the tree of resources.
#[derive(Clone, Copy)]
struct Parent<'p> {
    /// Dotted wire names; empty at the top.
    wire_path: &'p str,
    /// Modules below `resources`.
    modules: &'p [String],
}

/// Methods and resources of one place.
pub(super) struct Group {
    pub(super) methods: Vec<Method>,
    pub(super) types: Vec<TypeId>,
    pub(super) resources: Vec<ir::Resource>,
}

impl<'a> Lowering<'a> {
    /// Lowers what is at the top of the document.
    pub(super) fn root(&mut self) -> Result<Group, Error> {
        let document = self.types.document;
        let mut module = self.module(Home::Methods, "methods");
        module.scope.reserve(self.service.as_str());
        let parent = Parent {
            wire_path: "",
            modules: &[],
        };
        let (methods, resources) = self.group(
            &document.methods,
            &document.resources,
            parent,
            &Pointer::ROOT,
            &mut module,
        )?;
        Ok(Group {
            methods,
            types: module.types,
            resources,
        })
    }

    /// A module whose types keep clear of the schemas it may import.
    fn module(&self, home: Home, path: &str) -> Module<'a> {
        Module {
            home,
            scope: Scope::new(self.types.recorded, "types", path).avoiding(self.schema_names),
            types: Vec::new(),
        }
    }

    fn group(
        &mut self,
        methods: &'a BTreeMap<String, discovery::Method>,
        resources: &'a BTreeMap<String, Resource>,
        parent: Parent<'_>,
        at: &Pointer<'_>,
        module: &mut Module<'a>,
    ) -> Result<(Vec<Method>, Vec<ir::Resource>), Error> {
        let (functions, accessors) = self.functions(methods, resources, parent);

        let requests: Vec<_> = methods
            .keys()
            .map(|name| Request::new(Kind::Call, name))
            .collect();
        let calls = module.scope.assign(&requests, &mut self.types.record);
        let list = at.member("methods");
        let mut lowered = Vec::new();
        for (((key, method), ident), call) in methods.iter().zip(&functions).zip(&calls) {
            self.types.record.record(ESTABLISHED, "types", call, call);
            let path = if self.shared_ids.contains(method.id.as_str()) {
                below(parent.wire_path, key)
            } else {
                method.id.clone()
            };
            let names = MethodNames {
                ident,
                call,
                path: &path,
            };
            lowered.push(self.method(method, &names, &list.member(key), module)?);
        }

        let requests: Vec<_> = resources
            .keys()
            .map(|name| Request::new(Kind::Module, name))
            .collect();
        let mut scope = Scope::new(
            self.types.recorded,
            "modules",
            below("resources", parent.wire_path),
        );
        if let Some(own) = parent.modules.last() {
            // A module in a module of its name is legal, and confusing.
            scope.reserve(own.as_str());
        }
        let modules = scope.assign(&requests, &mut self.types.record);
        let list = at.member("resources");
        let mut order: Vec<_> = resources
            .iter()
            .zip(accessors.into_iter().zip(modules))
            .collect();
        // The root imports the handles of all its resources, so a newcomer must not be there before them.
        order.sort_by_key(|((key, _), _)| {
            let path = below("resources", &below(parent.wire_path, key));
            handle(key).rank(self.types.recorded.table("types", &path))
        });
        let mut children = BTreeMap::new();
        for ((key, resource), names) in order {
            let child = self.resource(key, resource, names, parent, &list.member(key))?;
            children.insert(key, child);
        }
        Ok((lowered, children.into_values().collect()))
    }

    /// Names of the functions of a handle: those that call methods win over those that lead to resources, unless
    /// users know the latter already.
    fn functions(
        &mut self,
        methods: &BTreeMap<String, discovery::Method>,
        resources: &BTreeMap<String, Resource>,
        parent: Parent<'_>,
    ) -> (Vec<String>, Vec<String>) {
        let path = if parent.wire_path.is_empty() {
            "service"
        } else {
            parent.wire_path
        };
        let established = self.types.recorded.table(ESTABLISHED, "accessors");
        let record = &mut self.types.record;
        let mut scope = Scope::new(self.types.recorded, "functions", path);
        let methods: Vec<_> = methods
            .keys()
            .map(|name| Request::new(Kind::Method, name))
            .collect();
        let accessors: Vec<_> = resources
            .keys()
            // A method of the same name has the plain key.
            .map(|name| {
                Request::new(Kind::Accessor, name).recorded_as(format!("{name} (resource)"))
            })
            .collect();
        let paths: Vec<_> = resources
            .keys()
            .map(|name| below(parent.wire_path, name))
            .collect();
        let (known, new): (Vec<_>, Vec<_>) = (0..accessors.len())
            .partition(|&index| established.is_some_and(|table| table.contains_key(&paths[index])));
        let pick = |indices: &[usize]| {
            indices
                .iter()
                .map(|&index| accessors[index].clone())
                .collect::<Vec<_>>()
        };
        let known_names = scope.assign(&pick(&known), record);
        let functions = scope.assign(&methods, record);
        let new_names = scope.assign(&pick(&new), record);
        let mut names = vec![String::new(); accessors.len()];
        for (index, name) in known
            .into_iter()
            .chain(new)
            .zip(known_names.into_iter().chain(new_names))
        {
            record.record(ESTABLISHED, "accessors", &paths[index], &name);
            names[index] = name;
        }
        (functions, names)
    }

    fn resource(
        &mut self,
        key: &str,
        resource: &'a Resource,
        (accessor, name): (String, String),
        parent: Parent<'_>,
        at: &Pointer<'_>,
    ) -> Result<ir::Resource, Error> {
        let wire_path = below(parent.wire_path, key);
        let modules: Vec<String> = parent
            .modules
            .iter()
            .cloned()
            .chain([name.clone()])
            .collect();
        let mut module = self.module(
            Home::Resource(modules.clone()),
            &below("resources", &wire_path),
        );
        let is_root = parent.modules.is_empty();
        if is_root {
            module.scope.reserve(self.service.as_str());
            for handle in &self.root_handles {
                module.scope.reserve(handle.as_str());
            }
        }
        let ident = module
            .scope
            .assign_one(&handle(key), &mut self.types.record);
        self.types
            .record
            .record(ESTABLISHED, "types", &ident, &ident);
        if is_root {
            self.root_handles.insert(ident.clone());
        }
        let parent = Parent {
            wire_path: &wire_path,
            modules: &modules,
        };
        let (methods, resources) = self.group(
            &resource.methods,
            &resource.resources,
            parent,
            at,
            &mut module,
        )?;
        let mut docs = Docs::default();
        docs::add(&mut docs, &format!("The resource {}.", code(&wire_path)));
        Ok(ir::Resource {
            ident,
            module: name,
            accessor,
            docs,
            deprecated: resource.deprecated,
            gate: Vec::new(),
            methods,
            types: module.types,
            resources,
            wire_path,
        })
    }
}

/// A method of the same name has the plain key.
fn handle(key: &str) -> Request {
    Request::new(Kind::Handle, key).recorded_as(format!("{key} (resource)"))
}

fn below(parent: &str, key: &str) -> String {
    match (parent, key) {
        ("", key) => key.to_owned(),
        (parent, "") => parent.to_owned(),
        (parent, key) => format!("{parent}.{key}"),
    }
}
