//! Equality of records, by the values that their fields show.
//!
//! `derive(PartialEq)` would do the same with code for each of thousands of structs.

use super::record::Fields;
use super::slot::{Node, Slot};

/// `PartialEq` of two records of one type.
pub fn equal(left: &dyn Fields, right: &dyn Fields) -> bool {
    let mut result = false;
    left.visit(&mut |_, left, left_side| {
        right.visit(&mut |_, right, right_side| {
            let mut pairs = left.iter().zip(right);
            result =
                pairs.all(|(left, right)| equal_slots(*left, *right)) && left_side == right_side;
        });
    });
    result
}

fn equal_slots(left: &dyn Slot, right: &dyn Slot) -> bool {
    match (left.node(), right.node()) {
        (None, None) => true,
        (Some(left), Some(right)) => equal_nodes(left, right),
        _ => false,
    }
}

fn equal_nodes(left: Node<'_>, right: Node<'_>) -> bool {
    match (left, right) {
        (Node::Bool(left), Node::Bool(right)) => left == right,
        (Node::Unsigned(left), Node::Unsigned(right))
        | (Node::UnsignedLong(left), Node::UnsignedLong(right)) => left == right,
        (Node::Signed(left), Node::Signed(right))
        | (Node::SignedLong(left), Node::SignedLong(right)) => left == right,
        #[expect(clippy::float_cmp, reason = "this is what == of two floats is")]
        (Node::Float(left), Node::Float(right)) => left == right,
        (Node::Text(left), Node::Text(right)) => left == right,
        (Node::Bytes(left), Node::Bytes(right)) => left == right,
        (Node::Date(left), Node::Date(right)) => left == right,
        (Node::Timestamp(left), Node::Timestamp(right)) => left == right,
        (Node::Duration(left), Node::Duration(right)) => left == right,
        (Node::List(left), Node::List(right)) => {
            let mut indices = 0..;
            indices.find_map(|index| match (left.item(index), right.item(index)) {
                (None, None) => Some(true),
                (Some(left), Some(right)) if equal_slots(left, right) => None,
                _ => Some(false),
            }) == Some(true)
        }
        (Node::Map(left), Node::Map(right)) => {
            let (mut left_entries, mut right_entries) = (Vec::new(), Vec::new());
            left.each(&mut |key, slot| left_entries.push((key, slot)));
            right.each(&mut |key, slot| right_entries.push((key, slot)));
            left_entries.len() == right_entries.len()
                && left_entries
                    .iter()
                    .zip(&right_entries)
                    .all(|(left, right)| left.0 == right.0 && equal_slots(left.1, right.1))
        }
        (Node::Record(left), Node::Record(right)) => equal(left, right),
        (Node::Free(left), Node::Free(right)) => left == right,
        _ => false,
    }
}
