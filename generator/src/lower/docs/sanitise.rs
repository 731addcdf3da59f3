//! A document's text as blocks of harmless Markdown.
//!
//! Nothing a document says may run as a test, load from the network, break a build, or warn under rustdoc: fences and
//! indentation never reach the output, and what stands within a block goes through [`inline`].

use super::code;
use super::inline::inline;
use crate::ir::Block;
use crate::text::is_unsafe_in_docs;

/// Splits text at blank lines, list items and headings, and makes each piece safe.
pub(in crate::lower) fn sanitise(text: &str) -> Vec<Block> {
    if text.is_empty() {
        return Vec::new();
    }
    let text = clean(text);
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    let last_fence = lines.iter().rposition(|line| is_fence(line));
    let mut blocks = Blocks::default();
    let mut fenced = false;
    for (index, &line) in lines.iter().enumerate() {
        if is_fence(line) && (fenced || last_fence > Some(index)) {
            blocks.end();
            fenced = !fenced;
        } else if fenced {
            if !line.is_empty() {
                blocks.item(Item::Code(line));
            }
        } else if line.is_empty() {
            blocks.end();
        } else if let Some(heading) = heading(line) {
            blocks.end();
            blocks.text(heading);
            blocks.end();
        } else if let Some(item) = bullet(line) {
            blocks.item(Item::Text(item));
        } else if is_numbered(line) {
            blocks.item(Item::Text(line));
        } else {
            blocks.text(line);
        }
    }
    blocks.finish()
}

/// Newlines of one kind, and no character that hides or reorders.
fn clean(text: &str) -> String {
    text.replace("\r\n", "\n")
        .chars()
        .filter_map(|c| match c {
            '\n' | '\r' | '\u{0B}' | '\u{0C}' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some('\n'),
            c if c.is_whitespace() => Some(' '),
            c if is_unsafe_in_docs(c) => None,
            c => Some(c),
        })
        .collect()
}

fn is_fence(line: &str) -> bool {
    let rest = line.trim_start_matches(['`', '~']);
    line.len() - rest.len() >= 3 && !rest.contains(['`', '~'])
}

fn heading(line: &str) -> Option<&str> {
    let rest = line.trim_start_matches('#');
    let heading = rest
        .strip_prefix(' ')
        .filter(|_| rest.len() < line.len())?
        .trim();
    (!heading.is_empty()).then_some(heading)
}

fn bullet(line: &str) -> Option<&str> {
    let rest = line.strip_prefix(['*', '-', '+', '•', '·'])?;
    rest.strip_prefix(' ')
        .map(str::trim)
        .filter(|item| !item.is_empty())
}

fn is_numbered(line: &str) -> bool {
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    (1..=3).contains(&digits)
        && (line[digits..].starts_with(". ") || line[digits..].starts_with(") "))
}

#[derive(Clone, Copy)]
enum Item<'a> {
    Text(&'a str),
    Code(&'a str),
}

/// Blocks under construction.
#[derive(Default)]
struct Blocks {
    done: Vec<Block>,
    paragraph: String,
    item: String,
    items: Vec<String>,
}

impl Blocks {
    /// A line of text, which goes on with whatever is open.
    fn text(&mut self, line: &str) {
        if self.item.is_empty() {
            self.end_list();
            join(&mut self.paragraph, line);
        } else {
            join(&mut self.item, line);
        }
    }

    fn item(&mut self, item: Item<'_>) {
        self.end_paragraph();
        self.end_item();
        match item {
            Item::Text(line) => line.clone_into(&mut self.item),
            Item::Code(line) => self.items.push(code(line)),
        }
    }

    /// A blank line. The list stays open: items are often set apart by one.
    fn end(&mut self) {
        self.end_paragraph();
        self.end_item();
    }

    fn end_paragraph(&mut self) {
        let paragraph = std::mem::take(&mut self.paragraph);
        if paragraph.is_empty() {
            return;
        }
        let mut parts = flattened(&paragraph).into_iter();
        match parts.next() {
            Some(lead) if lead.ends_with([':', '.']) && parts.len() > 0 => {
                self.push_paragraph(lead);
                self.items.extend(parts.map(inline));
            }
            _ => self.push_paragraph(&paragraph),
        }
    }

    fn push_paragraph(&mut self, text: &str) {
        self.done.push(Block::Paragraph(inline(text)));
    }

    fn end_item(&mut self) {
        let item = std::mem::take(&mut self.item);
        if !item.is_empty() {
            self.items.extend(flattened(&item).into_iter().map(inline));
        }
    }

    fn end_list(&mut self) {
        let items = std::mem::take(&mut self.items);
        if !items.is_empty() {
            self.done.push(Block::List(items));
        }
    }

    fn finish(mut self) -> Vec<Block> {
        self.end();
        self.end_list();
        self.done
    }
}

fn join(text: &mut String, line: &str) {
    if !text.is_empty() {
        text.push(' ');
    }
    text.push_str(line);
}

/// Many documents have lost their line breaks, and lists run on: `One of: * a * b`. The pieces, if that is so.
fn flattened(text: &str) -> Vec<&str> {
    const MARK: &str = " * ";
    if !text.contains(MARK) {
        return vec![text];
    }
    let mut parts = Vec::new();
    let mut start = 0;
    let mut in_code = false;
    for (index, c) in text.char_indices() {
        if c == '`' {
            in_code = !in_code;
        } else if !in_code && index >= start && text[index..].starts_with(MARK) {
            parts.push(text[start..index].trim());
            start = index + MARK.len();
        }
    }
    parts.push(text[start.min(text.len())..].trim());
    parts.retain(|part| !part.is_empty());
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    fn paragraph(text: &str) -> Block {
        Block::Paragraph(text.to_owned())
    }

    fn list(items: &[&str]) -> Block {
        Block::List(items.iter().map(|&item| item.to_owned()).collect())
    }

    #[test]
    fn lines_are_joined_and_blank_lines_split() {
        assert_eq!(
            sanitise("a\nb\r\n\r\nc"),
            [paragraph("a b"), paragraph("c")]
        );
        assert_eq!(sanitise(" \n\t\n"), []);
    }

    #[test]
    fn bullets_become_a_list_and_continue_on_the_next_line() {
        assert_eq!(
            sanitise("One of:\n* a\n  b\n- c\n\n- d\n\ntail"),
            [
                paragraph("One of:"),
                list(&["a b", "c", "d"]),
                paragraph("tail")
            ]
        );
        assert_eq!(sanitise("1. a\n2) b"), [list(&["1. a", "2) b"])]);
    }

    #[test]
    fn lists_that_lost_their_lines_get_them_back() {
        assert_eq!(
            sanitise("One of: * `a * b` * c"),
            [paragraph("One of:"), list(&["`a * b`", "c"])]
        );
        assert_eq!(
            sanitise("the product 2 * 3 is 6"),
            [paragraph("the product 2 \\* 3 is 6")]
        );
    }

    #[test]
    fn fences_and_indentation_are_gone() {
        assert_eq!(
            sanitise("x\n```rust\nfn main() {}\n\n    panic!();\n```\n    y"),
            [
                paragraph("x"),
                list(&["`fn main() {}`", "`panic!();`"]),
                paragraph("y")
            ]
        );
        assert_eq!(
            sanitise("x\n```\nnever closed"),
            [paragraph("x \\`\\`\\` never closed")]
        );
        assert_eq!(sanitise("~~~\nx\n~~~"), [list(&["`x`"])]);
    }

    #[test]
    fn headings_are_paragraphs() {
        assert_eq!(
            sanitise("# Title\ntext\n#no"),
            [paragraph("Title"), paragraph("text #no")]
        );
    }

    #[test]
    fn characters_that_hide_or_reorder_are_gone() {
        assert_eq!(
            sanitise("a\u{0}b\u{202E}c\u{200B}d\u{7}\u{2066}e\u{feff}"),
            [paragraph("abcde")]
        );
        assert_eq!(sanitise("a\rb\u{2028}c\td"), [paragraph("a b c d")]);
    }

    #[test]
    fn no_block_ever_holds_a_line_break() {
        let hostile =
            "`\n\n`\r[a]\u{85}(b)\u{2029}``` x\n~~~ \u{0C}<script>\n\n\n- \n* *\n+ +\n#\n# #";
        for block in sanitise(hostile) {
            let lines = match block {
                Block::Paragraph(text) | Block::Heading(_, text) => vec![text],
                Block::List(items) => items,
            };
            assert!(
                lines
                    .iter()
                    .all(|line| !line.is_empty() && !line.contains(char::is_control))
            );
        }
    }
}
