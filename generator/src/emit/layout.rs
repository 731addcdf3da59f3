//! Where lines break: the shapes that generated items have, laid out as rustfmt lays them out.
//!
//! rustfmt has limits of its own for arrays, arguments, chains and struct literals besides the width of a line. Since
//! identifiers and texts come in all lengths, a printer with other limits (prettyplease breaks at 89 columns and knows
//! only that one) differs from rustfmt somewhere between the two, whatever shape is chosen.

use std::fmt::Write as _;

/// Most columns of a line.
pub(super) const WIDTH: usize = 100;
/// Most columns between the delimiters of a one-line array or argument list, and of a one-line chain.
const LIST_WIDTH: usize = 60;
/// Most columns between the braces of a one-line struct literal.
const STRUCT_WIDTH: usize = 18;
/// Elements at most this wide share lines.
const SHORT_WIDTH: usize = 10;
/// Columns of a level of indentation.
pub(super) const INDENT: usize = 4;

/// An expression.
#[derive(Clone, Debug)]
pub(super) enum Expr {
    /// A path, a literal: never broken.
    Atom(String),
    /// `head(arguments)`.
    Call(String, Vec<Expr>),
    /// `receiver.link().link()`, where a link is a call of `.link` or an atom.
    Chain(String, Vec<Expr>),
    /// `&[elements]`.
    Array(Vec<Expr>),
    /// `Name { field: value, ..base }`; a field without a value is the variable of that name.
    Struct(String, Vec<(&'static str, Option<Expr>)>, Option<String>),
}

impl Expr {
    pub(super) fn atom(text: impl Into<String>) -> Self {
        Self::Atom(text.into())
    }

    pub(super) fn some(value: Self) -> Self {
        Self::Call("Some".to_owned(), vec![value])
    }

    /// The expression on one line, if rustfmt would ever print it so.
    fn flat(&self) -> Option<String> {
        match self {
            Self::Atom(text) => Some(text.clone()),
            Self::Call(head, arguments) => Some(format!("{head}({})", flat_list(arguments)?)),
            Self::Chain(receiver, links) => {
                let flat: Option<String> = links.iter().map(Self::flat).collect();
                let flat = format!("{receiver}{}", flat?);
                // rustfmt counts a `?` twice.
                let width = flat.len() + flat.matches('?').count();
                (links.len() < 2 || width <= LIST_WIDTH).then_some(flat)
            }
            Self::Array(elements) => Some(format!("&[{}]", flat_list(elements)?)),
            Self::Struct(name, fields, base) => {
                let mut parts = Vec::new();
                for (field, value) in fields {
                    parts.push(match value {
                        Some(value) => format!("{field}: {}", value.flat()?),
                        None => (*field).to_owned(),
                    });
                }
                parts.extend(base.as_ref().map(|base| format!("..{base}")));
                let inside = parts.join(", ");
                (inside.len() <= STRUCT_WIDTH).then(|| format!("{name} {{ {inside} }}"))
            }
        }
    }

    /// Prints the expression where `out` ends, inside something indented by `indent`; `after` columns follow it.
    pub(super) fn write(&self, out: &mut String, indent: usize, after: usize) {
        match self.flat() {
            Some(flat) if column(out) + flat.chars().count() + after <= WIDTH => {
                out.push_str(&flat);
            }
            _ => self.write_broken(out, indent),
        }
    }

    fn write_broken(&self, out: &mut String, indent: usize) {
        let inside = indent + INDENT;
        match self {
            Self::Atom(text) => out.push_str(text),
            Self::Call(head, arguments) => {
                out.extend([head, "("]);
                write_elements(out, indent, arguments);
                out.push(')');
            }
            Self::Array(elements) => {
                out.push_str("&[");
                write_elements(out, indent, elements);
                out.push(']');
            }
            Self::Chain(receiver, links) => {
                out.push_str(receiver);
                for link in links {
                    start_line(out, inside);
                    link.write(out, inside, 0);
                }
            }
            Self::Struct(name, fields, base) => {
                out.extend([name, " {"]);
                for (field, value) in fields {
                    start_line(out, inside);
                    out.push_str(field);
                    if let Some(value) = value {
                        out.push_str(": ");
                        value.write(out, inside, 1);
                    }
                    out.push(',');
                }
                if let Some(base) = base {
                    start_line(out, inside);
                    out.extend(["..", base]);
                }
                start_line(out, indent);
                out.push('}');
            }
        }
    }
}

/// The elements of a list that does not fit on one line.
fn write_elements(out: &mut String, indent: usize, elements: &[Expr]) {
    // A single element opens and closes on the lines of the list's delimiters.
    if let [only @ (Expr::Call(..) | Expr::Array(_) | Expr::Struct(..))] = elements {
        only.write_broken(out, indent);
        return;
    }
    let inside = indent + INDENT;
    let short = |element: &Expr| element.flat().filter(|flat| flat.len() <= SHORT_WIDTH);
    if let Some(short) = elements.iter().map(short).collect::<Option<Vec<String>>>() {
        start_line(out, inside);
        fill(
            out,
            inside,
            &short.iter().map(String::as_str).collect::<Vec<_>>(),
        );
    } else {
        for element in elements {
            start_line(out, inside);
            element.write(out, inside, 1);
            out.push(',');
        }
    }
    start_line(out, indent);
}

/// Elements on one line. One that cannot be broken may be as wide as the line.
fn flat_list(elements: &[Expr]) -> Option<String> {
    if let [Expr::Atom(only)] = elements {
        return Some(only.clone());
    }
    let flat: Option<Vec<String>> = elements.iter().map(Expr::flat).collect();
    Some(flat?.join(", ")).filter(|flat| flat.chars().count() <= LIST_WIDTH)
}

/// Prints names with a comma after each, as many on a line as fit; `out` ends at the start of the first line.
pub(super) fn fill(out: &mut String, indent: usize, names: &[&str]) {
    let widths = names.iter().map(|name| name.chars().count() + ",".len());
    let all = indent + widths.clone().sum::<usize>() + names.len().saturating_sub(1);
    // Unless all fit on one line, rustfmt leaves room for a space at the end of each.
    let room = if all <= WIDTH { WIDTH } else { WIDTH - 1 };
    let mut filled = indent;
    for (name, width) in names.iter().zip(widths) {
        if filled > indent && filled + 1 + width > room {
            start_line(out, indent);
            filled = indent;
        } else if filled > indent {
            out.push(' ');
            filled += 1;
        }
        out.extend([*name, ","]);
        filled += width;
    }
}

/// Prints `head(parameters) -> result {`.
pub(super) fn signature(
    out: &mut String,
    indent: usize,
    head: &str,
    parameters: &[String],
    result: &str,
) {
    let line = format!(
        "{:indent$}{head}({}) -> {result} {{",
        "",
        parameters.join(", ")
    );
    if line.chars().count() <= WIDTH {
        out.extend([&line, "\n"]);
        return;
    }
    let _infallible = writeln!(out, "{:indent$}{head}(", "");
    for parameter in parameters {
        let _infallible = writeln!(out, "{:indent$}    {parameter},", "");
    }
    let end = format!("{:indent$}) -> {result}", "");
    out.push_str(&end);
    // rustfmt allows for an indentation that is not there.
    if end.chars().count() + " {".len() > WIDTH - INDENT {
        let _infallible = writeln!(out, "\n{:indent$}{{", "");
    } else {
        out.push_str(" {\n");
    }
}

/// Prints `#[cfg(…)]` for a gate, nothing for what is always there.
pub(super) fn gate(out: &mut String, indent: usize, features: &[String]) {
    /// Most columns between the parentheses of a one-line attribute.
    const ATTRIBUTE_WIDTH: usize = 70;

    let conditions: Vec<String> = features
        .iter()
        .map(|name| format!("feature = {}", super::token::string(name)))
        .collect();
    match conditions.as_slice() {
        [] => {}
        [only] => {
            let _infallible = writeln!(out, "{:indent$}#[cfg({only})]", "");
        }
        several => {
            let any = several.join(", ");
            if any.len() <= ATTRIBUTE_WIDTH {
                let _infallible = writeln!(out, "{:indent$}#[cfg(any({any}))]", "");
            } else {
                let any = several.join(&format!(",\n{:indent$}    ", ""));
                let _infallible = writeln!(
                    out,
                    "{:indent$}#[cfg(any(\n{:indent$}    {any}\n{:indent$}))]",
                    "", "", ""
                );
            }
        }
    }
}

/// White space of that many columns, at most sixteen.
pub(super) fn indent(columns: usize) -> &'static str {
    const SPACES: &str = "                ";
    &SPACES[..columns.min(SPACES.len())]
}

fn start_line(out: &mut String, columns: usize) {
    out.extend(["\n", indent(columns)]);
}

/// Columns of the line that `out` ends with.
fn column(out: &str) -> usize {
    out.rsplit('\n')
        .next()
        .map_or(0, |line| line.chars().count())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn printed(expr: &Expr) -> String {
        let mut out = String::from("    path: ");
        expr.write(&mut out, 4, 1);
        out
    }

    fn segment(text: &str) -> Expr {
        Expr::Call("Text".to_owned(), vec![Expr::atom(format!("{text:?}"))])
    }

    #[test]
    fn an_array_of_sixty_columns_stays_on_its_line() {
        let sixty = Expr::Array(vec![segment(&"a".repeat(22)), segment(&"b".repeat(20))]);
        assert_eq!(printed(&sixty).lines().count(), 1);
        let more = Expr::Array(vec![segment(&"a".repeat(22)), segment(&"b".repeat(23))]);
        assert_eq!(printed(&more).lines().count(), 4);
    }

    #[test]
    fn the_only_element_opens_on_the_line_of_the_array() {
        let long = Expr::Array(vec![segment(&"a".repeat(60))]);
        assert_eq!(
            printed(&long),
            format!("    path: &[Text(\n        \"{}\",\n    )]", "a".repeat(60))
        );
    }

    #[test]
    fn short_elements_share_lines() {
        let many = Expr::Array(vec![Expr::atom("\"image/*\""); 12]);
        assert_eq!(printed(&many).lines().count(), 4);
    }

    #[test]
    fn only_the_smallest_struct_literals_stay_on_a_line() {
        let small = Expr::Struct("Get".into(), vec![("call", None)], None);
        assert_eq!(printed(&small), "    path: Get { call }");
        let large = Expr::Struct(
            "Get".into(),
            vec![("location", Some(Expr::atom("\"us-east1\"")))],
            None,
        );
        assert_eq!(
            printed(&large),
            "    path: Get {\n        location: \"us-east1\",\n    }"
        );
    }

    #[test]
    fn a_signature_is_broken_beyond_a_hundred_columns() {
        let print = |result: &str| {
            let mut out = String::new();
            signature(
                &mut out,
                4,
                "pub fn get",
                &["&self".into(), "id: impl Into<String>".into()],
                result,
            );
            out
        };
        assert_eq!(print(&"R".repeat(50)).lines().count(), 1);
        assert_eq!(print(&"R".repeat(51)).lines().count(), 4);
        assert!(print(&"R".repeat(85)).ends_with(" {\n"));
        assert!(print(&"R".repeat(86)).ends_with("\n    {\n"));
    }

    #[test]
    fn a_gate_of_many_features_has_a_line_for_each() {
        let print = |features: &[&str]| {
            let mut out = String::new();
            gate(
                &mut out,
                0,
                &features.iter().map(ToString::to_string).collect::<Vec<_>>(),
            );
            out
        };
        assert_eq!(print(&[]), "");
        assert_eq!(print(&["a"]), "#[cfg(feature = \"a\")]\n");
        assert_eq!(
            print(&["a", "b"]),
            "#[cfg(any(feature = \"a\", feature = \"b\"))]\n"
        );
        let long = "x".repeat(50);
        assert_eq!(
            print(&["a", &long]),
            format!("#[cfg(any(\n    feature = \"a\",\n    feature = \"{long}\"\n))]\n")
        );
    }
}
