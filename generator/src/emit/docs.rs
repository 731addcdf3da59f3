//! Documentation: blocks of Markdown, wrapped into comment lines.

use std::borrow::Cow;
use std::iter;

use super::item::WIDTH;
use crate::ir::{Block, Docs};

pub(super) use crate::text::code;

/// Prints docs of an item (`///`) at an indentation.
pub(super) fn outer(out: &mut String, indent: usize, docs: &Docs) {
    write(out, &format!("{:indent$}/// ", ""), &docs.blocks);
}

/// The same, line by line, without what makes comments of them.
pub(super) fn lines(indent: usize, docs: &Docs) -> Vec<String> {
    let mut comments = String::new();
    outer(&mut comments, indent, docs);
    let lines = comments.lines();
    lines
        .filter_map(|line| line.get(indent + "///".len()..).map(str::to_owned))
        .collect()
}

/// Prints docs of the module itself (`//!`).
pub(super) fn inner(out: &mut String, blocks: &[Block]) {
    write(out, "//! ", blocks);
}

/// Prints docs as Markdown of its own.
pub(super) fn markdown(out: &mut String, blocks: &[Block]) {
    write(out, "", blocks);
}

/// A paragraph.
pub(super) fn paragraph(text: impl Into<String>) -> Block {
    Block::Paragraph(text.into())
}

/// Docs of one paragraph.
pub(super) fn sentence(text: impl Into<String>) -> Docs {
    Docs {
        blocks: vec![paragraph(text)],
    }
}

fn write(out: &mut String, prefix: &str, blocks: &[Block]) {
    for (index, block) in blocks.iter().enumerate() {
        if index > 0 {
            out.push_str(prefix.trim_end());
            out.push('\n');
        }
        match block {
            Block::Paragraph(text) => wrap(out, prefix, prefix, text),
            Block::Heading(level, text) => {
                let marks = "#".repeat(usize::from(*level).clamp(1, 6));
                let words: Vec<_> = text.split_whitespace().collect();
                out.extend([prefix, &marks, " ", &words.join(" "), "\n"]);
            }
            Block::List(items) => {
                for item in items {
                    wrap(out, &format!("{prefix}- "), &format!("{prefix}  "), item);
                }
            }
        }
    }
}

/// Fills lines with the words of a text. A word wider than a line has one to itself.
fn wrap(out: &mut String, first: &str, rest: &str, text: &str) {
    let mut words = text.split_whitespace().peekable();
    // Width of the current line; none is begun yet.
    let mut width = None;
    while let Some(word) = words.next() {
        let mut chunk = if width.is_none() {
            escape_start(word)
        } else {
            Cow::Borrowed(word)
        };
        while let Some(next) = words.next_if(|next| chunk.ends_with('\\') || opens_block(next)) {
            chunk = Cow::Owned(format!("{chunk} {next}"));
        }
        let chunk_width = chunk.chars().count();
        let filled = width.map(|width: usize| width + 1 + chunk_width);
        if let Some(filled) = filled.filter(|filled| *filled <= WIDTH) {
            out.push(' ');
            width = Some(filled);
        } else {
            let prefix = if let Some(_full) = width {
                out.push('\n');
                rest
            } else {
                first
            };
            out.push_str(prefix);
            width = Some(prefix.chars().count() + chunk_width);
        }
        out.push_str(&chunk);
    }
    if width.is_some() {
        out.push('\n');
    }
}

/// Whether a line that starts with this word could be something else than the paragraph going on: a list item, a
/// heading, a quotation, a table, a rule, the underline of a heading, or a fence.
fn opens_block(word: &str) -> bool {
    let marker = |c| matches!(c, '-' | '+' | '*' | '=' | '_' | '#' | '~' | ':' | '|');
    let number = word.trim_end_matches(['.', ')']);
    word.starts_with(['>', '|'])
        || word.starts_with("```")
        || word.starts_with("~~~")
        || word.chars().all(marker)
        || (number.len() < word.len() && number.bytes().all(|b| b.is_ascii_digit()))
}

/// The first word of a block, which has no word before it to stay with.
fn escape_start(word: &str) -> Cow<'_, str> {
    if !opens_block(word) {
        return Cow::Borrowed(word);
    }
    let digits = word.bytes().take_while(u8::is_ascii_digit).count();
    let (number, mark) = word.split_at(digits);
    Cow::Owned(iter::once(number).chain(["\\", mark]).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn printed(indent: usize, blocks: Vec<Block>) -> String {
        let mut out = String::new();
        outer(&mut out, indent, &Docs { blocks });
        out
    }

    #[test]
    fn blocks_are_set_apart_by_a_blank_line_without_trailing_space() {
        let docs = vec![
            paragraph("One."),
            Block::Heading(1, "Errors".into()),
            paragraph("Two."),
        ];
        assert_eq!(
            printed(0, docs),
            "/// One.\n///\n/// # Errors\n///\n/// Two.\n"
        );
    }

    #[test]
    fn lines_are_filled_to_the_width_and_no_further() {
        let text = "word ".repeat(60);
        let printed = printed(4, vec![paragraph(text)]);
        assert!(
            printed
                .lines()
                .all(|line| line.len() <= WIDTH && line.starts_with("    /// word"))
        );
        assert!(
            printed
                .lines()
                .next()
                .is_some_and(|line| line.len() + " word".len() > WIDTH)
        );
    }

    #[test]
    fn a_word_wider_than_a_line_has_a_line_to_itself() {
        let wide = "x".repeat(120);
        let expected = format!("/// See\n/// {wide}\n/// there.\n");
        assert_eq!(
            printed(0, vec![paragraph(format!("See {wide} there."))]),
            expected
        );
    }

    #[test]
    fn list_items_hang() {
        let item = "word ".repeat(30);
        let printed = printed(0, vec![Block::List(vec![item, "next".into()])]);
        let lines: Vec<_> = printed.lines().collect();
        assert!(lines[0].starts_with("/// - word") && lines[1].starts_with("///   word"));
        assert_eq!(lines[2], "/// - next");
    }

    #[test]
    fn a_wrapped_line_never_opens_a_block() {
        for word in [
            "-", "*", "+", "#", "##", ">", ">=", "1.", "23)", "|", "|a|", "===", "---", "```",
            "~~~", ":--",
        ] {
            for lead in 85..100 {
                let text = format!("{} {word} tail of the text", "a".repeat(lead));
                let printed = printed(0, vec![paragraph(text)]);
                assert!(
                    !printed
                        .lines()
                        .any(|line| line.starts_with(&format!("/// {word}"))),
                    "{printed}"
                );
            }
        }
    }

    #[test]
    fn a_block_that_starts_like_another_one_is_escaped() {
        assert_eq!(
            printed(0, vec![paragraph("# not a heading")]),
            "/// \\# not a heading\n"
        );
        assert_eq!(
            printed(0, vec![paragraph("1. not a list")]),
            "/// 1\\. not a list\n"
        );
        assert_eq!(
            printed(0, vec![paragraph("**Note** this")]),
            "/// **Note** this\n"
        );
        assert_eq!(printed(0, vec![paragraph("-1 is all")]), "/// -1 is all\n");
    }

    #[test]
    fn a_backslash_does_not_end_a_line() {
        let text = format!("{} back\\ slash", "a".repeat(90));
        assert!(printed(0, vec![paragraph(text)]).ends_with("\n/// back\\ slash\n"));
    }

    #[test]
    fn a_code_span_holds_any_name() {
        assert_eq!(code("a`b"), "`a'b`");
    }
}
