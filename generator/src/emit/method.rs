//! A method: its function, its descriptor and its call type.

use std::fmt::Write as _;

use super::docs::sentence;
use super::imports::Imports;
use super::layout::{self, Expr, INDENT, WIDTH};
use super::macro_body::{Item, MacroCall, Member, head};
use super::token::string;
use crate::ir::{
    Argument, Download, HttpMethod, Method, Paging, Param, Repeat, Response, Segment, Type, Upload,
};

/// Prints the function that begins a call, in the `impl` of its handle.
pub(super) fn function(out: &mut String, imports: &mut Imports<'_>, method: &Method) {
    head(out, 4, &method.docs, method.deprecated);
    for (lint, reason) in exceptions(method) {
        let _infallible = writeln!(
            out,
            "    #[allow(clippy::{lint}, reason = {})]",
            string(reason)
        );
    }
    let mut parameters = vec!["&self".to_owned()];
    for argument in &method.arguments {
        parameters.push(match argument {
            Argument::Path(param) | Argument::Query(param) => {
                format!("{}: {}", param.ident, argument_type(imports, &param.ty))
            }
            Argument::Body { ident, ty } => format!("{ident}: {}", imports.ty(ty)),
            Argument::RawBody { ident } => format!("{ident}: {}", imports.runtime("RawBody")),
        });
    }
    layout::signature(
        out,
        4,
        &format!("pub fn {}", method.ident),
        &parameters,
        &method.call_ident,
    );

    let call = imports.hidden("Call");
    let mutable = if method.arguments.is_empty() {
        ""
    } else {
        "mut "
    };
    let service = Expr::atom("&self.service");
    let descriptor = Expr::Atom(format!("&{}", method.const_ident));
    let new = Expr::Call(format!("{call}::new"), vec![service, descriptor]);
    out.extend(["        let ", mutable, "call = "]);
    new.write(out, 8, 1);
    out.push_str(";\n");
    for argument in &method.arguments {
        match argument {
            Argument::Path(param) => {
                let value = as_text(imports, &param.ident, &param.ty);
                statement(
                    out,
                    8,
                    "call.path",
                    vec![Expr::Atom(string(&param.wire_name)), value],
                );
            }
            Argument::Query(param) => query(out, imports, param),
            Argument::Body { ident, .. } => statement(out, 8, "call.body", vec![Expr::atom(ident)]),
            Argument::RawBody { ident } => {
                statement(out, 8, "call.raw_body", vec![Expr::atom(ident)]);
            }
        }
    }
    out.push_str("        ");
    Expr::Struct(method.call_ident.clone(), vec![("call", None)], None).write(out, 8, 0);
    out.push_str("\n    }\n");
}

fn query(out: &mut String, imports: &mut Imports<'_>, param: &Param) {
    let name = Expr::Atom(string(&param.wire_name));
    if let Type::List(item) = &param.ty {
        let _infallible = writeln!(out, "        for value in {} {{", param.ident);
        let value = as_text(imports, "value", item);
        statement(out, 12, "call.query_add", vec![name, value]);
        out.push_str("        }\n");
    } else {
        let value = as_text(imports, &param.ident, &param.ty);
        statement(out, 8, "call.query", vec![name, value]);
    }
}

fn statement(out: &mut String, indent: usize, head: &str, arguments: Vec<Expr>) {
    out.push_str(&" ".repeat(indent));
    Expr::Call(head.to_owned(), arguments).write(out, indent, 1);
    out.push_str(";\n");
}

/// What a caller can pass for a type.
fn argument_type(imports: &mut Imports<'_>, ty: &Type) -> String {
    match ty {
        Type::List(item) => format!("impl IntoIterator<Item = {}>", argument_type(imports, item)),
        _ if is_passed_as_is(ty) => imports.ty(ty),
        _ => format!("impl Into<{}>", imports.ty(ty)),
    }
}

/// A variable of that type as the text of a parameter.
fn as_text(imports: &mut Imports<'_>, variable: &str, ty: &Type) -> Expr {
    let mut links = Vec::new();
    if !is_passed_as_is(ty) {
        links.push(Expr::atom(".into()"));
    }
    if *ty != Type::String {
        imports.hidden("Param");
        links.push(Expr::atom(".to_param()"));
    }
    Expr::Chain(variable.to_owned(), links)
}

fn is_passed_as_is(ty: &Type) -> bool {
    !matches!(
        ty,
        Type::String
            | Type::Bytes
            | Type::Timestamp
            | Type::Date
            | Type::Duration
            | Type::FieldMask
            | Type::Any
            | Type::Enum(_)
    )
}

/// Lints that the names and the arity of the API's methods offend.
fn exceptions(method: &Method) -> Vec<(&'static str, &'static str)> {
    /// Most parameters, `self` included, that clippy is content with.
    const MOST_PARAMETERS: usize = 7;
    /// What the standard library's traits call functions that take nothing but `&self`, or one more parameter.
    const TRAIT_FUNCTIONS: [&str; 8] = [
        "as_ref", "borrow", "cmp", "deref", "eq", "hash", "index", "next",
    ];

    let mut exceptions = Vec::new();
    if method.arguments.len() + 1 > MOST_PARAMETERS {
        exceptions.push(("too_many_arguments", "the method requires them all"));
    }
    if method.ident.starts_with("from_") || method.ident.starts_with("into_") {
        exceptions.push(("wrong_self_convention", "the name is the method's"));
    }
    if TRAIT_FUNCTIONS.contains(&method.ident.as_str()) {
        exceptions.push(("should_implement_trait", "the name is the method's"));
    }
    exceptions
}

/// Prints the descriptor and the call type.
pub(super) fn call(out: &mut String, imports: &mut Imports<'_>, handle: &str, method: &Method) {
    out.push('\n');
    descriptor(out, imports, method);
    out.push('\n');

    let response = match &method.response {
        Response::Empty => "()".to_owned(),
        Response::Json(ty) => imports.ty(ty),
        Response::Raw => imports.runtime("RawBody"),
        Response::Stream(ty) => format!("Vec<{}>", imports.ty(ty)),
    };
    let mut start = format!("pub struct {} -> {response}", method.call_ident);
    let pages = method.paging.as_ref().map(|paging| pages(imports, paging));
    let upload = method.upload.as_ref().map(|_| "[upload]".to_owned());
    for ability in pages.into_iter().chain(upload) {
        let fits = INDENT + start.len() + ability.len() + " {".len() < WIDTH;
        start.push_str(if fits { " " } else { "\n    " });
        start.push_str(&ability);
    }
    let item = Item::Braced {
        start,
        wire_path: None,
        members: setters(imports, &method.optional),
    };
    let docs = sentence(format!("A call of [`{handle}::{}`].", method.ident));
    MacroCall {
        name: imports.hidden("call"),
        docs: &docs,
        deprecated: false,
        item,
    }
    .print(out);
}

/// `[pages files: Vec<File>]`
fn pages(imports: &mut Imports<'_>, paging: &Paging) -> String {
    match &paging.items {
        Some(items) => format!("[pages {}: {}]", items.ident, imports.ty(&items.ty)),
        None => "[pages]".to_owned(),
    }
}

/// Optional parameters as members of a macro's item.
pub(super) fn setters<'a>(imports: &mut Imports<'_>, params: &'a [Param]) -> Vec<Member<'a>> {
    let setter = |param: &'a Param| Member {
        docs: &param.docs,
        deprecated: param.deprecated,
        start: format!("{}: {}", param.ident, imports.ty(&param.ty)),
        wire_name: &param.wire_name,
    };
    params.iter().map(setter).collect()
}

fn descriptor(out: &mut String, imports: &mut Imports<'_>, method: &Method) {
    let name = imports.hidden("Method");
    let verb = match method.http_method {
        HttpMethod::Get => "Get",
        HttpMethod::Post => "Post",
        HttpMethod::Put => "Put",
        HttpMethod::Patch => "Patch",
        HttpMethod::Delete => "Delete",
        HttpMethod::Head => "Head",
        HttpMethod::Options => "Options",
    };
    let http_method = format!("{}::{verb}", imports.hidden("HttpMethod"));
    let mut fields = vec![
        ("id", Expr::Atom(string(&method.id))),
        ("http_method", Expr::Atom(http_method)),
        ("path", path(imports, &method.path.segments)),
    ];
    if !method.scopes.is_empty() {
        let scopes = method
            .scopes
            .iter()
            .map(|id| Expr::Atom(imports.scope(*id)))
            .collect();
        fields.push(("scopes", Expr::Array(scopes)));
    }
    if let Some(id) = method.default_scope {
        fields.push(("default_scope", Expr::some(Expr::Atom(imports.scope(id)))));
    }
    if let Some(version) = &method.api_version {
        fields.push(("api_version", Expr::some(Expr::Atom(string(version)))));
    }
    if let Some(media) = &method.upload {
        fields.push(("upload", Expr::some(upload(imports, media))));
    }
    if let Some(media) = method.download {
        fields.push(("download", Expr::some(download(imports, media))));
    }
    if method.response == Response::Raw {
        fields.push(("raw", Expr::atom("true")));
    }
    if matches!(method.response, Response::Stream(_)) {
        fields.push(("streaming", Expr::atom("true")));
    }
    if method.subscription {
        fields.push(("subscription", Expr::atom("true")));
    }
    if let Some(repeat) = repeat(imports, &method.repeat) {
        fields.push(("repeat", repeat));
    }
    if method.request_id {
        fields.push(("request_id", Expr::atom("true")));
    }
    if let Some(seconds) = method.attempt_timeout {
        let seconds = Expr::Atom(seconds.to_string());
        fields.push(("attempt_timeout_seconds", Expr::some(seconds)));
    }
    if let Some(paging) = &method.paging {
        fields.push(("paging", Expr::some(token(imports, paging))));
    }
    if says_all_of_a_part(method) {
        out.push_str(
            "#[allow(clippy::needless_update, reason = \"a later runtime may have more\")]\n",
        );
    }
    constant(out, &method.const_ident, &name, fields);
}

/// When a method may be repeated, unless that is the default.
fn repeat(imports: &mut Imports<'_>, repeat: &Repeat) -> Option<Expr> {
    let variant = match repeat {
        Repeat::ByVerb => return None,
        Repeat::Always => "Always",
        Repeat::Never => "Never",
        Repeat::Once => "Once",
        Repeat::WithPrecondition(_) => "WithPrecondition",
        Repeat::WithEtagInBody => "WithEtagInBody",
    };
    let path = format!("{}::{variant}", imports.hidden("Repeat"));
    Some(match repeat {
        Repeat::WithPrecondition(names) => {
            let names = names.iter().map(|name| Expr::Atom(string(name)));
            Expr::Call(path, vec![Expr::Array(names.collect())])
        }
        _ => Expr::Atom(path),
    })
}

/// Where the token of a page goes and where the next one is, as far as it is not where it usually is.
fn token(imports: &mut Imports<'_>, paging: &Paging) -> Expr {
    let mut fields = Vec::new();
    if paging.token != "pageToken" {
        fields.push(("token", Expr::Atom(string(&paging.token))));
    }
    if paging.token_in_body {
        fields.push(("token_in_body", Expr::atom("true")));
    }
    if paging.next_token != "nextPageToken" {
        fields.push(("next_token", Expr::Atom(string(&paging.next_token))));
    }
    let name = imports.hidden("Paging");
    if fields.is_empty() {
        return Expr::Atom(format!("{name}::DEFAULT"));
    }
    completed(&name, fields)
}

/// Whether the rest of a descriptor within the method's, which is left at its default, is empty today.
fn says_all_of_a_part(method: &Method) -> bool {
    method.download.is_some_and(|media| media.use_media_service)
        || method.paging.as_ref().is_some_and(|paging| {
            paging.token != "pageToken"
                && paging.token_in_body
                && paging.next_token != "nextPageToken"
        })
}

/// Prints a descriptor that leaves the rest of its fields at their default.
pub(super) fn constant(out: &mut String, ident: &str, ty: &str, fields: Vec<(&'static str, Expr)>) {
    out.extend(["const ", ident, ": ", ty, " = "]);
    completed(ty, fields).write(out, 0, 1);
    out.push_str(";\n");
}

fn completed(ty: &str, fields: Vec<(&'static str, Expr)>) -> Expr {
    let fields = fields
        .into_iter()
        .map(|(name, value)| (name, Some(value)))
        .collect();
    Expr::Struct(ty.to_owned(), fields, Some(format!("{ty}::DEFAULT")))
}

fn path(imports: &mut Imports<'_>, segments: &[Segment]) -> Expr {
    let segments = segments.iter().map(|segment| {
        let (kind, text) = match segment {
            Segment::Text(text) => ("Text", text),
            Segment::Value(name) => ("Value", name),
            Segment::Reserved(name) => ("Reserved", name),
        };
        Expr::Call(
            format!("{}::{kind}", imports.hidden("Segment")),
            vec![Expr::Atom(string(text))],
        )
    });
    Expr::Array(segments.collect())
}

fn upload(imports: &mut Imports<'_>, media: &Upload) -> Expr {
    let ty = imports.hidden("Upload");
    let mut fields = Vec::new();
    if let Some(simple) = &media.simple {
        fields.push(("simple_path", path(imports, &simple.segments)));
    }
    if let Some(resumable) = &media.resumable {
        fields.push(("resumable_path", path(imports, &resumable.segments)));
    }
    if !media.accept.is_empty() {
        let ranges = media
            .accept
            .iter()
            .map(|range| Expr::Atom(string(range)))
            .collect();
        fields.push(("accept", Expr::Array(ranges)));
    }
    if let Some(size) = media.max_size {
        fields.push(("max_size", Expr::some(Expr::Atom(grouped(size.get())))));
    }
    completed(&ty, fields)
}

fn download(imports: &mut Imports<'_>, media: Download) -> Expr {
    let ty = imports.hidden("Download");
    if media.use_media_service {
        completed(&ty, vec![("use_media_service", Expr::atom("true"))])
    } else {
        Expr::Atom(format!("{ty}::DEFAULT"))
    }
}

/// A number with underscores between groups of three digits.
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut grouped = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push('_');
        }
        grouped.push(digit);
    }
    grouped
}
