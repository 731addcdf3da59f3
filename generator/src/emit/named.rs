//! Named types: records, open enums and aliases.

use super::imports::Imports;
use super::macro_body::{Item, MacroCall, Member};
use crate::ir::{Api, TypeDef, TypeId, TypeKind};

/// Prints named types, with a blank line before each.
pub(super) fn print_all(out: &mut String, imports: &mut Imports<'_>, api: &Api, ids: &[TypeId]) {
    for id in ids {
        out.push('\n');
        print(out, imports, &api.types[id.0]);
    }
}

fn print(out: &mut String, imports: &mut Imports<'_>, named: &TypeDef) {
    let ident = &named.ident;
    let wire_path = named.wire_path.as_str();
    let (name, item) = match &named.kind {
        TypeKind::Record(fields) => {
            let members = fields.iter().map(|field| Member {
                docs: &field.docs,
                deprecated: field.deprecated,
                start: format!("pub {}: Option<{}>", field.ident, imports.field(&field.ty)),
                wire_name: &field.wire_name,
            });
            let members = members.collect();
            let start = format!("pub struct {ident}");
            (
                "record",
                Item::Braced {
                    start,
                    wire_path: Some(wire_path),
                    members,
                },
            )
        }
        TypeKind::Enum(variants) => {
            let members = variants.iter().map(|variant| Member {
                docs: &variant.docs,
                deprecated: variant.deprecated,
                start: variant.ident.clone(),
                wire_name: &variant.wire_name,
            });
            let members = members.collect();
            let start = format!("pub enum {ident}");
            (
                "open_enum",
                Item::Braced {
                    start,
                    wire_path: Some(wire_path),
                    members,
                },
            )
        }
        TypeKind::Alias(ty) => {
            let start = format!("pub type {ident} = {}", imports.ty(ty));
            ("alias", Item::Plain { start, wire_path })
        }
    };
    let name = imports.hidden(name);
    MacroCall {
        name,
        docs: &named.docs,
        deprecated: named.deprecated,
        item,
    }
    .print(out);
}
