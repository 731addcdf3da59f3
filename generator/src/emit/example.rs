//! `examples/first_call.rs`: the one program that the README and the crate's docs quote.

use quote::quote;

use super::item::WIDTH;
use super::token::code;
use super::{docs, item, uses};
use crate::Error;
use crate::ir::{Api, Example};

pub(super) fn print(api: &Api, example: &Example) -> Result<String, Error> {
    let library = api.package.replace('-', "_");
    let service = code(&api.service);
    let mut names = [
        (library.as_str(), api.service.as_str()),
        ("gapi_runtime", "AccessToken"),
        ("gapi_runtime", "Client"),
    ];
    names.sort_by(|a, b| uses::compare(*a, *b));

    let mut out = String::new();
    docs::inner(&mut out, &[docs::paragraph(example.summary.as_str())]);
    out.push('\n');
    for (module, name) in names {
        let (module, name) = (code(module), code(name));
        item::print(&mut out, quote! { use #module::#name; })?;
    }
    out.push('\n');
    let mut steps = Vec::new();
    let mut receiver = code("service");
    let (method, accessors) = match example.path.split_last() {
        Some((method, accessors)) => (method.as_str(), accessors),
        None => ("", [].as_slice()),
    };
    for name in accessors {
        let handle = code(name);
        steps.push(quote! { let #handle = #receiver.#handle(); });
        receiver = handle;
    }
    let width = "    let call = .();".len()
        + accessors.last().map_or("service".len(), String::len)
        + method.len()
        + example.arguments.join(", ").len();
    let method = code(method);
    let arguments = example.arguments.iter().map(|argument| code(argument));
    let call = quote! { #receiver.#method(#(#arguments),*) };
    // A chain that is too long for a line is broken by both at each link, a single link by neither alike.
    let reply = if width <= WIDTH {
        quote! {
            let call = #call;
            let reply = call.send().await?;
        }
    } else {
        quote! { let reply = #call.send().await?; }
    };
    let main = quote! {
        #[tokio::main(flavor = "current_thread")]
        async fn main() -> Result<(), Box<dyn std::error::Error>> {
            let token = std::env::var("GAPI_TOKEN")?;
            let credentials = AccessToken::new(token)?;
            let client = Client::builder().credentials(credentials).build()?;
            let service = #service::new(&client);
            #(#steps)*
            #reply
            println!("{reply:#?}");
            Ok(())
        }
    };
    item::print(&mut out, main)?;
    Ok(out)
}

/// The program without its own docs, as other pages quote it.
pub(super) fn quoted(example: &str) -> &str {
    example.split_once("\n\n").map_or(example, |(_, code)| code)
}
