//! Rust items: built as tokens, read by syn, printed by prettyplease, one at a time.
//!
//! rustfmt leaves them as they are with the settings that each crate has for it ([`RUSTFMT`]), since only shapes are
//! built that both print alike:
//!
//! - Names are imported one by one, so that no list of them has to be filled.
//! - A struct literal is either `Name { one_variable }` in at most [`SHORT_LITERAL`] columns, or has a value that makes
//!   it too wide for both.
//! - No list has one element that needs several lines: rustfmt opens it on the line of the list.
//! - No variable or constant is a text of any width: rustfmt would put it on a line of its own.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs;
use super::token::{code, string};
use crate::Error;
use crate::ir::Docs;

/// Most columns of a line, which are prettyplease's.
pub(super) const WIDTH: usize = 89;
/// Most columns of a struct literal that prettyplease keeps on a line.
pub(super) const SHORT_LITERAL: usize = 34;

/// `rustfmt.toml` of a crate: lines are broken where prettyplease breaks them.
pub(super) const RUSTFMT: &str = "\
# As prettyplease, which prints this crate, breaks lines.
style_edition = \"2024\"
max_width = 89
use_small_heuristics = \"Max\"
struct_lit_width = 8
attr_fn_like_width = 70
";

/// Prints an item, or attributes of the file.
pub(super) fn print(out: &mut String, item: TokenStream) -> Result<(), Error> {
    out.push_str(&text(item)?);
    Ok(())
}

/// Prints an `impl` of functions, with a blank line between them, of which prettyplease knows nothing.
pub(super) fn print_impl(
    out: &mut String,
    ident: &str,
    functions: Vec<TokenStream>,
) -> Result<(), Error> {
    let name = code(ident);
    let start = format!("impl {ident} {{\n");
    let end = "}\n";
    out.push_str(&start);
    for (index, function) in functions.into_iter().enumerate() {
        if index > 0 {
            out.push('\n');
        }
        let alone = text(quote! { impl #name { #function } })?;
        let inside = alone
            .strip_prefix(&start)
            .and_then(|rest| rest.strip_suffix(end));
        out.push_str(inside.ok_or_else(|| Error::new("", format!("`{alone}` is no function")))?);
    }
    out.push_str(end);
    Ok(())
}

fn text(item: TokenStream) -> Result<String, Error> {
    let file = syn::parse2(item)
        .map_err(|error| Error::new("", format!("what was to be printed is no item: {error}")))?;
    Ok(prettyplease::unparse(&file))
}

/// Docs and attribute of an item that is indented by so many columns.
pub(super) fn attributes(columns: usize, docs: &Docs, deprecated: bool) -> TokenStream {
    let lines = docs::lines(columns, docs);
    let deprecated = deprecated.then(|| quote! { #[deprecated] });
    quote! { #(#[doc = #lines])* #deprecated }
}

/// `#[cfg(…)]` for the gate of a function, nothing for what is always there.
pub(super) fn gate(features: &[String]) -> TokenStream {
    match features {
        [] => TokenStream::new(),
        [only] => quote! { #[cfg(feature = #only)] },
        _ => quote! { #[cfg(any(#(feature = #features),*))] },
    }
}

/// Prints the gate of what follows. Where several features need a line each, prettyplease would have one more level of
/// indentation than rustfmt.
pub(super) fn print_gate(out: &mut String, features: &[String]) {
    /// Most columns between the parentheses of a one-line attribute.
    const ATTRIBUTE_WIDTH: usize = 70;

    let conditions: Vec<String> = features
        .iter()
        .map(|name| format!("feature = {}", string(name)))
        .collect();
    let any = conditions.join(", ");
    match features {
        [] => {}
        [_] => out.extend(["#[cfg(", &any, ")]\n"]),
        _ if any.len() <= ATTRIBUTE_WIDTH => out.extend(["#[cfg(any(", &any, "))]\n"]),
        _ => {
            let any = conditions.join(",\n    ");
            out.extend(["#[cfg(any(\n    ", &any, "\n))]\n"]);
        }
    }
}
