//! What a document says about a value besides its description, in prose.

use super::{add, code, codes};
use crate::discovery::Schema;
use crate::ir::Docs;
use crate::names::Words;

/// What to tell about a property or parameter.
pub(in crate::lower) struct Facts<'a> {
    pub(in crate::lower) schema: &'a Schema,
    pub(in crate::lower) ident: &'a str,
    pub(in crate::lower) wire: &'a str,
    /// Values that no enum of ours has, because the type is not text.
    pub(in crate::lower) untyped_values: &'a [String],
}

impl Facts<'_> {
    /// Adds a paragraph of facts, if there are any.
    pub(in crate::lower) fn add_to(&self, docs: &mut Docs) {
        let requirement = self.schema.required && !self.schema.description.starts_with("Required");
        self.add(docs, requirement);
    }

    /// The same where it goes without saying what is required.
    pub(in crate::lower) fn without_requirement(&self, docs: &mut Docs) {
        self.add(docs, false);
    }

    fn add(&self, docs: &mut Docs, requirement: bool) {
        let schema = self.schema;
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
        if let Some(variant) = &schema.variant {
            let shapes = codes(variant.map.iter().map(|(_, reference)| reference.as_str()));
            sentences.push(format!(
                "The property {} tells which it is of {shapes}.",
                code(&variant.discriminant)
            ));
        }
        sentences.extend(wire_name(self.ident, self.wire));
        add(docs, &sentences.join(" "));
    }
}

/// Tells the name on the wire where one cannot guess it from the Rust name.
pub(in crate::lower) fn wire_name(ident: &str, wire: &str) -> Option<String> {
    let words = Words::of(ident);
    let guesses = [
        words.snake(),
        words.lower_camel(),
        words.upper_camel(),
        words.shouty(),
    ];
    let plain = !ident.ends_with('_') && guesses.iter().any(|guess| guess == wire);
    (!plain).then(|| format!("Named {} on the wire.", code(wire)))
}
