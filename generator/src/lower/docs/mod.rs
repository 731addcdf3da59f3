//! Documentation: text of documents made safe, and sentences of our own.
//!
//! All text of a document passes [`sanitise`] and nothing else; names from a document are shown with [`code`].

mod facts;
mod inline;
mod sanitise;

use crate::ir::{Block, Docs};

pub(super) use facts::{Facts, described_as, variant_sentence};
pub(super) use inline::is_page;
pub(super) use sanitise::sanitise;

pub(super) use crate::text::code;

/// Several names as code spans, with commas.
pub(super) fn codes<'a>(names: impl IntoIterator<Item = &'a str>) -> String {
    names.into_iter().map(code).collect::<Vec<_>>().join(", ")
}

/// Docs from a description, or from a sentence of ours where the document says nothing.
pub(super) fn described(description: &str, otherwise: impl FnOnce() -> String) -> Docs {
    let mut blocks = sanitise(description);
    if blocks.is_empty() {
        blocks.push(Block::Paragraph(otherwise()));
    }
    Docs { blocks }
}

/// Adds a paragraph of ours, unless there is nothing to say.
pub(super) fn add(docs: &mut Docs, sentences: &str) {
    if !sentences.is_empty() {
        docs.blocks.push(Block::Paragraph(sentences.to_owned()));
    }
}

/// Docs in one line, for a list of arguments.
pub(super) fn joined(docs: &Docs) -> String {
    let lines = docs.blocks.iter().flat_map(|block| match block {
        Block::Paragraph(text) | Block::Heading(_, text) => std::slice::from_ref(text),
        Block::List(items) => items.as_slice(),
    });
    lines.map(String::as_str).collect::<Vec<_>>().join(" ")
}

/// The first sentence of a description.
pub(super) fn first_sentence(description: &str) -> Option<String> {
    let line = sanitise(description)
        .into_iter()
        .find_map(|block| match block {
            Block::Paragraph(text) => Some(text),
            _ => None,
        })?;
    Some(match line.split_once(". ") {
        // `e.g. ` and the like end no sentence.
        Some((first, _))
            if first.len() > 20 && !first.ends_with("e.g") && !first.ends_with("i.e") =>
        {
            format!("{first}.")
        }
        _ => line,
    })
}
