//! What a document says about a value besides its description, in prose.

use super::{add, code, codes, described};
use crate::discovery::Schema;
use crate::ir::{Block, Docs};
use crate::names::Words;

/// What to tell about a property or parameter.
pub(in crate::lower) struct Facts<'a> {
    pub(in crate::lower) schema: &'a Schema,
    /// What it is called where the document does not describe it.
    pub(in crate::lower) noun: &'a str,
    pub(in crate::lower) ident: &'a str,
    pub(in crate::lower) wire: &'a str,
    /// Values that no enum of ours has, because the type is not text.
    pub(in crate::lower) untyped_values: &'a [String],
}

impl Facts<'_> {
    /// The description and a paragraph of facts, if there are any.
    pub(in crate::lower) fn docs(&self) -> Docs {
        self.with(self.schema.required && !self.schema.description.starts_with("Required"))
    }

    /// The same where it goes without saying what is required.
    pub(in crate::lower) fn without_requirement(&self) -> Docs {
        self.with(false)
    }

    fn with(&self, requirement: bool) -> Docs {
        let schema = self.schema;
        let (mut docs, wire_name) =
            described_as(self.noun, &schema.description, self.ident, self.wire);
        let mut sentences = Vec::new();
        let says_so = schema.description.starts_with("Output only")
            || schema.description.starts_with("[Output Only]");
        if schema.read_only && !says_so {
            sentences.push("Output only.".to_owned());
        }
        if requirement {
            sentences.push("Required.".to_owned());
        }
        if !schema.required_for.is_empty() {
            sentences.push(format!(
                "Required by {}.",
                codes(schema.required_for.iter().map(String::as_str))
            ));
        }
        if !self.untyped_values.is_empty() {
            sentences.push(format!(
                "One of {}.",
                codes(self.untyped_values.iter().map(String::as_str))
            ));
        }
        for (label, value) in [
            ("The default is", &schema.default),
            ("At least", &schema.minimum),
            ("At most", &schema.maximum),
            ("Must match the pattern", &schema.pattern),
        ] {
            if let Some(value) = value.as_deref().filter(|value| !value.is_empty()) {
                sentences.push(format!("{label} {}.", code(value)));
            }
        }
        sentences.extend(variant_sentence(schema));
        sentences.extend(wire_name);
        add(&mut docs, &sentences.join(" "));
        docs
    }
}

/// What tells the shapes of a schema with several apart.
pub(in crate::lower) fn variant_sentence(schema: &Schema) -> Option<String> {
    let variant = schema.variant.as_ref()?;
    let shapes = codes(variant.map.iter().map(|(_, reference)| reference.as_str()));
    Some(format!(
        "The property {} tells which it is of {shapes}.",
        code(&variant.discriminant)
    ))
}

/// A description, or a sentence of ours with the wire name, and a sentence with that name where it is missing: where
/// one cannot guess it from the Rust name and our sentence has not just told it.
pub(in crate::lower) fn described_as(
    noun: &str,
    description: &str,
    ident: &str,
    wire: &str,
) -> (Docs, Option<String>) {
    let own = format!("The {noun} {}.", code(wire));
    let docs = described(description, || own.clone());
    let says_it = matches!(docs.blocks.as_slice(), [Block::Paragraph(text)] if *text == own);
    let missing = !says_it && !is_guessable(ident, wire);
    (
        docs,
        missing.then(|| format!("Named {} on the wire.", code(wire))),
    )
}

/// Whether one can guess the name on the wire from the Rust name.
fn is_guessable(ident: &str, wire: &str) -> bool {
    let words = Words::of(ident);
    let guesses = [
        words.snake(),
        words.lower_camel(),
        words.upper_camel(),
        words.shouty(),
    ];
    !ident.ends_with('_') && guesses.iter().any(|guess| guess == wire)
}
