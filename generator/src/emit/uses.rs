//! The order that rustfmt gives `use` items.

use std::cmp::Ordering;

/// Orders names by module and name, segment by segment.
pub(super) fn compare(a: (&str, &str), b: (&str, &str)) -> Ordering {
    let (mut left, mut right) = (segments(a), segments(b));
    loop {
        let order = match (left.next(), right.next()) {
            (None, None) => return Ordering::Equal,
            (None, Some(_)) => Ordering::Less,
            (Some(_), None) => Ordering::Greater,
            (Some(a), Some(b)) => by_version(a, b),
        };
        if order != Ordering::Equal {
            return order;
        }
    }
}

fn segments<'a>((module, name): (&'a str, &'a str)) -> impl Iterator<Item = &'a str> {
    module.split("::").chain([name])
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
