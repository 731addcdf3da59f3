//! Rust source as token trees: enough to read generated files, macro bodies included, and fast enough to read the
//! files of 610 crates in a second or two. Comments are dropped.

use std::borrow::Cow;

use anyhow::{Context, Result, bail};

/// A token, or what a pair of brackets holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Tree<'a> {
    /// A word, without `r#`.
    Word(&'a str),
    /// The value of a string literal.
    Text(Cow<'a, str>),
    /// One punctuation character.
    Mark(char),
    /// A number, character, byte string or lifetime, which names nothing.
    Other,
    /// The opening bracket and what is inside.
    Group(char, Vec<Tree<'a>>),
}

/// Reads a whole file.
pub(crate) fn read(source: &str) -> Result<Vec<Tree<'_>>> {
    let mut lexer = Lexer { rest: source };
    // The bottom of the stack is the file itself.
    let mut open: Vec<(char, Vec<Tree<'_>>)> = vec![('\0', Vec::new())];
    loop {
        lexer.skip_blank()?;
        let Some(first) = lexer.rest.chars().next() else {
            break;
        };
        let tree = match first {
            '(' | '[' | '{' => {
                lexer.advance(1);
                open.push((first, Vec::new()));
                continue;
            }
            ')' | ']' | '}' => {
                lexer.advance(1);
                let (bracket, inside) = open.pop().context("a bracket too many")?;
                if closing(bracket) != first {
                    bail!("{first:?} closes {bracket:?}");
                }
                Tree::Group(bracket, inside)
            }
            _ => lexer.token(first)?,
        };
        open.last_mut().context("a bracket too many")?.1.push(tree);
    }
    match open.pop() {
        Some(('\0', trees)) if open.is_empty() => Ok(trees),
        _ => bail!("a bracket is not closed"),
    }
}

fn closing(bracket: char) -> char {
    match bracket {
        '(' => ')',
        '[' => ']',
        '{' => '}',
        _ => '\0',
    }
}

struct Lexer<'a> {
    rest: &'a str,
}

impl<'a> Lexer<'a> {
    fn advance(&mut self, bytes: usize) -> &'a str {
        let (before, rest) = self.rest.split_at(bytes);
        self.rest = rest;
        before
    }

    fn skip_blank(&mut self) -> Result<()> {
        loop {
            self.rest = self.rest.trim_start();
            if self.rest.starts_with("//") {
                let end = self.rest.find('\n').unwrap_or(self.rest.len());
                self.advance(end);
            } else if self.rest.starts_with("/*") {
                self.skip_block_comment()?;
            } else {
                return Ok(());
            }
        }
    }

    /// Block comments nest.
    fn skip_block_comment(&mut self) -> Result<()> {
        let mut depth = 0;
        loop {
            if self.rest.starts_with("/*") {
                depth += 1;
                self.advance(2);
            } else if self.rest.starts_with("*/") {
                depth -= 1;
                self.advance(2);
                if depth == 0 {
                    return Ok(());
                }
            } else {
                let next = self
                    .rest
                    .chars()
                    .next()
                    .context("a comment is not closed")?;
                self.advance(next.len_utf8());
            }
        }
    }

    fn token(&mut self, first: char) -> Result<Tree<'a>> {
        if first == '"' {
            self.advance(1);
            return self.text().map(Tree::Text);
        }
        if first == '\'' {
            return self.character_or_lifetime();
        }
        if first.is_ascii_digit() {
            let end = self
                .rest
                .find(|c: char| !(c.is_ascii_alphanumeric() || c == '_'));
            self.advance(end.unwrap_or(self.rest.len()));
            return Ok(Tree::Other);
        }
        if !(first == '_' || first.is_alphabetic()) {
            self.advance(first.len_utf8());
            return Ok(Tree::Mark(first));
        }
        let end = self.rest.find(|c: char| !(c == '_' || c.is_alphanumeric()));
        let word = self.advance(end.unwrap_or(self.rest.len()));
        self.after_word(word)
    }

    /// A word may be the prefix of a literal or of a raw identifier.
    fn after_word(&mut self, word: &'a str) -> Result<Tree<'a>> {
        let raw = matches!(word, "r" | "br" | "cr");
        if raw {
            let hashes = self.rest.len() - self.rest.trim_start_matches('#').len();
            if self.rest[hashes..].starts_with('"') {
                self.advance(hashes + 1);
                let end = format!("\"{}", "#".repeat(hashes));
                let length = self.rest.find(&end).context("a raw string is not closed")?;
                let text = self.advance(length);
                self.advance(end.len());
                return Ok(if word == "r" {
                    Tree::Text(Cow::Borrowed(text))
                } else {
                    Tree::Other
                });
            }
            if word == "r" && hashes == 1 {
                self.advance(1);
                let end = self.rest.find(|c: char| !(c == '_' || c.is_alphanumeric()));
                return Ok(Tree::Word(self.advance(end.unwrap_or(self.rest.len()))));
            }
        }
        if matches!(word, "b" | "c") && self.rest.starts_with('"') {
            self.advance(1);
            self.text()?;
            return Ok(Tree::Other);
        }
        if word == "b" && self.rest.starts_with('\'') {
            return self.character_or_lifetime();
        }
        Ok(Tree::Word(word))
    }

    fn character_or_lifetime(&mut self) -> Result<Tree<'a>> {
        self.advance(1);
        let mut chars = self.rest.chars();
        let first = chars.next().context("a quote at the end")?;
        if first == '\\' {
            self.advance(1);
            let escaped = self
                .rest
                .chars()
                .next()
                .context("a character is not closed")?;
            self.advance(escaped.len_utf8());
            let end = self.rest.find('\'').context("a character is not closed")?;
            self.advance(end + 1);
        } else if chars.next() == Some('\'') {
            self.advance(first.len_utf8() + 1);
        }
        // Otherwise a lifetime: its name is read as a word next, which generated code never has where names are looked for.
        Ok(Tree::Other)
    }

    /// The rest of a string literal after its opening quote.
    fn text(&mut self) -> Result<Cow<'a, str>> {
        let end = self
            .rest
            .find(['"', '\\'])
            .context("a string is not closed")?;
        if self.rest.as_bytes().get(end) == Some(&b'"') {
            let text = self.advance(end);
            self.advance(1);
            return Ok(Cow::Borrowed(text));
        }
        let mut text = String::new();
        loop {
            let end = self
                .rest
                .find(['"', '\\'])
                .context("a string is not closed")?;
            text.push_str(self.advance(end));
            if self.advance(1) == "\"" {
                return Ok(Cow::Owned(text));
            }
            let escape = self.rest.chars().next().context("a string is not closed")?;
            self.advance(escape.len_utf8());
            match escape {
                'n' => text.push('\n'),
                'r' => text.push('\r'),
                't' => text.push('\t'),
                '0' => text.push('\0'),
                '\\' | '"' | '\'' => text.push(escape),
                'x' if self.rest.is_char_boundary(2) => text.push(scalar(self.advance(2))?),
                'u' => {
                    let end = self.rest.find('}').context("an escape is not closed")?;
                    let digits = self.advance(end).trim_start_matches('{');
                    self.advance(1);
                    text.push(scalar(digits)?);
                }
                // A line that goes on: the blank at the start of the next one does not count.
                '\n' => self.rest = self.rest.trim_start(),
                _ => bail!("an unknown escape \\{escape}"),
            }
        }
    }
}

fn scalar(digits: &str) -> Result<char> {
    let number = u32::from_str_radix(&digits.replace('_', ""), 16)?;
    char::from_u32(number).context("an escape that is no character")
}

#[cfg(test)]
mod tests {
    use std::borrow::Cow;

    use super::{Tree, read};

    fn text(value: &str) -> Tree<'_> {
        Tree::Text(Cow::Borrowed(value))
    }

    #[test]
    fn strings_have_their_values() {
        let plain = r#"" \"a\\ \u{e9}\x41\n""#;
        let raw = "r#\"b \"c\"\"#";
        let others = r#"b"no" c"no" '"' '\'' 'a 1.5e3 r#type"#;
        let source = format!("{plain} {raw} {others}");
        let expected = [
            text(" \"a\\ éA\n"),
            text("b \"c\""),
            Tree::Other,
            Tree::Other,
            Tree::Other,
            Tree::Other,
            Tree::Other,
            Tree::Word("a"),
            Tree::Other,
            Tree::Mark('.'),
            Tree::Other,
            Tree::Word("type"),
        ];
        assert_eq!(read(&source).unwrap(), expected);
    }

    #[test]
    fn comments_hold_no_tokens() {
        let source = "/// \"a\" { \n//! '\n/* ( /* \" */ */ x // }";
        assert_eq!(read(source).unwrap(), [Tree::Word("x")]);
    }

    #[test]
    fn brackets_make_groups() {
        let expected = [
            Tree::Word("m"),
            Tree::Mark('!'),
            Tree::Group('{', vec![Tree::Group('(', vec![]), text("s")]),
        ];
        assert_eq!(read("m! { () \"s\" }").unwrap(), expected);
    }

    #[test]
    fn what_is_not_closed_is_an_error() {
        for source in [
            "{",
            ")",
            "(]",
            "\"a",
            "/* a",
            "r#\"a\"",
            "'",
            "\"\\",
            "\"\\u{",
            "\"\\x",
            "\"\\xé\"",
            "\"\\q\"",
        ] {
            assert!(read(source).is_err(), "{source}");
        }
    }
}
