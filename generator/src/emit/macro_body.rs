//! Calls of the runtime's macros. Their bodies are no Rust items, so rustfmt leaves them as they are printed here.

use super::docs;
use super::item::WIDTH;
use super::token::string;
use crate::ir::Docs;

/// Columns of a level of indentation.
pub(super) const INDENT: usize = 4;

/// `name! { docs and item }`
pub(super) struct MacroCall<'a> {
    /// The macro.
    pub(super) name: String,
    pub(super) docs: &'a Docs,
    pub(super) deprecated: bool,
    pub(super) item: Item<'a>,
}

/// What a macro defines.
pub(super) enum Item<'a> {
    /// `pub struct File = "File" { members }`; calls and parameters have no name on the wire.
    Braced {
        start: String,
        wire_path: Option<&'a str>,
        members: Vec<Member<'a>>,
    },
    /// `pub type Table = Vec<Row> = "Table";` or `pub const DRIVE = "https://…";`
    Plain { start: String, wire_path: &'a str },
}

/// `docs` and `pub id: Option<String> = "id",`
pub(super) struct Member<'a> {
    pub(super) docs: &'a Docs,
    pub(super) deprecated: bool,
    /// What comes before the name on the wire.
    pub(super) start: String,
    pub(super) wire_name: &'a str,
}

impl MacroCall<'_> {
    pub(super) fn print(&self, out: &mut String) {
        out.extend([&self.name, "! {\n"]);
        head(out, INDENT, self.docs, self.deprecated);
        match &self.item {
            Item::Plain { start, wire_path } => on_wire(out, INDENT, start, wire_path, ";"),
            Item::Braced {
                start,
                wire_path,
                members,
            } => {
                let braces = if members.is_empty() { " {}" } else { " {" };
                match wire_path {
                    Some(path) => on_wire(out, INDENT, start, path, braces),
                    None => out.extend([indent(INDENT), start, braces, "\n"]),
                }
                for member in members {
                    head(out, 2 * INDENT, member.docs, member.deprecated);
                    on_wire(out, 2 * INDENT, &member.start, member.wire_name, ",");
                }
                if !members.is_empty() {
                    out.push_str("    }\n");
                }
            }
        }
        out.push_str("}\n");
    }
}

/// Prints docs and attribute of an item.
fn head(out: &mut String, columns: usize, docs: &Docs, deprecated: bool) {
    docs::outer(out, columns, docs);
    if deprecated {
        out.extend([indent(columns), "#[deprecated]\n"]);
    }
}

/// White space of that many columns, at most sixteen.
fn indent(columns: usize) -> &'static str {
    const SPACES: &str = "                ";
    &SPACES[..columns.min(SPACES.len())]
}

/// Prints `start = "name"end`, on two lines where one is too short.
fn on_wire(out: &mut String, columns: usize, start: &str, name: &str, end: &str) {
    let name = string(name);
    let width = columns + start.chars().count() + " = ".len() + name.chars().count() + end.len();
    out.extend([indent(columns), start, " ="]);
    if width <= WIDTH {
        out.push(' ');
    } else {
        out.extend(["\n", indent(columns + INDENT)]);
    }
    out.extend([&name, end, "\n"]);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn member(docs: &Docs, start: String) -> Member<'_> {
        Member {
            docs,
            deprecated: true,
            start,
            wire_name: "id",
        }
    }

    #[test]
    fn a_member_has_docs_and_attribute_above_it() {
        let docs = docs::sentence("Docs.");
        let item = Item::Braced {
            start: "pub struct File".into(),
            wire_path: Some("File"),
            members: vec![member(&docs, "pub id: Option<String>".into())],
        };
        let mut out = String::new();
        MacroCall {
            name: "record".into(),
            docs: &docs,
            deprecated: false,
            item,
        }
        .print(&mut out);
        let expected = "record! {\n    /// Docs.\n    pub struct File = \"File\" {\n        /// Docs.\n        #[deprecated]\n        pub id: Option<String> = \"id\",\n    }\n}\n";
        assert_eq!(out, expected);
    }

    #[test]
    fn a_member_wider_than_a_line_has_two() {
        let docs = Docs::default();
        let item = Item::Braced {
            start: "pub struct File".into(),
            wire_path: None,
            members: vec![member(&docs, "a".repeat(73)), member(&docs, "b".repeat(74))],
        };
        let mut out = String::new();
        MacroCall {
            name: "record".into(),
            docs: &docs,
            deprecated: false,
            item,
        }
        .print(&mut out);
        assert!(
            out.contains("a = \"id\",\n") && out.contains("b =\n            \"id\",\n"),
            "{out}"
        );
    }

    #[test]
    fn an_item_without_members_has_empty_braces() {
        let docs = Docs::default();
        let item = Item::Braced {
            start: "pub struct Get -> ()".into(),
            wire_path: None,
            members: Vec::new(),
        };
        let mut out = String::new();
        MacroCall {
            name: "call".into(),
            docs: &docs,
            deprecated: false,
            item,
        }
        .print(&mut out);
        assert_eq!(out, "call! {\n    pub struct Get -> () {}\n}\n");
    }
}
