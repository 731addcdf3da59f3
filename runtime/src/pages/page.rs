//! What the pages of a list have in common.

use crate::output::Output;
use crate::value::Wire;
use crate::value::v1::{Field, Node};

/// A page of a list: a generated struct or a part of it.
pub trait Page: Output {
    /// A text property, by its name on the wire.
    #[doc(hidden)]
    fn text(&self, name: &str) -> Option<String>;
}

impl<T: Wire> Page for T {
    fn text(&self, name: &str) -> Option<String> {
        let mut text = None;
        let mut find = |names: &[&str], fields: &[&dyn Field]| {
            let mut all = names.iter().zip(fields);
            let field = all.find(|(known, _)| **known == name);
            if let Some(Node::Text(found)) = field.and_then(|(_, field)| field.node()) {
                text = Some(found.to_owned());
            }
        };
        match self.node() {
            Some(Node::Record(record)) => {
                record.visit(&mut |shape, fields, _| find(shape.fields, fields));
            }
            Some(Node::Partial(parts)) => {
                parts.visit(&mut |outline, fields| find(outline.shape.fields, fields));
            }
            _ => {}
        }
        text
    }
}
