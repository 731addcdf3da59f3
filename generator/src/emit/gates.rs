//! Whatever is there under some choice of features finds there what it refers to.
//!
//! This is what lets each feature compile alone, so it is proved for every API instead of tried for some.

use super::check::refused;
use crate::Error;
use crate::ir::{Api, Argument, Home, Method, Resource, Response, Type, TypeId, TypeKind};

/// Checks every reference from a schema or a resource to a schema.
pub(super) fn check(api: &Api) -> Result<(), Error> {
    if api.features.is_empty() {
        return Ok(());
    }
    for named in &api.types {
        if let Home::Schema(file) = named.home {
            check_kind(api, &api.schemas[file].gate, &named.kind)?;
        }
    }
    check_methods(api, &[], &api.methods)?;
    for operation in &api.operations {
        check_type(api, &[], &Type::Record(operation.ty))?;
    }
    check_types(
        api,
        &[],
        api.method_types.iter().chain(&api.parameter_types),
    )?;
    check_resources(api, &[], &api.resources)
}

fn check_resources(api: &Api, outer: &[String], resources: &[Resource]) -> Result<(), Error> {
    for resource in resources {
        let gate = if resource.gate.is_empty() {
            outer
        } else {
            &resource.gate
        };
        check_methods(api, gate, &resource.methods)?;
        check_types(api, gate, &resource.types)?;
        check_resources(api, gate, &resource.resources)?;
    }
    Ok(())
}

fn check_types<'a>(
    api: &Api,
    gate: &[String],
    ids: impl IntoIterator<Item = &'a TypeId>,
) -> Result<(), Error> {
    ids.into_iter()
        .try_for_each(|TypeId(index)| check_kind(api, gate, &api.types[*index].kind))
}

fn check_kind(api: &Api, gate: &[String], kind: &TypeKind) -> Result<(), Error> {
    match kind {
        TypeKind::Record(fields) => fields
            .iter()
            .try_for_each(|field| check_type(api, gate, &field.ty)),
        TypeKind::Alias(ty) => check_type(api, gate, ty),
        TypeKind::Enum(_) => Ok(()),
    }
}

fn check_methods(api: &Api, gate: &[String], methods: &[Method]) -> Result<(), Error> {
    for method in methods {
        for argument in &method.arguments {
            match argument {
                Argument::Path(param) | Argument::Query(param) => check_type(api, gate, &param.ty)?,
                Argument::Body { ty, .. } => check_type(api, gate, ty)?,
                Argument::RawBody { .. } => {}
            }
        }
        method
            .optional
            .iter()
            .try_for_each(|param| check_type(api, gate, &param.ty))?;
        match &method.response {
            Response::Json(ty) | Response::Stream(ty) => check_type(api, gate, ty)?,
            Response::Empty | Response::Raw => {}
        }
    }
    Ok(())
}

fn check_type(api: &Api, gate: &[String], ty: &Type) -> Result<(), Error> {
    match ty {
        Type::List(inner) | Type::Map(inner) => check_type(api, gate, inner),
        Type::Record(TypeId(index)) | Type::Enum(TypeId(index)) | Type::Alias(TypeId(index)) => {
            let Home::Schema(file) = api.types[*index].home else {
                return Ok(());
            };
            let needed = &api.schemas[file].gate;
            // No gate is all features and none.
            let is_there = needed.is_empty()
                || !gate.is_empty() && gate.iter().all(|feature| needed.contains(feature));
            if is_there {
                Ok(())
            } else {
                Err(refused(
                    &api.types[*index].ident,
                    "is needed where its features are off",
                ))
            }
        }
        _ => Ok(()),
    }
}
