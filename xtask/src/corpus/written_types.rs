//! The types of generated code, as far as they say which schema a value is made of.

use std::collections::BTreeMap;

use super::rust_tokens::Tree;

/// Types of the language that stand for no schema.
const PRIMITIVES: [&str; 7] = ["String", "bool", "i32", "u32", "i64", "u64", "f64"];

/// A type as written: what is around the name, and the name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct WrittenType {
    /// `[]` for each list and `{}` for each map, outside first.
    pub(super) around: String,
    /// The last part of its path; empty for `()`.
    pub(super) name: String,
    /// The part before it, where there is one: `schemas` in `schemas::File`.
    module: Option<String>,
}

impl WrittenType {
    /// Reads as much of the tokens as the type takes.
    pub(super) fn read(tokens: &[Tree<'_>]) -> Self {
        let mut ty = Self {
            around: String::new(),
            name: String::new(),
            module: None,
        };
        let mut words = tokens
            .iter()
            .enumerate()
            .filter_map(|(at, tree)| match tree {
                Tree::Word(word) => Some((at, *word)),
                _ => None,
            });
        while let Some((at, word)) = words.next() {
            let opens = matches!(tokens.get(at + 1), Some(Tree::Mark('<')));
            let leads = matches!(tokens.get(at + 1), Some(Tree::Mark(':')));
            match word {
                _ if leads => ty.module = Some(word.to_owned()),
                "Option" | "Box" | "Open" if opens => ty.module = None,
                "Vec" if opens => ty.wrap("[]"),
                "BTreeMap" if opens => {
                    ty.wrap("{}");
                    // The key.
                    words.next();
                }
                _ => {
                    word.clone_into(&mut ty.name);
                    break;
                }
            }
        }
        ty
    }

    fn wrap(&mut self, around: &str) {
        self.around.push_str(around);
        self.module = None;
    }

    /// Without its outermost list, where the document declares one item of a series.
    pub(super) fn item(mut self) -> Self {
        if let Some(rest) = self.around.strip_prefix("[]") {
            self.around = rest.to_owned();
        }
        self
    }
}

/// The named types of a crate, by their Rust names.
#[derive(Debug, Default)]
pub(super) struct Types {
    schemas: BTreeMap<String, Option<String>>,
    files: Vec<Scope>,
}

/// What one file can name.
#[derive(Debug, Default)]
struct Scope {
    own: BTreeMap<String, Option<String>>,
    /// The first part of the path that a name was imported from.
    imported: BTreeMap<String, String>,
}

/// What a type turned out to be.
pub(super) enum Resolved<'a> {
    /// A record or alias, with its wire path.
    Schema(&'a str),
    /// A value that no schema stands for, or an enum.
    Plain,
    /// A name that was never defined.
    Unknown,
}

impl Types {
    /// Starts a file; what is defined next belongs to it.
    pub(super) fn start_file(&mut self) -> usize {
        self.files.push(Scope::default());
        self.files.len() - 1
    }

    /// Adds a type; an enum has no wire path here.
    pub(super) fn define(&mut self, in_schemas: bool, name: &str, wire_path: Option<&str>) {
        let wire_path = wire_path.map(str::to_owned);
        if in_schemas {
            self.schemas.insert(name.to_owned(), wire_path.clone());
        }
        if let Some(scope) = self.files.last_mut() {
            scope.own.insert(name.to_owned(), wire_path);
        }
    }

    /// Notes what follows `use`: `root::{names}` or `root::name`.
    pub(super) fn import(&mut self, path: &[Tree<'_>]) {
        let (Some(Tree::Word(root)), Some(scope)) = (path.first(), self.files.last_mut()) else {
            return;
        };
        let names = match path.last() {
            Some(Tree::Group('{', names)) => names.as_slice(),
            _ => path.get(path.len() - 1..).unwrap_or_default(),
        };
        for name in names {
            if let Tree::Word(name) = name {
                scope
                    .imported
                    .insert((*name).to_owned(), (*root).to_owned());
            }
        }
    }

    /// Looks a type up as the compiler would.
    pub(super) fn resolve(&self, file: usize, ty: &WrittenType) -> Resolved<'_> {
        let Some(scope) = self.files.get(file) else {
            return Resolved::Unknown;
        };
        let found = match ty.module.as_deref() {
            Some("schemas" | "super") => self.schemas.get(&ty.name),
            Some("gapi_runtime") => return Resolved::Plain,
            Some(_) => None,
            None => match (
                scope.own.get(&ty.name),
                scope.imported.get(&ty.name).map(String::as_str),
            ) {
                (Some(own), _) => Some(own),
                (None, Some("gapi_runtime")) => return Resolved::Plain,
                (None, Some("super" | "crate")) => self.schemas.get(&ty.name),
                (None, _) => None,
            },
        };
        match found {
            Some(Some(wire_path)) => Resolved::Schema(wire_path),
            Some(None) => Resolved::Plain,
            None if ty.name.is_empty() || PRIMITIVES.contains(&ty.name.as_str()) => Resolved::Plain,
            None => Resolved::Unknown,
        }
    }
}
