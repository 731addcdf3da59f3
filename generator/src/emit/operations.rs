//! `src/operations.rs`: how operations are followed, and where the service goes on with one.

use super::imports::Imports;
use super::layout::{self, Expr};
use super::{docs, method};
use crate::ir::{Api, Block, Docs, Type};

pub(super) fn print(api: &Api) -> String {
    let mut imports = Imports::new(api, "crate::operations", []);
    let mut body = String::new();
    if let Some(usual) = api.operations.first() {
        let service = imports.import("crate", &api.service);
        body.extend(["impl ", &service, " {\n"]);
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
        docs::outer(&mut body, 4, &about);
        let saved = imports.runtime("SavedOperation");
        let poller = imports.runtime("Poller");
        let ty = imports.ty(&Type::Record(usual.ty));
        layout::signature(
            &mut body,
            4,
            "pub fn resume_operation",
            &["&self".to_owned(), format!("operation: {saved}")],
            &format!("{poller}<{ty}>"),
        );
        body.extend(["        ", &poller]);
        body.extend(["::resume(&self.service, &", &usual.const_ident]);
        body.push_str(", operation)\n    }\n}\n");
    }
    for (index, operation) in api.operations.iter().enumerate() {
        let name = imports.hidden("Method");
        let polls = operation
            .polls
            .iter()
            .map(|poll| method::completed(&name, method::facts(&mut imports, poll)));
        let polls = Expr::Array(polls.collect());
        let polling = imports.hidden("Polling");
        body.push('\n');
        let wire = &api.types[operation.ty.0].wire_path;
        let line = format!(
            "How operations of the type {} are followed.",
            docs::code(wire)
        );
        docs::outer(&mut body, 0, &docs::sentence(line));
        if index > 0 {
            body.push_str("#[allow(dead_code, reason = \"its methods may be behind features that are off\")]\n");
        }
        body.push_str(
            "#[allow(clippy::needless_update, reason = \"a later runtime may have more\")]\n",
        );
        let item = format!("pub(crate) const {}: {polling} = ", operation.const_ident);
        body.push_str(&item);
        method::completed(&polling, vec![("methods", polls)]).write(&mut body, 0, 1);
        body.push_str(";\n");
    }

    let mut out = String::new();
    let title = docs::paragraph("Operations: calls whose answer is not yet their result.");
    docs::inner(&mut out, &[title] as &[Block]);
    out.push('\n');
    imports.print(&mut out);
    out.push_str(&body);
    out
}
