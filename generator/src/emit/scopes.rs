//! `src/scopes.rs`: a constant for each OAuth scope.

use super::docs;
use super::imports::Imports;
use super::macro_body::{Item, MacroCall};
use crate::Error;
use crate::ir::Api;

pub(super) fn print(api: &Api) -> Result<String, Error> {
    let mut imports = Imports::new(api, "crate::scopes", []);
    let name = imports.hidden("scope");
    let mut out = String::new();
    docs::inner(&mut out, &[docs::paragraph("OAuth scopes.")]);
    out.push('\n');
    imports.print(&mut out)?;
    for (index, scope) in api.scopes.iter().enumerate() {
        if index > 0 {
            out.push('\n');
        }
        let item = Item::Plain {
            start: format!("pub const {}", scope.ident),
            wire_path: &scope.url,
        };
        MacroCall {
            name: name.clone(),
            docs: &scope.docs,
            deprecated: false,
            item,
        }
        .print(&mut out);
    }
    Ok(out)
}
