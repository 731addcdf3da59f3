//! `src/scopes.rs`: a constant for each OAuth scope.

use super::docs;
use super::layout::WIDTH;
use super::macro_body::head;
use super::token::string;
use crate::ir::Api;

pub(super) fn print(api: &Api) -> String {
    let mut out = String::new();
    docs::inner(&mut out, &[docs::paragraph("OAuth scopes.")]);
    for scope in &api.scopes {
        out.push('\n');
        head(&mut out, 0, &scope.docs, false);
        let start = format!("pub const {}: &str =", scope.ident);
        let url = string(&scope.url);
        let on_one_line = start.len() + " ".len() + url.chars().count() + ";".len() <= WIDTH;
        let space = if on_one_line { " " } else { "\n    " };
        out.extend([&start, space, &url, ";\n"]);
    }
    out
}
