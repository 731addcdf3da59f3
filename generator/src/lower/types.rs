//! Schemas become types: references, inline objects and enums, lists, maps, and values of every format.

use std::collections::{BTreeMap, BTreeSet};

use super::aliases;
use super::docs::{self, Facts, code};
use super::place::{Part, Place};
use crate::discovery::Schema;
use crate::discovery::pointer::Pointer;
use crate::ir::{Docs, Field, Home, Type, TypeDef, TypeId, TypeKind, Variant};
use crate::names::{Kind, RecordedNames, Request, Scope};
use crate::{Document, Error};

/// The types of a crate, as far as they are lowered.
pub(super) struct Types<'a> {
    pub(super) document: &'a Document,
    pub(super) recorded: &'a RecordedNames,
    /// What the next run is given.
    pub(super) record: RecordedNames,
    pub(super) defs: Vec<TypeDef>,
    pub(super) schemas: BTreeMap<&'a str, TypeId>,
}

/// The module that inline types go to.
pub(super) struct Module<'a> {
    pub(super) home: Home,
    pub(super) scope: Scope<'a>,
    pub(super) types: Vec<TypeId>,
}

/// What a top-level schema becomes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shape {
    Record,
    Enum,
    Alias,
}

fn shape(schema: &Schema) -> Shape {
    let has_properties = schema
        .properties
        .as_ref()
        .is_some_and(|properties| !properties.is_empty());
    match schema.kind.as_deref() {
        _ if schema.reference.is_some() => Shape::Alias,
        Some("object") if has_properties || schema.additional_properties.is_none() => Shape::Record,
        None if has_properties => Shape::Record,
        Some("string") if !schema.values.is_empty() && schema.format.is_none() => Shape::Enum,
        _ => Shape::Alias,
    }
}

impl<'a> Types<'a> {
    /// Lowers all top-level schemas, in order of their names, keeping clear of names that users know elsewhere.
    ///
    /// Answers with the inline and top-level types of each schema, and all their names.
    pub(super) fn lower_schemas(
        &mut self,
        elsewhere: &'a BTreeSet<String>,
    ) -> Result<(Vec<Vec<TypeId>>, BTreeSet<String>), Error> {
        let document = self.document;
        let mut scope = Scope::new(self.recorded, "types", "schemas").avoiding(elsewhere);
        let requests: Vec<_> = document
            .schemas
            .keys()
            .map(|name| Request::new(Kind::Type, name))
            .collect();
        let idents = scope.assign(&requests, &mut self.record);
        for (index, (name, ident)) in document.schemas.keys().zip(idents).enumerate() {
            self.schemas.insert(name, TypeId(index));
            self.defs.push(TypeDef {
                ident,
                wire_path: name.clone(),
                docs: Docs::default(),
                deprecated: false,
                home: Home::Schema(index),
                kind: TypeKind::Enum(Vec::new()),
            });
        }
        let at = Pointer::ROOT.member("schemas");
        let mut files = Vec::new();
        let mut module = Module {
            home: Home::Schema(0),
            scope,
            types: Vec::new(),
        };
        for (index, (name, schema)) in document.schemas.iter().enumerate() {
            module.home = Home::Schema(index);
            self.lower_top_level(TypeId(index), schema, &at.member(name), &mut module)?;
            let mut types = std::mem::take(&mut module.types);
            types.insert(0, TypeId(index));
            files.push(types);
        }
        aliases::check(&self.defs, &at)?;
        Ok((files, module.scope.into_taken()))
    }

    fn lower_top_level(
        &mut self,
        id: TypeId,
        schema: &'a Schema,
        at: &Pointer<'_>,
        module: &mut Module<'a>,
    ) -> Result<(), Error> {
        let def = &self.defs[id.0];
        let (ident, wire_path) = (def.ident.clone(), def.wire_path.clone());
        let kind = match shape(schema) {
            Shape::Record => {
                self.check_variant(schema, at)?;
                TypeKind::Record(self.fields(schema, &ident, &wire_path, at, module)?)
            }
            Shape::Enum => {
                self.check_variant(schema, at)?;
                TypeKind::Enum(self.variants(schema, &wire_path))
            }
            Shape::Alias => {
                let place = Place {
                    ident: &ident,
                    wire_path: &wire_path,
                    part: Part::Whole,
                    nesting: "",
                };
                TypeKind::Alias(self.lower(schema, at, place, module)?)
            }
        };
        let (mut docs, wire_name) =
            docs::described_as("schema", &schema.description, &ident, &wire_path);
        let sentences: Vec<_> = docs::variant_sentence(schema)
            .into_iter()
            .chain(wire_name.map(|_| format!("The schema {}.", code(&wire_path))))
            .collect();
        docs::add(&mut docs, &sentences.join(" "));
        add_openness(&mut docs, schema);
        let def = &mut self.defs[id.0];
        def.docs = docs;
        def.deprecated = schema.deprecated;
        def.kind = kind;
        Ok(())
    }

    /// The type of a schema below the top.
    pub(super) fn lower(
        &mut self,
        schema: &'a Schema,
        at: &Pointer<'_>,
        place: Place<'_>,
        module: &mut Module<'a>,
    ) -> Result<Type, Error> {
        self.check_variant(schema, at)?;
        if let Some(reference) = &schema.reference {
            if schema.properties.is_some()
                || schema.items.is_some()
                || schema.additional_properties.is_some()
            {
                return Err(at.error("a reference that is also a schema of its own"));
            }
            return self.resolve(reference, at);
        }
        let properties = schema
            .properties
            .as_ref()
            .filter(|properties| !properties.is_empty());
        let format = schema.format.as_deref();
        let unknown_format = |known: &str| {
            let format = format.unwrap_or_default();
            Err(at
                .member("format")
                .error(format!("unknown format {format:?}; known are {known}")))
        };
        match schema.kind.as_deref() {
            Some("object") | None if properties.is_some() => {
                self.inline_record(schema, at, place, module)
            }
            Some("object") => match (format, &schema.additional_properties) {
                (None | Some("google.protobuf.Any" | "google.protobuf.Struct"), Some(values)) => {
                    let nesting = format!("{}{{}}", place.nesting);
                    let place = Place {
                        nesting: &nesting,
                        ..place
                    };
                    let values =
                        self.lower(values, &at.member("additionalProperties"), place, module)?;
                    Ok(Type::Map(Box::new(values)))
                }
                (None | Some("google.protobuf.Any" | "google.protobuf.Struct"), None) => {
                    Ok(Type::Map(Box::new(Type::Any)))
                }
                _ => unknown_format("google.protobuf.Any and google.protobuf.Struct"),
            },
            Some("array") => {
                let Some(items) = &schema.items else {
                    return Err(at.error("an array without `items`"));
                };
                let nesting = format!("{}[]", place.nesting);
                let place = Place {
                    nesting: &nesting,
                    ..place
                };
                Ok(Type::List(Box::new(self.lower(
                    items,
                    &at.member("items"),
                    place,
                    module,
                )?)))
            }
            Some("string") => match format {
                None if !schema.values.is_empty() => Ok(self.inline_enum(schema, place, module)),
                None => Ok(Type::String),
                Some("int64") => Ok(Type::I64),
                Some("uint64") => Ok(Type::U64),
                Some("byte") => Ok(Type::Bytes),
                Some("date") => Ok(Type::Date),
                Some("date-time" | "google-datetime") => Ok(Type::Timestamp),
                Some("google-duration") => Ok(Type::Duration),
                Some("google-fieldmask") => Ok(Type::FieldMask),
                Some(_) => unknown_format(
                    "int64, uint64, byte, date, date-time, google-datetime, google-duration and google-fieldmask",
                ),
            },
            Some("integer") => match format {
                None | Some("int32") => Ok(Type::I32),
                Some("uint32") => Ok(Type::U32),
                Some(_) => unknown_format("int32 and uint32"),
            },
            Some("number") => match format {
                None | Some("double" | "float") => Ok(Type::F64),
                Some(_) => unknown_format("double and float"),
            },
            Some("boolean") => match format {
                None => Ok(Type::Bool),
                Some(_) => unknown_format("none"),
            },
            Some("any") => match format {
                None | Some("google.protobuf.Value" | "google.protobuf.ListValue") => Ok(Type::Any),
                Some(_) => unknown_format("google.protobuf.Value and google.protobuf.ListValue"),
            },
            Some("null") => Ok(Type::Any),
            // Neither type nor reference: it says nothing about the value, so the value can be anything.
            None if schema.items.is_none() && schema.additional_properties.is_none() => {
                Ok(Type::Any)
            }
            None => Err(at.error("the member `type` is missing")),
            Some(kind) => Err(at.member("type").error(format!("unknown type {kind:?}"))),
        }
    }

    /// The type that a reference stands for. One that only leads on is followed, so that a record is always seen as
    /// one and boxed where it must be.
    fn resolve(&self, reference: &str, at: &Pointer<'_>) -> Result<Type, Error> {
        let mut name = reference;
        for _ in 0..=self.document.schemas.len() {
            let Some(schema) = self.document.schemas.get(name) else {
                return Err(at
                    .member("$ref")
                    .error(format!("no schema is called {name:?}")));
            };
            if let Some(next) = &schema.reference {
                name = next;
                continue;
            }
            let Some(&id) = self.schemas.get(name) else {
                break;
            };
            return Ok(match shape(schema) {
                Shape::Record => Type::Record(id),
                Shape::Enum => Type::Enum(id),
                Shape::Alias => Type::Alias(id),
            });
        }
        Err(at
            .member("$ref")
            .error(format!("the schema {reference:?} leads back to itself")))
    }

    /// A variant stays any JSON, or the record of the properties its schema has: the documents of today have none, and
    /// a choice of types would be a guess. Its references must lead somewhere all the same.
    fn check_variant(&self, schema: &Schema, at: &Pointer<'_>) -> Result<(), Error> {
        let at = at.member("variant");
        let at = at.member("map");
        let map = schema.variant.iter().flat_map(|variant| &variant.map);
        for (index, (_, reference)) in map.enumerate() {
            self.resolve(reference, &at.index(index))?;
        }
        Ok(())
    }

    fn inline_record(
        &mut self,
        schema: &'a Schema,
        at: &Pointer<'_>,
        place: Place<'_>,
        module: &mut Module<'a>,
    ) -> Result<Type, Error> {
        let id = self.inline(schema, place, module, true);
        let def = &self.defs[id.0];
        let (ident, wire_path) = (def.ident.clone(), def.wire_path.clone());
        let fields = self.fields(schema, &ident, &wire_path, at, module)?;
        self.defs[id.0].kind = TypeKind::Record(fields);
        Ok(Type::Record(id))
    }

    fn inline_enum(
        &mut self,
        schema: &'a Schema,
        place: Place<'_>,
        module: &mut Module<'a>,
    ) -> Type {
        let id = self.inline(schema, place, module, false);
        let variants = self.variants(schema, &place.path());
        self.defs[id.0].kind = TypeKind::Enum(variants);
        Type::Enum(id)
    }

    /// Names an inline type and gives it its place among the types, before those inline in it.
    fn inline(
        &mut self,
        schema: &Schema,
        place: Place<'_>,
        module: &mut Module<'a>,
        is_object: bool,
    ) -> TypeId {
        let wire_path = place.path();
        let request = Request::composed(Kind::Type, wire_path.as_str(), place.name(is_object));
        let ident = module.scope.assign_one(&request, &mut self.record);
        let mut docs = docs::described(&schema.description, || place.describe());
        add_openness(&mut docs, schema);
        let id = TypeId(self.defs.len());
        self.defs.push(TypeDef {
            ident,
            wire_path,
            docs,
            // The property carries it; on both it would be said twice.
            deprecated: false,
            home: module.home.clone(),
            kind: TypeKind::Enum(Vec::new()),
        });
        module.types.push(id);
        id
    }

    fn fields(
        &mut self,
        schema: &'a Schema,
        ident: &str,
        wire_path: &str,
        at: &Pointer<'_>,
        module: &mut Module<'a>,
    ) -> Result<Vec<Field>, Error> {
        let Some(properties) = &schema.properties else {
            return Ok(Vec::new());
        };
        let requests: Vec<_> = properties
            .keys()
            .map(|name| Request::new(Kind::Field, name))
            .collect();
        let idents =
            Scope::new(self.recorded, "fields", wire_path).assign(&requests, &mut self.record);
        let at = at.member("properties");
        let fields = properties
            .iter()
            .zip(idents)
            .map(|((wire, property), field)| {
                let place = Place {
                    ident,
                    wire_path,
                    part: Part::Property(wire),
                    nesting: "",
                };
                let ty = self.lower(property, &at.member(wire), place, module)?;
                let facts = Facts {
                    schema: property,
                    noun: "property",
                    ident: &field,
                    wire,
                    untyped_values: untyped_values(property, &ty),
                };
                let docs = facts.docs();
                Ok(Field {
                    ident: field,
                    wire_name: wire.clone(),
                    ty,
                    docs,
                    deprecated: property.deprecated,
                })
            });
        fields.collect()
    }

    /// The values of an enum, in the document's order. One that is listed twice is there once.
    fn variants(&mut self, schema: &Schema, wire_path: &str) -> Vec<Variant> {
        let mut seen = BTreeSet::new();
        let values: Vec<_> = schema
            .values
            .iter()
            .enumerate()
            .filter(|(_, value)| seen.insert(value.as_str()))
            .collect();
        let requests: Vec<_> = values
            .iter()
            .map(|(_, value)| Request::new(Kind::Variant, value))
            .collect();
        let idents =
            Scope::new(self.recorded, "variants", wire_path).assign(&requests, &mut self.record);
        let variants = values
            .into_iter()
            .zip(idents)
            .map(|((index, value), ident)| {
                let description = schema
                    .value_descriptions
                    .get(index)
                    .map_or("", String::as_str);
                let (mut docs, wire_name) = docs::described_as("value", description, &ident, value);
                docs::add(&mut docs, &wire_name.unwrap_or_default());
                Variant {
                    ident,
                    wire_name: value.clone(),
                    docs,
                    deprecated: schema
                        .value_deprecated
                        .get(index)
                        .copied()
                        .unwrap_or_default(),
                }
            });
        variants.collect()
    }
}

fn add_openness(docs: &mut Docs, schema: &Schema) {
    let has_properties = schema
        .properties
        .as_ref()
        .is_some_and(|properties| !properties.is_empty());
    if has_properties && schema.additional_properties.is_some() {
        docs::add(docs, "Properties besides these are kept as they come.");
    }
}

/// Listed values of something that is not text and so has no enum.
pub(super) fn untyped_values<'s>(schema: &'s Schema, ty: &Type) -> &'s [String] {
    if matches!(ty, Type::Enum(_)) {
        &[]
    } else {
        &schema.values
    }
}
