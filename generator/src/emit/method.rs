//! A method: its function, its descriptor and its call type.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::sentence;
use super::imports::Imports;
use super::item::{self, SHORT_LITERAL, WIDTH, attributes};
use super::macro_body::{INDENT, Item, MacroCall, Member};
use super::token::code;
use crate::Error;
use crate::ir::{
    Argument, Download, HttpMethod, Method, Paging, Param, Repeat, Response, Segment, Type, Upload,
};

/// The function that begins a call, in the `impl` of its handle.
pub(super) fn function(imports: &mut Imports<'_>, method: &Method) -> TokenStream {
    let attributes = attributes(INDENT, &method.docs, method.deprecated);
    let exceptions = exceptions(method).into_iter().map(|(lint, reason)| {
        let lint = code(lint);
        quote! { #[allow(clippy::#lint, reason = #reason)] }
    });
    let ident = code(&method.ident);
    let parameters: Vec<TokenStream> = method
        .arguments
        .iter()
        .map(|argument| {
            let (ident, ty) = match argument {
                Argument::Path(param) | Argument::Query(param) => {
                    (&param.ident, argument_type(imports, &param.ty))
                }
                Argument::Body { ident, ty } => (ident, imports.ty(ty)),
                Argument::RawBody { ident } => (ident, imports.runtime("RawBody")),
            };
            let (ident, ty) = (code(ident), code(&ty));
            quote! { #ident: #ty }
        })
        .collect();
    let call_type = code(&method.call_ident);
    let descriptor = code(&method.const_ident);
    let call = code(&imports.hidden("Call"));
    let mutable = (!method.arguments.is_empty()).then(|| quote! { mut });

    // A literal that is too long for prettyplease is made too long for rustfmt as well.
    let is_short = method.call_ident.len() + " { call }".len() <= SHORT_LITERAL;
    let (variable, literal) = if is_short {
        (quote! { call }, quote! { #call_type { call } })
    } else {
        (quote! { new }, quote! { #call_type { call: new } })
    };
    // Nor is its descriptor named within the arguments, which the two would break in different places.
    let (local, descriptor) = if is_short {
        (None, quote! { &#descriptor })
    } else {
        let local = quote! { let method = &#descriptor; };
        (Some(local), quote! { method })
    };
    let values = method
        .arguments
        .iter()
        .map(|argument| value(imports, &variable, argument))
        .collect::<TokenStream>();
    quote! {
        #attributes
        #(#exceptions)*
        pub fn #ident(&self, #(#parameters),*) -> #call_type {
            #local
            let #mutable #variable = #call::new(&self.service, #descriptor);
            #values
            #literal
        }
    }
}

/// The statement that puts an argument into a call.
fn value(imports: &mut Imports<'_>, call: &TokenStream, argument: &Argument) -> TokenStream {
    match argument {
        Argument::Path(param) => {
            let name = &param.wire_name;
            let value = as_text(imports, &param.ident, &param.ty);
            quote! { #call.path(#name, #value); }
        }
        Argument::Query(param) => query(imports, call, param),
        Argument::Body { ident, .. } => {
            let ident = code(ident);
            quote! { #call.body(#ident); }
        }
        Argument::RawBody { ident } => {
            let ident = code(ident);
            quote! { #call.raw_body(#ident); }
        }
    }
}

fn query(imports: &mut Imports<'_>, call: &TokenStream, param: &Param) -> TokenStream {
    let name = &param.wire_name;
    if let Type::List(item) = &param.ty {
        let values = code(&param.ident);
        let value = as_text(imports, "value", item);
        quote! {
            for value in #values {
                #call.query_add(#name, #value);
            }
        }
    } else {
        let value = as_text(imports, &param.ident, &param.ty);
        quote! { #call.query(#name, #value); }
    }
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
fn as_text(imports: &mut Imports<'_>, variable: &str, ty: &Type) -> TokenStream {
    let variable = code(variable);
    let into = (!is_passed_as_is(ty)).then(|| quote! { .into() });
    let to_param = (*ty != Type::String).then(|| {
        imports.hidden("Param");
        quote! { .to_param() }
    });
    quote! { #variable #into #to_param }
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
pub(super) fn call(
    out: &mut String,
    imports: &mut Imports<'_>,
    handle: &str,
    method: &Method,
) -> Result<(), Error> {
    out.push('\n');
    item::print(out, descriptor(imports, method))?;
    out.push('\n');

    let response = match &method.response {
        Response::Empty => "()".to_owned(),
        Response::Json(ty) => imports.ty(ty),
        Response::Raw => imports.runtime("RawBody"),
        Response::Stream(ty) => format!("Vec<{}>", imports.ty(ty)),
    };
    let mut start = format!("pub struct {} -> {response}", method.call_ident);
    for ability in abilities(imports, method) {
        let line = start.len() - start.rfind('\n').map_or(0, |end| end + 1);
        let fits = INDENT + line + ability.len() + " {".len() < WIDTH;
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
    Ok(())
}

/// What a call can do beside `send`.
fn abilities(imports: &mut Imports<'_>, method: &Method) -> Vec<String> {
    let mut abilities = Vec::new();
    if let Some(paging) = &method.paging {
        abilities.push(pages(imports, paging));
    }
    if let Some(id) = method.operation {
        abilities.push(format!("[poller {}]", imports.operation(id)));
    }
    // Raw bytes can be as large as media.
    if method.download.is_some() || method.response == Response::Raw {
        abilities.push("[download]".to_owned());
    }
    if method.upload.is_some() {
        abilities.push("[upload]".to_owned());
    }
    if let Response::Stream(ty) = &method.response {
        abilities.push(format!("[stream {}]", imports.ty(ty)));
    }
    abilities
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

fn descriptor(imports: &mut Imports<'_>, method: &Method) -> TokenStream {
    let ty = imports.hidden("Method");
    let fields = facts(imports, method);
    let exception = says_all_of_a_part(method).then(|| {
        quote! { #[allow(clippy::needless_update, reason = "a later runtime may have more")] }
    });
    let constant = constant(&method.const_ident, &ty, &fields);
    quote! { #exception #constant }
}

/// What a descriptor says of a method, where it is not the default.
pub(super) fn facts(imports: &mut Imports<'_>, method: &Method) -> Vec<TokenStream> {
    let verb = code(match method.http_method {
        HttpMethod::Get => "Get",
        HttpMethod::Post => "Post",
        HttpMethod::Put => "Put",
        HttpMethod::Patch => "Patch",
        HttpMethod::Delete => "Delete",
        HttpMethod::Head => "Head",
        HttpMethod::Options => "Options",
    });
    let id = &method.id;
    let http_method = code(&imports.hidden("HttpMethod"));
    let path = path(imports, &method.path.segments, 50);
    let mut fields = vec![
        quote! { id: #id },
        quote! { http_method: #http_method::#verb },
        quote! { path: #path },
    ];
    if !method.scopes.is_empty() {
        let scopes = method.scopes.iter().map(|id| code(&imports.scope(*id)));
        fields.push(quote! { scopes: &[#(#scopes),*] });
    }
    if let Some(id) = method.default_scope {
        let scope = code(&imports.scope(id));
        fields.push(quote! { default_scope: Some(#scope) });
    }
    if let Some(version) = &method.api_version {
        fields.push(quote! { api_version: Some(#version) });
    }
    if let Some(media) = &method.upload {
        let upload = upload(imports, media);
        fields.push(quote! { upload: Some(#upload) });
    }
    if let Some(media) = method.download {
        let download = download(imports, media);
        fields.push(quote! { download: Some(#download) });
    }
    if method.response == Response::Raw {
        fields.push(quote! { raw: true });
    }
    if matches!(method.response, Response::Stream(_)) {
        fields.push(quote! { streaming: true });
    }
    if method.subscription {
        fields.push(quote! { subscription: true });
    }
    if let Some(repeat) = repeat(imports, &method.repeat) {
        fields.push(quote! { repeat: #repeat });
    }
    if method.request_id {
        fields.push(quote! { request_id: true });
    }
    if let Some(seconds) = method.attempt_timeout {
        let seconds = code(&seconds.to_string());
        fields.push(quote! { attempt_timeout_seconds: Some(#seconds) });
    }
    if let Some(paging) = &method.paging {
        let token = token(imports, paging);
        fields.push(quote! { paging: Some(#token) });
    }
    fields
}

/// When a method may be repeated, unless that is the default.
fn repeat(imports: &mut Imports<'_>, repeat: &Repeat) -> Option<TokenStream> {
    let variant = match repeat {
        Repeat::ByVerb => return None,
        Repeat::Always => quote! { Always },
        Repeat::Never => quote! { Never },
        Repeat::Once => quote! { Once },
        Repeat::WithPrecondition(names) => quote! { WithPrecondition(&[#(#names),*]) },
        Repeat::WithEtagInBody => quote! { WithEtagInBody },
    };
    let ty = code(&imports.hidden("Repeat"));
    Some(quote! { #ty::#variant })
}

/// Where the token of a page goes and where the next one is, as far as it is not where it usually is.
fn token(imports: &mut Imports<'_>, paging: &Paging) -> TokenStream {
    let mut fields = Vec::new();
    if paging.token != "pageToken" {
        let name = &paging.token;
        fields.push(quote! { token: #name });
    }
    if paging.token_in_body {
        fields.push(quote! { token_in_body: true });
    }
    if paging.next_token != "nextPageToken" {
        let name = &paging.next_token;
        fields.push(quote! { next_token: #name });
    }
    completed(&imports.hidden("Paging"), &fields)
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

/// A descriptor as a constant.
pub(super) fn constant(ident: &str, ty: &str, fields: &[TokenStream]) -> TokenStream {
    let value = completed(ty, fields);
    let (ident, ty) = (code(ident), code(ty));
    quote! { const #ident: #ty = #value; }
}

/// A descriptor that leaves the rest of its fields at their default.
pub(super) fn completed(ty: &str, fields: &[TokenStream]) -> TokenStream {
    let ty = code(ty);
    if fields.is_empty() {
        quote! { #ty::DEFAULT }
    } else {
        quote! { #ty { #(#fields,)* ..#ty::DEFAULT } }
    }
}

fn path(imports: &mut Imports<'_>, segments: &[Segment], short: usize) -> TokenStream {
    let ty = code(&imports.hidden("Segment"));
    if let [Segment::Text(text)] = segments
        && let Some((start, end)) = parts(text, short)
    {
        return quote! { &[#ty::Text(#start), #ty::Text(#end)] };
    }
    let segments = segments.iter().map(|segment| match segment {
        Segment::Text(text) => quote! { #ty::Text(#text) },
        Segment::Value(name) => quote! { #ty::Value(#name) },
        Segment::Reserved(name) => quote! { #ty::Reserved(#name) },
    });
    quote! { &[#(#segments),*] }
}

/// The parts of a text that may not fit on a line as the only element of a list; what is `short` surely fits.
fn parts(text: &str, short: usize) -> Option<(&str, &str)> {
    let end = text.rfind(['/', ':']).filter(|_| text.len() > short)?;
    Some(text.split_at(end))
}

fn upload(imports: &mut Imports<'_>, media: &Upload) -> TokenStream {
    let mut fields = Vec::new();
    if let Some(simple) = &media.simple {
        let path = path(imports, &simple.segments, 40);
        fields.push(quote! { simple_path: #path });
    }
    if let Some(resumable) = &media.resumable {
        let path = path(imports, &resumable.segments, 40);
        fields.push(quote! { resumable_path: #path });
    }
    if !media.accept.is_empty() {
        let ranges = &media.accept;
        fields.push(quote! { accept: &[#(#ranges),*] });
    }
    if let Some(size) = media.max_size {
        let size = code(&grouped(size.get()));
        fields.push(quote! { max_size: Some(#size) });
    }
    completed(&imports.hidden("Upload"), &fields)
}

fn download(imports: &mut Imports<'_>, media: Download) -> TokenStream {
    let field = media
        .use_media_service
        .then(|| quote! { use_media_service: true });
    completed(&imports.hidden("Download"), field.as_slice())
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
