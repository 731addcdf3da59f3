//! `ir::Api` to the files of a crate. Nothing is decided here.
//!
//! Every line is of one of three kinds: documentation ([`docs`]), a call of the runtime's macros ([`macro_body`]), or
//! part of a Rust item ([`item`]). Text of the document becomes a
//! literal or documentation and nothing else ([`token`], [`check`]).

mod check;
mod docs;
mod example;
mod gates;
mod imports;
mod item;
mod macro_body;
mod manifest;
mod method;
mod named;
mod operations;
mod parameters;
mod readme;
mod resource;
mod schemas;
mod scopes;
mod service;
#[cfg(test)]
mod tests;
mod token;
mod uses;

use crate::ir::Api;
use crate::{Error, Files, Options};

/// Prints the crate of an API.
pub(crate) fn emit(api: &Api, options: &Options) -> Result<Files, Error> {
    check::check(api)?;
    gates::check(api)?;
    let example = api
        .example
        .as_ref()
        .map(|example| example::print(api, example))
        .transpose()?;

    let mut files = Files::default();
    let mut added = files.insert("Cargo.toml", manifest::print(api, options)?);
    added &= files.insert("README.md", readme::print(api, example.as_deref()));
    added &= files.insert("src/lib.rs", service::library(api, example.as_deref())?);
    added &= files.insert("rustfmt.toml", item::RUSTFMT.to_owned());
    if let Some(example) = example {
        added &= files.insert("examples/first_call.rs", example);
    }
    if !api.parameters.is_empty() {
        added &= files.insert("src/parameters.rs", parameters::print(api)?);
    }
    if !api.scopes.is_empty() {
        added &= files.insert("src/scopes.rs", scopes::print(api)?);
    }
    if !api.operations.is_empty() {
        added &= files.insert("src/operations.rs", operations::print(api)?);
    }
    if !api.methods.is_empty() {
        added &= files.insert("src/methods.rs", service::methods(api)?);
    }
    if !api.schemas.is_empty() {
        added &= schemas::files(&mut files, api)?;
    }
    if !api.resources.is_empty() {
        added &= resource::files(&mut files, api)?;
    }
    if added {
        Ok(files)
    } else {
        Err(Error::new("", "two modules have the same name"))
    }
}
