//! What printing relies on: identifiers are identifiers, indices are in range, docs are lines of text.
//!
//! `lower` sees to all of it. Text of a stranger must never become code, so it is not taken on trust: after this check
//! nothing about printing can fail.

use super::token::{is_identifier, is_plain_argument};
use crate::Error;
use crate::ir::{
    Api, Argument, Block, Docs, Example, Home, Method, OperationId, Param, Resource, Response,
    ScopeId, Type, TypeDef, TypeId, TypeKind,
};
use crate::text::is_bidi_control;

type Checked = Result<(), Error>;

pub(super) fn check(api: &Api) -> Checked {
    let check = Check { api };
    identifier(&api.service)?;
    if !api
        .package
        .bytes()
        .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b"-_".contains(&b))
    {
        return Err(refused(&api.package, "is not the name of a package"));
    }
    docs(&api.docs)?;
    let strange = |c: char| c.is_whitespace() || c.is_control() || matches!(c, '<' | '>' | '\\');
    if let Some(link) = api
        .documentation_link
        .as_ref()
        .filter(|link| link.contains(strange))
    {
        return Err(refused(link, "is not a link"));
    }
    for feature in &api.features {
        feature_name(feature)?;
    }
    for scope in &api.scopes {
        identifier(&scope.ident)?;
        docs(&scope.docs)?;
    }
    check.params(&api.parameters)?;
    check.ids(&api.parameter_types)?;
    check.methods(&api.methods)?;
    check.ids(&api.method_types)?;
    for resource in &api.resources {
        check.resource(resource)?;
    }
    for file in &api.schemas {
        identifier(&file.module)?;
        check.ids(&file.types)?;
        check.gate(&file.gate)?;
    }
    for named in &api.types {
        check.named(named)?;
    }
    for operation in &api.operations {
        identifier(&operation.const_ident)?;
        check.id(operation.ty)?;
        check.methods(&operation.polls)?;
    }
    api.example
        .as_ref()
        .map_or(Ok(()), |example| check.example(example))
}

struct Check<'a> {
    api: &'a Api,
}

impl Check<'_> {
    fn gate(&self, features: &[String]) -> Checked {
        let unknown = features
            .iter()
            .find(|name| !self.api.features.contains(name));
        unknown.map_or(Ok(()), |name| {
            Err(refused(name, "is not a feature of the crate"))
        })
    }

    fn ids(&self, ids: &[TypeId]) -> Checked {
        ids.iter().try_for_each(|id| self.id(*id))
    }

    fn id(&self, TypeId(index): TypeId) -> Checked {
        in_range(index, self.api.types.len(), "type")
    }

    fn scope(&self, ScopeId(index): ScopeId) -> Checked {
        in_range(index, self.api.scopes.len(), "scope")
    }

    fn named(&self, named: &TypeDef) -> Checked {
        identifier(&named.ident)?;
        docs(&named.docs)?;
        match &named.home {
            Home::Schema(file) => in_range(*file, self.api.schemas.len(), "schema file")?,
            Home::Resource(path) => path.iter().try_for_each(|name| identifier(name))?,
            Home::Methods | Home::Parameters => {}
        }
        match &named.kind {
            TypeKind::Record(fields) => fields.iter().try_for_each(|field| {
                identifier(&field.ident)?;
                docs(&field.docs)?;
                self.ty(&field.ty)
            }),
            TypeKind::Enum(variants) => variants.iter().try_for_each(|variant| {
                identifier(&variant.ident)?;
                docs(&variant.docs)
            }),
            TypeKind::Alias(ty) => self.ty(ty),
        }
    }

    fn ty(&self, ty: &Type) -> Checked {
        match ty {
            Type::Record(id) | Type::Enum(id) | Type::Alias(id) => self.id(*id),
            Type::List(inner) | Type::Map(inner) => self.ty(inner),
            _ => Ok(()),
        }
    }

    fn params(&self, params: &[Param]) -> Checked {
        params.iter().try_for_each(|param| self.param(param))
    }

    fn param(&self, param: &Param) -> Checked {
        identifier(&param.ident)?;
        docs(&param.docs)?;
        self.ty(&param.ty)
    }

    fn resource(&self, resource: &Resource) -> Checked {
        identifier(&resource.ident)?;
        identifier(&resource.module)?;
        identifier(&resource.accessor)?;
        docs(&resource.docs)?;
        self.gate(&resource.gate)?;
        self.methods(&resource.methods)?;
        self.ids(&resource.types)?;
        resource
            .resources
            .iter()
            .try_for_each(|below| self.resource(below))
    }

    fn methods(&self, methods: &[Method]) -> Checked {
        methods.iter().try_for_each(|method| self.method(method))
    }

    fn method(&self, method: &Method) -> Checked {
        identifier(&method.ident)?;
        identifier(&method.const_ident)?;
        identifier(&method.call_ident)?;
        docs(&method.docs)?;
        for argument in &method.arguments {
            match argument {
                Argument::Path(param) | Argument::Query(param) => self.param(param)?,
                Argument::Body { ident, ty } => {
                    identifier(ident)?;
                    self.ty(ty)?;
                }
                Argument::RawBody { ident } => identifier(ident)?,
            }
        }
        self.params(&method.optional)?;
        if let Some(OperationId(index)) = method.operation {
            in_range(index, self.api.operations.len(), "type of operations")?;
        }
        match &method.response {
            Response::Json(ty) | Response::Stream(ty) => self.ty(ty)?,
            Response::Empty | Response::Raw => {}
        }
        method
            .scopes
            .iter()
            .chain(&method.default_scope)
            .try_for_each(|id| self.scope(*id))
    }

    fn example(&self, example: &Example) -> Checked {
        plain_text(&example.summary)?;
        self.gate(&example.features)?;
        example.path.iter().try_for_each(|name| identifier(name))?;
        let other = example
            .arguments
            .iter()
            .find(|argument| !is_plain_argument(argument));
        other.map_or(Ok(()), |argument| {
            Err(refused(argument, "is not an argument for an example"))
        })
    }
}

fn identifier(text: &str) -> Checked {
    if is_identifier(text) {
        Ok(())
    } else {
        Err(refused(text, "is not an identifier"))
    }
}

fn feature_name(name: &str) -> Checked {
    let valid = |b: u8| b.is_ascii_alphanumeric() || b"-_".contains(&b);
    let good = name.bytes().all(valid) && name.starts_with(|c: char| c.is_ascii_alphanumeric());
    if good {
        Ok(())
    } else {
        Err(refused(name, "is not the name of a feature"))
    }
}

fn docs(docs: &Docs) -> Checked {
    docs.blocks.iter().try_for_each(|block| match block {
        Block::Paragraph(text) | Block::Heading(_, text) => plain_text(text),
        Block::List(items) => items.iter().try_for_each(|item| plain_text(item)),
    })
}

fn plain_text(text: &str) -> Checked {
    let strange = |c: char| (c.is_control() && !c.is_whitespace()) || is_bidi_control(c);
    match text.chars().find(|c| strange(*c)) {
        Some(c) => Err(refused(
            &c.escape_unicode().to_string(),
            "does not belong in documentation",
        )),
        None => Ok(()),
    }
}

fn in_range(index: usize, len: usize, what: &str) -> Checked {
    if index < len {
        Ok(())
    } else {
        Err(refused(
            &index.to_string(),
            &format!("is the index of no {what}"),
        ))
    }
}

pub(super) fn refused(text: &str, reason: &str) -> Error {
    Error::new("", format!("`{text}` {reason}"))
}
