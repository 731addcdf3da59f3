//! The wire names in the files of a generated crate, read from their tokens, macro bodies included.
//!
//! This shares nothing with the generator. It knows the shapes of the output: `record!`, `open_enum!`, `alias!`,
//! `call!` and `parameters!`, the descriptor of each method and the function that fills a call. What does not hang
//! together, such as a descriptor that no function uses, is a problem.

use std::collections::BTreeMap;

use anyhow::Result;

use super::names::{Kind, Names};
use super::rust_tokens::{Tree, read};
use super::written_methods::{Call, Descriptor, Function, functions};
use super::written_types::{Resolved, Types, WrittenType};

/// Collects the names of one crate, file by file.
#[derive(Debug, Default)]
pub(crate) struct Reader {
    names: Names,
    problems: Vec<String>,
    types: Types,
    /// Types by file and wire path, to be looked up when all files are read.
    uses: Vec<(usize, String, WrittenType)>,
}

/// One file's methods, before they are put together.
#[derive(Default)]
struct Methods {
    descriptors: BTreeMap<String, Descriptor>,
    calls: BTreeMap<String, Call>,
    functions: Vec<Function>,
}

impl Reader {
    /// Reads a file; the path is the one below the crate.
    pub(crate) fn file(&mut self, path: &str, source: &str) -> Result<()> {
        let trees = read(source)?;
        let file = self.types.start_file();
        let in_schemas = path.starts_with("src/schemas");
        let mut methods = Methods::default();
        let mut rest = trees.as_slice();
        while let [_, after @ ..] = rest {
            match rest {
                [
                    Tree::Word(name),
                    Tree::Mark('!'),
                    Tree::Group('{', body),
                    ..,
                ] => {
                    self.invocation(file, in_schemas, name, body, &mut methods);
                }
                [Tree::Word("const"), Tree::Word(name), ..] => {
                    if let Some(body) = method_body(after) {
                        methods
                            .descriptors
                            .insert((*name).to_owned(), Descriptor::read(body));
                    }
                }
                [Tree::Word("use"), ..] => {
                    let end = after
                        .iter()
                        .position(|tree| *tree == Tree::Mark(';'))
                        .unwrap_or(after.len());
                    self.types.import(&after[..end]);
                }
                [Tree::Word("impl"), ..] => {
                    if let Some(body) = after.iter().find_map(in_braces) {
                        functions(body, &mut methods.functions);
                    }
                }
                _ => {}
            }
            rest = after;
        }
        self.link(file, path, methods);
        Ok(())
    }

    /// The names, and what does not hang together.
    pub(crate) fn finish(mut self) -> (Names, Vec<String>) {
        for (file, path, ty) in &self.uses {
            let path = format!("{path}{}", ty.around);
            match self.types.resolve(*file, ty) {
                Resolved::Schema(target) => self.names.add(Kind::References, &path, target),
                Resolved::Plain => {}
                Resolved::Unknown => self
                    .problems
                    .push(format!("{path} has the unknown type {}", ty.name)),
            }
        }
        (self.names, self.problems)
    }

    fn invocation(
        &mut self,
        file: usize,
        in_schemas: bool,
        name: &str,
        body: &[Tree<'_>],
        methods: &mut Methods,
    ) {
        for item in items(body) {
            match (name, item.wire_name) {
                ("record", Some(path)) => {
                    self.types.define(in_schemas, item.name, Some(path));
                    self.names.add(Kind::Schemas, "", path);
                    for field in fields(item.body) {
                        self.names.add(Kind::Properties, path, field.wire_name);
                        self.uses
                            .push((file, format!("{path}.{}", field.wire_name), field.ty));
                    }
                }
                ("open_enum", Some(path)) => {
                    self.types.define(in_schemas, item.name, None);
                    if in_schemas && !path.contains(['.', '[', '{']) {
                        self.names.add(Kind::Schemas, "", path);
                    }
                    for value in fields(item.body) {
                        self.names.add(Kind::EnumValues, path, value.wire_name);
                    }
                }
                ("alias", Some(path)) => {
                    self.types.define(in_schemas, item.name, Some(path));
                    self.names.add(Kind::Schemas, "", path);
                    self.uses.push((file, path.to_owned(), item.ty));
                }
                ("parameters", None) => {
                    for field in fields(item.body) {
                        self.names.add(Kind::GlobalParameters, "", field.wire_name);
                    }
                }
                ("call", None) => {
                    let optional = fields(item.body)
                        .iter()
                        .map(|field| field.wire_name.to_owned())
                        .collect();
                    methods.calls.insert(
                        item.name.to_owned(),
                        Call {
                            output: item.ty,
                            optional,
                        },
                    );
                }
                _ => self.problems.push(format!(
                    "{name}! {} has a form that is not known",
                    item.name
                )),
            }
        }
    }

    /// Puts descriptors, functions and calls of one file together.
    fn link(&mut self, file: usize, path: &str, mut methods: Methods) {
        for function in methods.functions {
            let Some(descriptor) = methods.descriptors.remove(&function.descriptor) else {
                self.problems.push(format!(
                    "{path}: no descriptor {} of its own",
                    function.descriptor
                ));
                continue;
            };
            let id = &descriptor.id;
            let Some(call) = methods.calls.remove(&function.call) else {
                self.problems
                    .push(format!("{id}: no call {} of its own", function.call));
                continue;
            };
            self.names.add(Kind::Methods, "", id);
            let mut filled = function.path.clone();
            let mut variables = descriptor.variables;
            filled.sort();
            variables.sort();
            variables.dedup();
            if filled != variables {
                self.problems.push(format!(
                    "{id}: fills {filled:?} of the path's {variables:?}"
                ));
            }
            for name in function
                .path
                .iter()
                .chain(&function.query)
                .chain(&call.optional)
            {
                self.names.add(Kind::Parameters, id, name);
            }
            if let Some(body) = function.body {
                self.uses.push((file, format!("{id}.request"), body));
            }
            let output = if descriptor.streaming {
                call.output.item()
            } else {
                call.output
            };
            self.uses.push((file, format!("{id}.response"), output));
        }
        self.problems.extend(
            methods
                .descriptors
                .into_values()
                .map(|left| format!("{}: no function", left.id)),
        );
        self.problems.extend(
            methods
                .calls
                .into_keys()
                .map(|left| format!("{path}: no function answers with {left}")),
        );
    }
}

/// What is in the braces of `…: Method = Method { … };`, which the tokens of a constant start with.
fn method_body<'a, 'b>(tokens: &'a [Tree<'b>]) -> Option<&'a [Tree<'b>]> {
    let equals = tokens.iter().position(|tree| *tree == Tree::Mark('='))?;
    let is_method = tokens[..equals].last() == Some(&Tree::Word("Method"));
    tokens[equals..]
        .iter()
        .find_map(in_braces)
        .filter(|_| is_method)
}

fn in_braces<'a, 'b>(tree: &'a Tree<'b>) -> Option<&'a [Tree<'b>]> {
    match tree {
        Tree::Group('{', inside) => Some(inside),
        _ => None,
    }
}

/// One type of a macro body.
struct Item<'a> {
    name: &'a str,
    /// What stands after `=`.
    wire_name: Option<&'a str>,
    /// The type after `->` or `=`, for calls and aliases.
    ty: WrittenType,
    body: &'a [Tree<'a>],
}

/// A field or value: what stands after `:` and after `=`.
struct Field<'a> {
    wire_name: &'a str,
    ty: WrittenType,
}

fn items<'a>(body: &'a [Tree<'a>]) -> Vec<Item<'a>> {
    let mut items = Vec::new();
    let mut rest = body;
    while !rest.is_empty() {
        let Some(start) = rest
            .iter()
            .position(|tree| matches!(tree, Tree::Word("struct" | "enum" | "type")))
        else {
            break;
        };
        let end = rest[start..]
            .iter()
            .position(|tree| matches!(tree, Tree::Group('{', _) | Tree::Mark(';')));
        let end = end.map_or(rest.len(), |end| start + end);
        let head = rest.get(start + 1..end).unwrap_or_default();
        let body = match rest.get(end) {
            Some(Tree::Group('{', body)) => body.as_slice(),
            _ => &[],
        };
        let name = match head.first() {
            Some(Tree::Word(name)) => name,
            _ => "",
        };
        let wire_name = match head {
            [.., Tree::Mark('='), Tree::Text(wire_name)] => Some(wire_name.as_ref()),
            _ => None,
        };
        let ty = WrittenType::read(head.get(1..).unwrap_or_default());
        items.push(Item {
            name,
            wire_name,
            ty,
            body,
        });
        rest = rest.get(end + 1..).unwrap_or_default();
    }
    items
}

fn fields<'a>(body: &'a [Tree<'a>]) -> Vec<Field<'a>> {
    let mut fields = Vec::new();
    let mut start = 0;
    for (at, pair) in body.windows(2).enumerate() {
        if let [Tree::Mark('='), Tree::Text(wire_name)] = pair {
            let declared = &body[start..at];
            let colon = declared
                .iter()
                .position(|tree| matches!(tree, Tree::Mark(':')))
                .unwrap_or(declared.len());
            let ty = WrittenType::read(declared.get(colon..).unwrap_or_default());
            fields.push(Field { wire_name, ty });
            start = at + 2;
        }
    }
    fields
}
