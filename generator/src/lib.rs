//! Generates typed Rust clients from Google API discovery documents.
//!
//! [`generate`] is pure: the same document, overrides and recorded names give the same files. It reads no clock, no
//! environment and no file system; writing is left to the caller.
//!
//! ```text
//! Document (discovery) --lower--> ir::Api --emit--> Files
//! ```

pub mod compare;
pub mod discovery;
mod emit;
mod error;
pub mod files;
pub mod ir;
pub mod lower;
pub mod names;
mod overrides;
mod text;

pub use discovery::Document;
pub use error::Error;
pub use files::Files;
pub use names::RecordedNames;
pub use overrides::Overrides;

/// What the caller decides about the output, whatever the API.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// Version of the generated crates, such as `0.1.0`; a numeric revision is appended as build metadata.
    pub crate_version: String,
    /// Version of the runtime that generated crates ask for.
    pub runtime_version: String,
    /// Path of the runtime as seen from a generated crate; empty leaves it out.
    pub runtime_path: String,
    /// Adds an empty `[workspace]` table, for a crate outside of any workspace.
    pub standalone: bool,
    /// Hosts that roots may have besides `googleapis.com` and what is below it.
    pub allowed_roots: Vec<String>,
}

/// A generated crate and the names its users may now rely on.
#[derive(Clone, Debug)]
pub struct Output {
    /// The files of the crate.
    pub files: Files,
    /// What the next run must be given.
    pub names: RecordedNames,
}

/// Generates the crate of one API version.
pub fn generate(
    document: &Document,
    overrides: &Overrides,
    names: &RecordedNames,
    options: &Options,
) -> Result<Output, Error> {
    let (api, names) = lower::lower(document, overrides, names, options)?;
    let files = emit::emit(&api, options).map_err(|error| error.of(document.label()))?;
    Ok(Output { files, names })
}
