//! Schemas: a file for each at the top of the document, with what is inline in it.

use quote::quote;

use super::imports::Imports;
use super::resource::{module, types};
use super::token::code;
use super::{docs, item, named, uses};
use crate::ir::{Api, SchemaFile};
use crate::{Error, Files};

/// Adds `src/schemas.rs` and what is below it.
pub(super) fn files(files: &mut Files, api: &Api) -> Result<bool, Error> {
    let mut added = files.insert("src/schemas.rs", index(api)?);
    for file in &api.schemas {
        let stem = file.module.trim_start_matches("r#");
        added &= files.insert(format!("src/schemas/{stem}.rs"), print(api, file)?);
    }
    Ok(added)
}

/// The modules and the names they define, both in the order of rustfmt.
fn index(api: &Api) -> Result<String, Error> {
    let mut out = String::new();
    docs::inner(
        &mut out,
        &[docs::paragraph("Schemas: what calls send and receive.")],
    );
    out.push('\n');

    let mut files: Vec<&SchemaFile> = api.schemas.iter().collect();
    files.sort_by_key(|file| file.module.trim_start_matches("r#"));
    for file in &files {
        item::print_gate(&mut out, &file.gate);
        item::print(&mut out, module(&quote! { mod }, &file.module, "schemas"))?;
    }
    out.push('\n');

    let uses = files.into_iter().flat_map(|file| {
        types(api, &file.types).map(move |name| (file.module.as_str(), name, &file.gate))
    });
    let mut uses: Vec<(&str, &str, &Vec<String>)> = uses.collect();
    uses.sort_by(|a, b| uses::compare((a.0, a.1), (b.0, b.1)));
    for (module, name, gate) in uses {
        item::print_gate(&mut out, gate);
        let (module, name) = (code(module), code(name));
        item::print(&mut out, quote! { pub use #module::#name; })?;
    }
    Ok(out)
}

fn print(api: &Api, file: &SchemaFile) -> Result<String, Error> {
    let mut imports = Imports::new(
        api,
        format!("crate::schemas::{}", file.module),
        types(api, &file.types),
    );
    let mut body = String::new();
    named::print_all(&mut body, &mut imports, api, &file.types);

    let mut out = String::new();
    docs::inner(
        &mut out,
        &[docs::paragraph(format!(
            "The schema {}.",
            docs::code(&file.wire_name)
        ))],
    );
    out.push('\n');
    imports.print(&mut out)?;
    out.push_str(body.trim_start_matches('\n'));
    Ok(out)
}
