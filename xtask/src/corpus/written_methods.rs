//! The parts that a method has in generated code: descriptor, function, call.

use super::rust_tokens::Tree;
use super::written_types::WrittenType;

/// `const GET: Method = Method { … }`.
#[derive(Debug, Default)]
pub(super) struct Descriptor {
    pub(super) id: String,
    /// Variables of the path.
    pub(super) variables: Vec<String>,
    /// The reply is a series of what the document declares.
    pub(super) streaming: bool,
}

/// `call! { pub struct Get -> File { … } }`.
#[derive(Debug)]
pub(super) struct Call {
    pub(super) output: WrittenType,
    pub(super) optional: Vec<String>,
}

/// The function that starts a call.
#[derive(Debug)]
pub(super) struct Function {
    /// Name of the descriptor.
    pub(super) descriptor: String,
    /// Name of the call type.
    pub(super) call: String,
    /// Parameters that it puts into the path.
    pub(super) path: Vec<String>,
    /// Parameters that it puts into the query.
    pub(super) query: Vec<String>,
    /// Type of the request.
    pub(super) body: Option<WrittenType>,
}

impl Descriptor {
    /// Reads what is in its braces.
    pub(super) fn read(body: &[Tree<'_>]) -> Self {
        let mut descriptor = Self::default();
        for window in body.windows(4) {
            match window {
                [Tree::Word("id"), Tree::Mark(':'), Tree::Text(id), _] => {
                    descriptor.id = id.to_string();
                }
                [
                    Tree::Word("streaming"),
                    Tree::Mark(':'),
                    Tree::Word("true"),
                    _,
                ] => descriptor.streaming = true,
                [
                    Tree::Word("path"),
                    Tree::Mark(':'),
                    Tree::Mark('&'),
                    Tree::Group('[', segments),
                ] => {
                    for pair in segments.windows(2) {
                        if let [Tree::Word("Value" | "Reserved"), Tree::Group('(', name)] = pair
                            && let [Tree::Text(name), ..] = name.as_slice()
                        {
                            descriptor.variables.push(name.to_string());
                        }
                    }
                }
                _ => {}
            }
        }
        descriptor
    }
}

/// The functions of an `impl` that start calls.
pub(super) fn functions(body: &[Tree<'_>], out: &mut Vec<Function>) {
    let starts = body
        .iter()
        .enumerate()
        .filter(|(_, tree)| matches!(tree, Tree::Word("fn")));
    for (start, _) in starts {
        let rest = &body[start..];
        let arguments = rest.iter().find_map(|tree| group('(', tree));
        let end = rest
            .iter()
            .position(|tree| matches!(tree, Tree::Group('{', _)));
        let (Some(arguments), Some(end)) = (arguments, end) else {
            continue;
        };
        let Some(statements) = group('{', &rest[end]) else {
            continue;
        };
        let mut function = Function {
            descriptor: String::new(),
            call: WrittenType::read(after_arrow(&rest[..end])).name,
            path: Vec::new(),
            query: Vec::new(),
            body: None,
        };
        function.statements(statements, arguments);
        if !function.descriptor.is_empty() {
            out.push(function);
        }
    }
}

impl Function {
    fn statements(&mut self, statements: &[Tree<'_>], arguments: &[Tree<'_>]) {
        for (at, tree) in statements.iter().enumerate() {
            if let Tree::Group(_, inside) = tree {
                self.statements(inside, arguments);
            }
            match &statements[at..] {
                // A long name is not named within the call.
                [
                    Tree::Word("let"),
                    Tree::Word("method"),
                    Tree::Mark('='),
                    Tree::Mark('&'),
                    Tree::Word(name),
                    ..,
                ] => (*name).clone_into(&mut self.descriptor),
                [
                    Tree::Word("Call"),
                    Tree::Mark(':'),
                    Tree::Mark(':'),
                    Tree::Word("new"),
                    Tree::Group('(', values),
                    ..,
                ] => {
                    if let Some(Tree::Word(name)) = values
                        .iter()
                        .rev()
                        .find(|tree| matches!(tree, Tree::Word(_)))
                        && self.descriptor.is_empty()
                    {
                        (*name).clone_into(&mut self.descriptor);
                    }
                }
                [
                    Tree::Mark('.'),
                    Tree::Word(verb),
                    Tree::Group('(', values),
                    ..,
                ] => {
                    self.filled(verb, values, arguments);
                }
                _ => {}
            }
        }
    }

    fn filled(&mut self, verb: &str, values: &[Tree<'_>], arguments: &[Tree<'_>]) {
        match (verb, values.first()) {
            ("path", Some(Tree::Text(name))) => self.path.push(name.to_string()),
            ("query" | "query_add", Some(Tree::Text(name))) => self.query.push(name.to_string()),
            ("body" | "raw_body", Some(Tree::Word(name))) => {
                self.body = Some(argument(name, arguments));
            }
            _ => {}
        }
    }
}

/// The type of a function's argument.
fn argument(name: &str, arguments: &[Tree<'_>]) -> WrittenType {
    let at = arguments.windows(2).position(|pair| match pair {
        [Tree::Word(word), Tree::Mark(':')] => *word == name,
        _ => false,
    });
    WrittenType::read(at.map_or(&[], |at| &arguments[at + 2..]))
}

fn after_arrow<'a, 'b>(tokens: &'a [Tree<'b>]) -> &'a [Tree<'b>] {
    let arrow = tokens
        .windows(2)
        .position(|pair| matches!(pair, [Tree::Mark('-'), Tree::Mark('>')]));
    arrow.map_or(&[], |at| &tokens[at + 2..])
}

fn group<'a, 'b>(bracket: char, tree: &'a Tree<'b>) -> Option<&'a [Tree<'b>]> {
    match tree {
        Tree::Group(open, inside) if *open == bracket => Some(inside),
        _ => None,
    }
}
