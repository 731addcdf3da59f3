//! `src/parameters.rs`: the parameters that every method takes.

use std::iter;

use super::imports::Imports;
use super::macro_body::{Item, MacroCall};
use super::resource::types;
use super::{docs, method, named};
use crate::Error;
use crate::ir::Api;

const IDENT: &str = "StandardParameters";

pub(super) fn print(api: &Api) -> Result<String, Error> {
    let local = iter::once(IDENT).chain(types(api, &api.parameter_types));
    let mut imports = Imports::new(api, "crate::parameters", local);
    let mut body = String::new();
    let about = docs::sentence("Parameters of any call, which take effect with the call's `with`.");
    let item = Item::Braced {
        start: format!("pub struct {IDENT}"),
        wire_path: None,
        members: method::setters(&mut imports, &api.parameters),
    };
    let name = imports.hidden("parameters");
    MacroCall {
        name,
        docs: &about,
        deprecated: false,
        item,
    }
    .print(&mut body);
    named::print_all(&mut body, &mut imports, api, &api.parameter_types);

    let mut out = String::new();
    docs::inner(
        &mut out,
        &[docs::paragraph("Parameters that every method takes.")],
    );
    out.push('\n');
    imports.print(&mut out)?;
    out.push_str(&body);
    Ok(out)
}
