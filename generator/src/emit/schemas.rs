//! Schemas: a file for each at the top of the document, with what is inline in it.

use super::imports::Imports;
use super::resource::{module, types};
use super::uses::Use;
use super::{docs, layout, named};
use crate::Files;
use crate::ir::{Api, SchemaFile};

/// Adds `src/schemas.rs` and what is below it.
pub(super) fn files(files: &mut Files, api: &Api) -> bool {
    let mut added = files.insert("src/schemas.rs", index(api));
    for file in &api.schemas {
        let stem = file.module.trim_start_matches("r#");
        added &= files.insert(format!("src/schemas/{stem}.rs"), print(api, file));
    }
    added
}

/// The modules and the names they define, both in the order of rustfmt.
fn index(api: &Api) -> String {
    let mut out = String::new();
    docs::inner(
        &mut out,
        &[docs::paragraph("Schemas: what calls send and receive.")],
    );
    out.push('\n');

    let mut files: Vec<&SchemaFile> = api.schemas.iter().collect();
    files.sort_by_key(|file| file.module.trim_start_matches("r#"));
    for file in &files {
        layout::gate(&mut out, 0, &file.gate);
        module(&mut out, "mod", &file.module, "schemas");
    }
    out.push('\n');

    let uses = files.into_iter().map(|file| {
        (
            Use::new(&file.module, types(api, &file.types).collect()),
            file,
        )
    });
    let mut uses: Vec<(Use<'_>, &SchemaFile)> = uses.collect();
    uses.sort_by(|(a, _), (b, _)| a.compare(b));
    for (item, file) in uses {
        layout::gate(&mut out, 0, &file.gate);
        item.print(&mut out, "pub use");
    }
    out
}

fn print(api: &Api, file: &SchemaFile) -> String {
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
    imports.print(&mut out);
    out.push_str(body.trim_start_matches('\n'));
    out
}
