//! Aliases that are made of themselves.

use std::collections::BTreeSet;

use crate::Error;
use crate::discovery::pointer::Pointer;
use crate::ir::{Type, TypeDef, TypeId, TypeKind};

/// Refuses them: a list of itself has no type in Rust.
pub(super) fn check(defs: &[TypeDef], schemas: &Pointer<'_>) -> Result<(), Error> {
    let next = |id: TypeId| match &defs[id.0].kind {
        TypeKind::Alias(ty) => alias_within(ty),
        _ => None,
    };
    let mut sound = vec![false; defs.len()];
    for start in 0..defs.len() {
        let mut chain = BTreeSet::new();
        let mut at = Some(TypeId(start));
        while let Some(id) = at.filter(|id| !sound[id.0]) {
            if !chain.insert(id) {
                let name = &defs[id.0].wire_path;
                return Err(schemas.member(name).error("a list or map of itself"));
            }
            at = next(id);
        }
        for id in chain {
            sound[id.0] = true;
        }
    }
    Ok(())
}

fn alias_within(ty: &Type) -> Option<TypeId> {
    match ty {
        Type::List(inner) | Type::Map(inner) => alias_within(inner),
        Type::Alias(id) => Some(*id),
        _ => None,
    }
}
