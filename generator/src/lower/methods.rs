//! Methods: arguments and setters, bodies, answers, media, and their docs.

use std::num::NonZeroU64;

use super::docs::{self, code};
use super::media;
use super::params::{self, Context};
use super::place::{Part, Place};
use super::resources::Lowering;
use super::template;
use super::types::Module;
use crate::Error;
use crate::discovery::pointer::Pointer;
use crate::discovery::{self, Schema};
use crate::ir::{Argument, Block, Docs, HttpMethod, Method, Paging, Response, ScopeId, Upload};
use crate::names::{Kind, Request, Scope};

/// Names that a method has been given.
pub(super) struct MethodNames<'n> {
    pub(super) ident: &'n str,
    pub(super) call: &'n str,
    /// What wire paths and records of its parts start with: its id, if no other method has it.
    pub(super) path: &'n str,
}

impl<'a> Lowering<'a> {
    /// Lowers a method whose names are given.
    pub(super) fn method(
        &mut self,
        method: &'a discovery::Method,
        names: &MethodNames<'_>,
        at: &Pointer<'_>,
        module: &mut Module<'a>,
    ) -> Result<Method, Error> {
        let http_method = verb(&method.verb, &at.member("httpMethod"))?;
        let path = template::compile(&method.path, &at.member("path"))?;
        let split = params::split(method, &path, at)?;
        let context = Context {
            prefix: names.call,
            wire_path: names.path,
        };
        let list = at.member("parameters");

        let requests: Vec<_> = split
            .required
            .iter()
            .map(|(wire, _)| Request::new(Kind::Argument, wire))
            .collect();
        let idents = Scope::new(self.types.recorded, "arguments", names.path)
            .assign(&requests, &mut self.types.record);
        let mut arguments = Vec::new();
        for ((wire, parameter), ident) in split.required.iter().zip(idents) {
            let param =
                self.types
                    .param(wire, parameter, ident, context, &list.member(wire), module)?;
            let in_path = parameter.location == "path";
            arguments.push(if in_path {
                Argument::Path(param)
            } else {
                Argument::Query(param)
            });
        }
        if let Some(request) = &method.request {
            arguments.push(self.body(request, context, &at.member("request"), module)?);
        }

        let requests: Vec<_> = split
            .optional
            .iter()
            .map(|(wire, _)| Request::new(Kind::Setter, wire))
            .collect();
        let idents = Scope::new(self.types.recorded, "setters", names.path)
            .assign(&requests, &mut self.types.record);
        let mut optional = Vec::new();
        for ((wire, parameter), ident) in split.optional.iter().zip(idents) {
            optional.push(self.types.param(
                wire,
                parameter,
                ident,
                context,
                &list.member(wire),
                module,
            )?);
        }

        let scopes = self.scopes.of(method, &at.member("scopes"))?;
        let default_scope = self.scopes.default_of(method);
        let response = self.response(method, context, &at.member("response"), module)?;
        let upload = media::upload(method, &path, &at.member("mediaUpload"))?;
        let paging = self.overlay.pages.of(method, &response, &self.types, at)?;
        let (repeat, request_id) = self.overlay.repeats.of(method, http_method, at)?;
        let mut lowered = Method {
            id: method.id.clone(),
            ident: names.ident.to_owned(),
            const_ident: names.ident.trim_end_matches('_').to_ascii_uppercase(),
            call_ident: names.call.to_owned(),
            http_method,
            path,
            docs: Docs::default(),
            deprecated: method.deprecated,
            arguments,
            optional,
            response,
            scopes,
            default_scope,
            api_version: method
                .api_version
                .clone()
                .filter(|version| !version.is_empty()),
            upload,
            download: media::download(method, &at.member("useMediaDownloadService"))?,
            subscription: method.supports_subscription,
            repeat,
            request_id,
            attempt_timeout: self.overlay.patience.of(method, http_method),
            paging,
            operation: None,
        };
        if lowered
            .api_version
            .as_ref()
            .is_some_and(|version| !version.bytes().all(|b| b.is_ascii_graphic()))
        {
            return Err(at.member("apiVersion").error("not the value of a header"));
        }
        lowered.docs = self.method_docs(method, &lowered);
        Ok(lowered)
    }

    fn body(
        &mut self,
        request: &'a Schema,
        context: Context<'_>,
        at: &Pointer<'_>,
        module: &mut Module<'a>,
    ) -> Result<Argument, Error> {
        let ident = "request".to_owned();
        if self.is_http_body(request) {
            return Ok(Argument::RawBody { ident });
        }
        let ty = self
            .types
            .lower(request, at, part(context, "request"), module)?;
        Ok(Argument::Body { ident, ty })
    }

    fn response(
        &mut self,
        method: &'a discovery::Method,
        context: Context<'_>,
        at: &Pointer<'_>,
        module: &mut Module<'a>,
    ) -> Result<Response, Error> {
        let streams = method.streams || self.overlay.streams.contains(method.id.as_str());
        match &method.response {
            Some(response) if self.is_http_body(response) => {
                if streams {
                    return Err(at.error("raw bytes are not a series of objects"));
                }
                Ok(Response::Raw)
            }
            Some(response) => {
                let ty = self
                    .types
                    .lower(response, at, part(context, "response"), module)?;
                Ok(if streams {
                    Response::Stream(ty)
                } else {
                    Response::Json(ty)
                })
            }
            None if streams => Err(at.error("a stream of nothing")),
            None => Ok(Response::Empty),
        }
    }

    /// Whether a body is `google.api.HttpBody`: on the wire not that object, but raw bytes with a content type.
    fn is_http_body(&self, body: &Schema) -> bool {
        body.reference.as_ref().is_some_and(|name| {
            let schema = self.types.document.schemas.get(name);
            name.ends_with("HttpBody") && schema.is_some_and(has_shape_of_http_body)
        })
    }

    fn method_docs(&self, method: &discovery::Method, lowered: &Method) -> Docs {
        let mut docs = docs::described(&method.description, || {
            format!("Calls the method {}.", code(&method.id))
        });
        let line = format!("{} {}", method.verb, method.path);
        docs::add(
            &mut docs,
            &format!("{}, method id {}.", code(&line), code(&method.id)),
        );
        let items: Vec<String> = lowered.arguments.iter().filter_map(argument_line).collect();
        if !items.is_empty() {
            docs.blocks.push(Block::List(items));
        }
        let mut sentences = Vec::new();
        sentences.extend(answer_sentence(&lowered.response));
        sentences.extend(lowered.upload.as_ref().map(upload_sentence));
        sentences.extend(lowered.paging.as_ref().map(paging_sentence));
        if lowered.download.is_some() {
            sentences.push("The content itself can be downloaded as media.".to_owned());
        }
        if method.etag_required {
            sentences.push("Needs an etag.".to_owned());
        }
        if let Some(version) = &lowered.api_version {
            sentences.push(format!("Sent with API version {}.", code(version)));
        }
        docs::add(&mut docs, &sentences.join(" "));
        docs::add(
            &mut docs,
            &self.scope_sentence(&lowered.scopes, lowered.default_scope),
        );
        docs
    }

    fn scope_sentence(&self, scopes: &[ScopeId], default: Option<ScopeId>) -> String {
        let ident = |id: ScopeId| {
            self.scopes
                .list
                .get(id.0)
                .map_or("", |scope| scope.ident.as_str())
        };
        match (scopes, default) {
            ([], _) => String::new(),
            ([only], _) => format!("Needs [this scope](crate::scopes): {}.", code(ident(*only))),
            (several, default) => {
                let list = docs::codes(several.iter().map(|&id| ident(id)));
                let default = default.map_or(String::new(), |id| {
                    format!(
                        " Asks for {} unless the client or the call names others.",
                        code(ident(id))
                    )
                });
                format!("Needs one of [these scopes](crate::scopes): {list}.{default}")
            }
        }
    }
}

fn part<'p>(context: Context<'p>, name: &'p str) -> Place<'p> {
    Place {
        ident: context.prefix,
        wire_path: context.wire_path,
        part: Part::Body(name),
        nesting: "",
    }
}

/// A line about an argument; a body is described by its type.
fn argument_line(argument: &Argument) -> Option<String> {
    match argument {
        Argument::Path(param) | Argument::Query(param) => {
            Some(params::argument_line(&param.ident, &param.docs))
        }
        Argument::Body { .. } => None,
        Argument::RawBody { ident } => Some(format!(
            "`{ident}`: The body, raw bytes with a content type."
        )),
    }
}

fn answer_sentence(response: &Response) -> Option<String> {
    match response {
        Response::Raw => Some("Answers with raw bytes and their content type.".to_owned()),
        Response::Stream(_) => Some("Answers with a series of values.".to_owned()),
        Response::Empty | Response::Json(_) => None,
    }
}

fn paging_sentence(paging: &Paging) -> String {
    match &paging.items {
        Some(items) => format!(
            "Answers page by page; the items are in {}.",
            code(&items.ident)
        ),
        None => "Answers page by page.".to_owned(),
    }
}

fn upload_sentence(upload: &Upload) -> String {
    let is_any = upload.accept.is_empty() || upload.accept.iter().any(|range| range == "*/*");
    let types = (!is_any).then(|| {
        format!(
            "of type {}",
            docs::codes(upload.accept.iter().map(String::as_str))
        )
    });
    let size = upload
        .max_size
        .map(|max| format!("{} bytes at most", grouped(max)));
    let parts = ["Media can be uploaded with `upload`".to_owned()]
        .into_iter()
        .chain(types)
        .chain(size);
    format!("{}.", parts.collect::<Vec<_>>().join(", "))
}

/// `5,497,558,138,880`
fn grouped(number: NonZeroU64) -> String {
    let digits = number.to_string();
    let mut out = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

fn has_shape_of_http_body(schema: &Schema) -> bool {
    let Some(properties) = &schema.properties else {
        return false;
    };
    let is = |name: &str, kind: &str| {
        properties
            .get(name)
            .is_some_and(|p| p.kind.as_deref() == Some(kind))
    };
    properties.len() == 3
        && is("contentType", "string")
        && is("data", "string")
        && is("extensions", "array")
}

fn verb(verb: &str, at: &Pointer<'_>) -> Result<HttpMethod, Error> {
    Ok(match verb {
        "GET" => HttpMethod::Get,
        "POST" => HttpMethod::Post,
        "PUT" => HttpMethod::Put,
        "PATCH" => HttpMethod::Patch,
        "DELETE" => HttpMethod::Delete,
        "HEAD" => HttpMethod::Head,
        "OPTIONS" => HttpMethod::Options,
        other => return Err(at.error(format!("unknown verb {other:?}"))),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_are_grouped() {
        let grouped = |number| NonZeroU64::new(number).map(grouped);
        assert_eq!(
            grouped(5_497_558_138_880).as_deref(),
            Some("5,497,558,138,880")
        );
        assert_eq!(grouped(100).as_deref(), Some("100"));
        assert_eq!(grouped(1000).as_deref(), Some("1,000"));
    }
}
