//! `use` items, sorted and broken as rustfmt does.

use std::cmp::Ordering;

use super::layout::{INDENT, fill};

/// Most columns of a `use` that stays on its line: rustfmt allows for the braces twice.
const USE_WIDTH: usize = 98;

/// `use module::{names};`
pub(super) struct Use<'a> {
    module: &'a str,
    names: Vec<&'a str>,
}

impl<'a> Use<'a> {
    pub(super) fn new(module: &'a str, mut names: Vec<&'a str>) -> Self {
        names.sort_by(|a, b| by_version(a, b));
        Self { module, names }
    }

    /// Segment by segment, where a list of names comes after single ones.
    pub(super) fn compare(&self, other: &Self) -> Ordering {
        let segments = |of: &Self| {
            let names = if let [only] = of.names.as_slice() {
                Some(*only)
            } else {
                None
            };
            of.module
                .split("::")
                .map(Some)
                .chain([names])
                .collect::<Vec<_>>()
        };
        let (left, right) = (segments(self), segments(other));
        let orders = left.iter().zip(&right).map(|pair| match pair {
            (Some(a), Some(b)) => by_version(a, b),
            (a, b) => b.is_some().cmp(&a.is_some()),
        });
        orders
            .fold(Ordering::Equal, Ordering::then)
            .then(left.len().cmp(&right.len()))
    }

    /// Prints the item; `keyword` is `use` or `pub use`.
    pub(super) fn print(&self, out: &mut String, keyword: &str) {
        let start = format!("{keyword} {}::", self.module);
        if let [only] = self.names.as_slice() {
            out.extend([&start, *only, ";\n"]);
            return;
        }
        let line = format!("{start}{{{}}};\n", self.names.join(", "));
        if line.trim_end().chars().count() <= USE_WIDTH {
            out.push_str(&line);
        } else {
            out.extend([&start, "{\n    "]);
            fill(out, INDENT, &self.names);
            out.push_str("\n};\n");
        }
    }
}

/// Compares as numbers what are numbers: `V2` comes before `V10`, and an underscore before anything else.
fn by_version(a: &str, b: &str) -> Ordering {
    let (a, b) = (a.trim_start_matches("r#"), b.trim_start_matches("r#"));
    let (mut left, mut right) = (Chunks(a), Chunks(b));
    loop {
        let order = match (left.next(), right.next()) {
            (None, None) => break,
            (None, Some(_)) => Ordering::Less,
            (Some(_), None) => Ordering::Greater,
            (Some(a), Some(b)) => a.compare(b),
        };
        if order != Ordering::Equal {
            return order;
        }
    }
    // Equal but for zeros at the front of a number; more of them come first.
    b.len().cmp(&a.len()).then_with(|| a.cmp(b))
}

/// Splits a name into underscores, numbers and what is between.
struct Chunks<'a>(&'a str);

#[derive(Clone, Copy)]
enum Chunk<'a> {
    Underscore,
    Number(&'a str),
    Text(&'a str),
}

impl<'a> Iterator for Chunks<'a> {
    type Item = Chunk<'a>;

    fn next(&mut self) -> Option<Chunk<'a>> {
        let first = self.0.chars().next()?;
        let digits = first.is_ascii_digit();
        let end = match first {
            '_' => 1,
            _ => self
                .0
                .find(|c: char| c == '_' || c.is_ascii_digit() != digits)
                .unwrap_or(self.0.len()),
        };
        let (chunk, rest) = self.0.split_at(end);
        self.0 = rest;
        Some(match first {
            '_' => Chunk::Underscore,
            _ if digits => Chunk::Number(chunk),
            _ => Chunk::Text(chunk),
        })
    }
}

impl Chunk<'_> {
    fn compare(self, other: Self) -> Ordering {
        match (self, other) {
            (Self::Underscore, Self::Underscore) => Ordering::Equal,
            (Self::Underscore, _) => Ordering::Less,
            (_, Self::Underscore) => Ordering::Greater,
            (Self::Number(a), Self::Number(b)) => {
                let (a, b) = (a.trim_start_matches('0'), b.trim_start_matches('0'));
                a.len().cmp(&b.len()).then_with(|| a.cmp(b))
            }
            (Self::Number(a) | Self::Text(a), Self::Number(b) | Self::Text(b)) => a.cmp(b),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_in_the_order_of_rustfmt() {
        let sorted = [
            "A_b",
            "A1",
            "A2",
            "A10",
            "File",
            "File1List",
            "FileList",
            "FileListB",
            "FooBar",
            "FooBarBazz",
            "FooBaz",
            "HTTPFoo",
            "Http2",
            "HttpFoo",
            "call",
            "open_enum",
            "record",
        ];
        let mut names = sorted;
        names.reverse();
        names.sort_by(|a, b| by_version(a, b));
        assert_eq!(names, sorted);
    }

    #[test]
    fn raw_identifiers_are_ordered_by_their_name() {
        assert_eq!(by_version("r#type", "s"), Ordering::Greater);
        assert_eq!(by_version("r#type", "u"), Ordering::Less);
    }
}
