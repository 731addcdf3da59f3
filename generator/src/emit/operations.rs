//! `src/operations.rs`: how operations are followed, and where the service goes on with one.

use proc_macro2::TokenStream;
use quote::quote;

use super::imports::Imports;
use super::item::{self, attributes};
use super::macro_body::INDENT;
use super::token::code;
use super::{docs, method};
use crate::Error;
use crate::ir::{Api, Docs, Operation, Type};

pub(super) fn print(api: &Api) -> Result<String, Error> {
    let mut imports = Imports::new(api, "crate::operations", []);
    let mut body = String::new();
    if let Some(usual) = api.operations.first() {
        let service = imports.import("crate", &api.service);
        item::print_impl(&mut body, &service, vec![resume(&mut imports, usual)])?;
    }
    for (index, operation) in api.operations.iter().enumerate() {
        body.push('\n');
        let exception = (index > 0).then(|| {
            quote! { #[allow(dead_code, reason = "its methods may be behind features that are off")] }
        });
        let polling = polling(&mut imports, api, operation, &exception.unwrap_or_default());
        item::print(&mut body, polling)?;
    }

    let mut out = String::new();
    let title = docs::paragraph("Operations: calls whose answer is not yet their result.");
    docs::inner(&mut out, &[title]);
    out.push('\n');
    imports.print(&mut out)?;
    out.push_str(&body);
    Ok(out)
}

/// The function that goes on with an operation of the usual type.
fn resume(imports: &mut Imports<'_>, usual: &Operation) -> TokenStream {
    let about = Docs {
        blocks: vec![
            docs::paragraph(
                "Goes on with an operation that was started before, such as by a process that ended.",
            ),
            docs::paragraph(
                "What to pass is what `saved` of the poller gave, or `saved_operation` of an error.",
            ),
        ],
    };
    let about = attributes(INDENT, &about, false);
    let saved = code(&imports.runtime("SavedOperation"));
    let poller = code(&imports.runtime("Poller"));
    let ty = code(&imports.ty(&Type::Record(usual.ty)));
    let polling = code(&usual.const_ident);
    quote! {
        #about
        pub fn resume_operation(&self, operation: #saved) -> #poller<#ty> {
            #poller::resume(&self.service, &#polling, operation)
        }
    }
}

/// How operations of a type are followed.
fn polling(
    imports: &mut Imports<'_>,
    api: &Api,
    operation: &Operation,
    exception: &TokenStream,
) -> TokenStream {
    let method = imports.hidden("Method");
    let polls: Vec<TokenStream> = operation
        .polls
        .iter()
        .map(|poll| method::completed(&method, &method::facts(imports, poll)))
        .collect();
    let methods = if let [only] = polls.as_slice() {
        // Too long for the only element of a list.
        let method = code(&method);
        quote! {
            {
                const METHOD: #method = #only;
                &[METHOD]
            }
        }
    } else {
        quote! { &[#(#polls),*] }
    };
    let wire = docs::code(&api.types[operation.ty.0].wire_path);
    let about = docs::sentence(format!("How operations of the type {wire} are followed."));
    let about = attributes(0, &about, false);
    let ident = code(&operation.const_ident);
    let ty = imports.hidden("Polling");
    let value = method::completed(&ty, &[quote! { methods: #methods }]);
    let ty = code(&ty);
    quote! {
        #about
        #exception
        #[allow(clippy::needless_update, reason = "a later runtime may have more")]
        pub(crate) const #ident: #ty = #value;
    }
}
