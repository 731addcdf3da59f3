//! `README.md`.

use super::{docs, example, service};
use crate::ir::{Api, Block};

/// `example` is the file that the page quotes.
pub(super) fn print(api: &Api, example: Option<&str>) -> String {
    let mut out = format!("# {}\n\n", api.package);
    docs::markdown(&mut out, &service::about(api));
    if let Some(example) = example {
        out.extend([
            "\n## Example\n\n```rust\n",
            example::quoted(example),
            "```\n",
        ]);
    }
    if !api.features.is_empty() {
        out.push_str("\n## Features\n\n");
        docs::markdown(&mut out, &service::features(api));
    }
    let source = format!(
        "Generated from the discovery document of {} {}, revision {}; nothing in it is edited by hand.",
        docs::code(&api.name),
        docs::code(&api.version),
        docs::code(&api.revision),
    );
    let licence = "Licensed under either of the Apache License, Version 2.0, or the MIT license, at your option.";
    out.push_str("\n## About\n\n");
    docs::markdown(
        &mut out,
        &[
            Block::Paragraph(source),
            Block::Paragraph(licence.to_owned()),
        ],
    );
    out
}
