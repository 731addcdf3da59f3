//! Cargo features of giant APIs: one for each resource of the first level that splits the API, and types behind the
//! features whose methods reach them.
//!
//! Whatever a type refers to is reached by all features that reach the type, and so is there when the type is: each
//! feature compiles alone.
//!
//! All of it is recorded, and lasts: a crate that has features keeps them, one that has none never gets any, and a type
//! leaves no feature that it was in.

use std::collections::{BTreeMap, BTreeSet};

use crate::RecordedNames;
use crate::ir::{Api, Argument, Home, Method, Resource, Response, Type, TypeId, TypeKind};
use crate::names::{FEATURES, Words};

/// What is recorded: the features of each schema, none for those that are always there.
const SCHEMAS: &str = "schemas";

/// What is recorded: the resources that do not split the API, because what is in them does.
const TRUNKS: &str = "trunks";

/// APIs with more top-level schemas than this have features.
const GIANT: usize = 800;

/// A type that more features reach than this is always there.
const SHARED: usize = 3;

/// The feature of types that no method reaches but that refer to types of features.
const UNREFERENCED: &str = "unreferenced-schemas";

/// Sets the features of an API and all gates in it.
pub(super) fn gate(api: &mut Api, recorded: &RecordedNames, record: &mut RecordedNames) {
    let earlier = recorded.table(FEATURES, SCHEMAS);
    let is_split = if recorded.is_new() {
        api.schemas.len() > GIANT
    } else {
        earlier.is_some()
    };
    if !is_split {
        return;
    }
    let trunks = if earlier.is_some() {
        let trunks = recorded.table(FEATURES, TRUNKS).into_iter().flatten();
        trunks.map(|(trunk, _)| trunk.clone()).collect()
    } else {
        let mut trunks = BTreeSet::new();
        find_trunks(&api.resources, &mut trunks);
        trunks
    };
    for trunk in &trunks {
        record.record(FEATURES, TRUNKS, trunk, "");
    }
    gate_resources(&mut api.resources, &trunks);

    let references = references(api);
    let mut roots: BTreeMap<Option<String>, BTreeSet<usize>> = BTreeMap::new();
    let ungated = roots.entry(None).or_default();
    for method in &api.methods {
        reach_of_method(api, method, ungated);
    }
    for operation in &api.operations {
        // The service goes on with operations of this type, whatever it can start.
        add_type(api, &Type::Record(operation.ty), ungated);
    }
    for id in api.method_types.iter().chain(&api.parameter_types) {
        reach_of_type(api, *id, ungated);
    }
    collect_roots(api, &api.resources, None, &mut roots);

    let mut gates: Vec<BTreeSet<String>> = vec![BTreeSet::new(); api.schemas.len()];
    let mut always = vec![false; api.schemas.len()];
    let mut reached = vec![false; api.schemas.len()];
    for (feature, files) in &roots {
        for file in closure(files, &references) {
            reached[file] = true;
            match feature {
                None => always[file] = true,
                Some(feature) => {
                    gates[file].insert(feature.clone());
                }
            }
        }
    }
    for (gate, always) in gates.iter_mut().zip(&always) {
        if *always || gate.len() > SHARED {
            gate.clear();
        }
    }
    let needy: BTreeSet<usize> = (0..reached.len())
        .filter(|&file| !reached[file])
        .filter(|&file| {
            closure(&BTreeSet::from([file]), &references)
                .iter()
                .any(|&other| !gates[other].is_empty())
        })
        .collect();
    for file in closure(&needy, &references) {
        if !gates[file].is_empty() || needy.contains(&file) {
            gates[file].insert(UNREFERENCED.to_owned());
        }
    }

    let mut features = BTreeSet::new();
    collect_features(&api.resources, &mut features);
    features.extend(gates.iter().flatten().cloned());
    if let Some(earlier) = earlier {
        keep(api, earlier, &features, &references, &mut gates);
        features.extend(gates.iter().flatten().cloned());
    }
    api.features = features.into_iter().collect();
    for (schema, gate) in api.schemas.iter_mut().zip(gates) {
        schema.gate = gate.into_iter().collect();
        let list = schema.gate.join(" ");
        record.record(FEATURES, SCHEMAS, &schema.wire_name, &list);
    }
}

/// Leaves each schema in the features that it was in, with all that it refers to.
fn keep(
    api: &Api,
    earlier: &BTreeMap<String, String>,
    features: &BTreeSet<String>,
    references: &[BTreeSet<usize>],
    gates: &mut [BTreeSet<String>],
) {
    for (schema, gate) in api.schemas.iter().zip(gates.iter_mut()) {
        match earlier.get(&schema.wire_name) {
            Some(list) if list.is_empty() => gate.clear(),
            // Always there, and that is more.
            _ if gate.is_empty() => {}
            Some(list) => {
                let is_known = |name: &&str| features.contains(*name) || *name == UNREFERENCED;
                let known = list.split(' ').filter(is_known);
                gate.extend(known.map(str::to_owned));
            }
            None => {}
        }
    }
    let mut left: Vec<usize> = (0..gates.len()).collect();
    while let Some(file) = left.pop() {
        let gate = gates[file].clone();
        for &other in references.get(file).into_iter().flatten() {
            let before = gates[other].len();
            if before == 0 {
                continue;
            }
            if gate.is_empty() {
                gates[other].clear();
            } else {
                gates[other].extend(gate.iter().cloned());
            }
            if gates[other].len() != before {
                left.push(other);
            }
        }
    }
}

/// A resource that holds more than half of a level's methods does not split it: what is in it does.
fn find_trunks(level: &[Resource], trunks: &mut BTreeSet<String>) {
    fn methods(resource: &Resource) -> usize {
        resource.methods.len() + resource.resources.iter().map(methods).sum::<usize>()
    }
    let total: usize = level.iter().map(methods).sum();
    let trunk = level
        .iter()
        .find(|resource| methods(resource) * 2 > total && !resource.resources.is_empty());
    if let Some(trunk) = trunk {
        trunks.insert(trunk.wire_path.clone());
        find_trunks(&trunk.resources, trunks);
    }
}

fn gate_resources(level: &mut [Resource], trunks: &BTreeSet<String>) {
    for resource in level {
        if trunks.contains(&resource.wire_path) {
            gate_resources(&mut resource.resources, trunks);
        } else {
            // What is below is in the same module, and so behind the same gate.
            resource.gate = vec![feature_name(&resource.wire_path)];
        }
    }
}

/// The last name of a path: resources of one name at several places share their feature, as they share their types.
fn feature_name(wire_path: &str) -> String {
    let words = Words::of(wire_path.rsplit('.').next().unwrap_or_default());
    match words.kebab() {
        name if name.is_empty() => "unnamed".to_owned(),
        name if name == "default" || name == UNREFERENCED => format!("{name}-resource"),
        // Cargo takes no feature that starts with a digit for granted.
        name if name.starts_with(|c: char| c.is_ascii_digit()) => format!("v{name}"),
        name => name,
    }
}

fn collect_features(level: &[Resource], features: &mut BTreeSet<String>) {
    for resource in level {
        features.extend(resource.gate.iter().cloned());
        collect_features(&resource.resources, features);
    }
}

/// The schema files that each feature's methods name.
fn collect_roots(
    api: &Api,
    level: &[Resource],
    feature: Option<&String>,
    roots: &mut BTreeMap<Option<String>, BTreeSet<usize>>,
) {
    for resource in level {
        let feature = resource.gate.first().or(feature);
        let files = roots.entry(feature.cloned()).or_default();
        for method in &resource.methods {
            reach_of_method(api, method, files);
        }
        for id in &resource.types {
            reach_of_type(api, *id, files);
        }
        collect_roots(api, &resource.resources, feature, roots);
    }
}

fn reach_of_method(api: &Api, method: &Method, files: &mut BTreeSet<usize>) {
    for argument in &method.arguments {
        match argument {
            Argument::Path(param) | Argument::Query(param) => add_type(api, &param.ty, files),
            Argument::Body { ty, .. } => add_type(api, ty, files),
            Argument::RawBody { .. } => {}
        }
    }
    for param in &method.optional {
        add_type(api, &param.ty, files);
    }
    match &method.response {
        Response::Json(ty) | Response::Stream(ty) => add_type(api, ty, files),
        Response::Empty | Response::Raw => {}
    }
}

/// The files that a type's own definition names.
fn reach_of_type(api: &Api, id: TypeId, files: &mut BTreeSet<usize>) {
    match api.types.get(id.0).map(|def| &def.kind) {
        Some(TypeKind::Record(fields)) => {
            for field in fields {
                add_type(api, &field.ty, files);
            }
        }
        Some(TypeKind::Alias(ty)) => add_type(api, ty, files),
        Some(TypeKind::Enum(_)) | None => {}
    }
}

fn add_type(api: &Api, ty: &Type, files: &mut BTreeSet<usize>) {
    match ty {
        Type::List(inner) | Type::Map(inner) => add_type(api, inner, files),
        Type::Record(id) | Type::Enum(id) | Type::Alias(id) => {
            if let Some(Home::Schema(file)) = api.types.get(id.0).map(|def| &def.home) {
                files.insert(*file);
            }
        }
        _ => {}
    }
}

/// Which files each file refers to.
fn references(api: &Api) -> Vec<BTreeSet<usize>> {
    let files = api.schemas.iter().map(|schema| {
        let mut files = BTreeSet::new();
        for id in &schema.types {
            reach_of_type(api, *id, &mut files);
        }
        files
    });
    files.collect()
}

/// All files that files lead to, themselves included.
fn closure(files: &BTreeSet<usize>, references: &[BTreeSet<usize>]) -> BTreeSet<usize> {
    let mut reached = BTreeSet::new();
    let mut left: Vec<usize> = files.iter().copied().collect();
    while let Some(file) = left.pop() {
        if reached.insert(file) {
            left.extend(references.get(file).into_iter().flatten());
        }
    }
    reached
}
