//! Parameters of paths and queries: their types, and which of them are arguments.

use std::collections::BTreeSet;

use super::docs::{self, Facts};
use super::place::{Part, Place};
use super::template;
use super::types::{Module, Types, untyped_values};
use crate::Error;
use crate::discovery::pointer::Pointer;
use crate::discovery::{Method, Parameter};
use crate::ir::{Docs, Param, PathTemplate, Type};
use crate::names::{Kind, Request, Scope};

/// What a parameter's type and docs depend on besides itself.
#[derive(Clone, Copy)]
pub(super) struct Context<'p> {
    /// What an enum's name starts with: the call's name, or nothing for parameters of every method.
    pub(super) prefix: &'p str,
    /// What its wire path starts with: the method's id, or `parameters`.
    pub(super) wire_path: &'p str,
}

impl<'a> Types<'a> {
    /// Lowers a parameter that has been given its name.
    pub(super) fn param(
        &mut self,
        wire: &'a str,
        parameter: &'a Parameter,
        ident: String,
        context: Context<'_>,
        at: &Pointer<'_>,
        module: &mut Module<'a>,
    ) -> Result<Param, Error> {
        let schema = &parameter.schema;
        let place = Place {
            ident: context.prefix,
            wire_path: context.wire_path,
            part: Part::Parameter(wire),
            nesting: "",
        };
        let single = match schema.kind.as_deref() {
            // Paths and queries are text, so an untyped parameter is.
            None if schema.reference.is_none() => Type::String,
            // Sent as JSON text.
            Some("object" | "any") => Type::Any,
            _ => match self.lower(schema, at, place, module)? {
                Type::Record(_) | Type::Alias(_) | Type::Map(_) => Type::Any,
                ty => ty,
            },
        };
        let untyped_values = untyped_values(schema, &single);
        let ty = match single {
            Type::List(_) if parameter.repeated => {
                return Err(at.error("a repeated list cannot be a parameter"));
            }
            single if parameter.repeated => Type::List(Box::new(single)),
            single => single,
        };
        let facts = Facts {
            schema,
            noun: "parameter",
            ident: &ident,
            wire,
            untyped_values,
        };
        // A setter is for what is optional, and what is required is an argument: saying so is noise.
        let docs = facts.without_requirement();
        Ok(Param {
            ident,
            wire_name: wire.to_owned(),
            ty,
            docs,
            deprecated: schema.deprecated,
        })
    }

    /// The parameters that every method takes, as setters of one struct.
    pub(super) fn standard_parameters(
        &mut self,
        module: &mut Module<'a>,
    ) -> Result<Vec<Param>, Error> {
        let document = self.document;
        let at = Pointer::ROOT.member("parameters");
        let requests: Vec<_> = document
            .parameters
            .keys()
            .map(|wire| Request::new(Kind::Setter, wire))
            .collect();
        let idents =
            Scope::new(self.recorded, "setters", "parameters").assign(&requests, &mut self.record);
        let context = Context {
            prefix: "",
            wire_path: "parameters",
        };
        let params = document
            .parameters
            .iter()
            .zip(idents)
            .map(|((wire, parameter), ident)| {
                let at = at.member(wire);
                if parameter.location != "query" {
                    return Err(at
                        .member("location")
                        .error("a parameter of every method must be of the query"));
                }
                self.param(wire, parameter, ident, context, &at, module)
            });
        params.collect()
    }
}

/// A method's parameters by their part in the call, in order.
pub(super) struct Split<'m> {
    /// Those that must be given: in the declared order first, then those of the path as it has them, then by name.
    pub(super) required: Vec<(&'m str, &'m Parameter)>,
    /// The rest, by name.
    pub(super) optional: Vec<(&'m str, &'m Parameter)>,
}

/// Tells arguments from setters, and checks parameters against the path.
pub(super) fn split<'m>(
    method: &'m Method,
    path: &PathTemplate,
    at: &Pointer<'_>,
) -> Result<Split<'m>, Error> {
    let list = at.member("parameters");
    let in_path: BTreeSet<&str> = template::variables(path).collect();
    for name in &in_path {
        match method.parameters.get(*name) {
            None => {
                return Err(at
                    .member("path")
                    .error(format!("the variable {name:?} is not a parameter")));
            }
            Some(parameter) if parameter.location != "path" => {
                let at = list.member(name);
                return Err(at
                    .member("location")
                    .error("a variable of the path must be of the path"));
            }
            Some(_) => {}
        }
    }
    for (name, parameter) in &method.parameters {
        let at = list.member(name);
        match parameter.location.as_str() {
            "path" if !in_path.contains(name.as_str()) => {
                return Err(at.error(format!("the path {:?} has no such variable", method.path)));
            }
            "path" if parameter.repeated => {
                return Err(at.error("a parameter of the path cannot be repeated"));
            }
            "path" | "query" => {}
            other => {
                return Err(at
                    .member("location")
                    .error(format!("unknown location {other:?}")));
            }
        }
    }
    let is_required =
        |parameter: &Parameter| parameter.schema.required || parameter.location == "path";
    let mut left: BTreeSet<&str> = method.parameters.keys().map(String::as_str).collect();
    let mut required = Vec::new();
    let order = at.member("parameterOrder");
    for (index, name) in method.parameter_order.iter().enumerate() {
        let Some((name, parameter)) = method.parameters.get_key_value(name) else {
            return Err(order
                .index(index)
                .error(format!("no parameter is called {name:?}")));
        };
        if is_required(parameter) && left.remove(name.as_str()) {
            required.push((name.as_str(), parameter));
        }
    }
    for name in template::variables(path) {
        let Some((name, parameter)) = method.parameters.get_key_value(name) else {
            continue;
        };
        if left.remove(name.as_str()) {
            required.push((name.as_str(), parameter));
        }
    }
    let rest = method
        .parameters
        .iter()
        .filter(|(name, _)| left.contains(name.as_str()));
    let rest = rest.map(|(name, parameter)| (name.as_str(), parameter));
    let (late, optional): (Vec<_>, Vec<_>) =
        rest.partition(|(_, parameter)| is_required(parameter));
    required.extend(late);
    Ok(Split { required, optional })
}

/// A line about an argument, for the docs of its function.
pub(super) fn argument_line(ident: &str, docs: &Docs) -> String {
    let text = docs::joined(docs);
    format!("`{ident}`: {text}")
}
