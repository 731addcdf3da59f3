//! Partial structs: structs of the user's own that hold a part of a generated one.
//!
//! A partial struct names fields of the generated struct as Rust knows them. The compiler checks that they are there
//! and what they hold; their names on the wire are found at run time, once for each struct: where a field lies in the
//! generated struct says which one it is. So nothing is written twice, and generated code is no larger for it.

mod define;
mod piece;

use std::ptr;

use super::record::{Record, Shape};
use super::slot::{Field, Slot};

pub use self::piece::{Below, Part, Piece, deeper};

/// A struct made by [`partial!`](crate::partial): part of a generated struct.
pub trait Partial: Parts + Slot + Default {
    /// The fields that it has, in the syntax of the parameter `fields`: `id,owners(displayName)`.
    fn fields() -> &'static str {
        &Self::outline().mask
    }

    #[doc(hidden)]
    fn outline() -> &'static Outline;
}

/// What is known of a partial struct before it has a value.
#[derive(Debug)]
pub struct Outline {
    /// Its own name, and the wire names of its fields.
    pub shape: Shape,
    /// What a property that does not come means, in the same order.
    pub(super) absence: Box<[Absence]>,
    mask: String,
}

/// What it means that a property does not come, or comes as `null`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Absence {
    /// There is no value: `None`, or a list or map without entries, which servers leave out.
    Empty,
    /// The default that the struct names.
    Default,
    /// The struct cannot be made.
    Refused,
}

/// What [`Parts::visit`] calls.
pub type VisitParts<'a> = dyn FnMut(&'static Outline, &[&dyn Field]) + 'a;

/// What [`Parts::visit_mut`] calls.
pub type VisitPartsMut<'a> = dyn FnMut(&'static Outline, &mut [&mut dyn Field]) + 'a;

/// Access to the fields of any partial struct.
pub trait Parts: Send + Sync {
    /// Shows all fields.
    fn visit(&self, visit: &mut VisitParts<'_>);

    /// Shows all fields, to be changed.
    fn visit_mut(&mut self, visit: &mut VisitPartsMut<'_>);
}

/// One field of a partial struct: which field of the generated one it is, and what it takes of it.
#[derive(Debug)]
pub struct Asked {
    field: *const (),
    absence: Absence,
    below: Below,
}

/// A field of the generated struct.
#[derive(Debug)]
pub struct Property<'a, W>(&'a Option<W>);

/// A field of the generated struct, to be asked for.
// In two steps, so that the compiler knows the type of the field before it is compared with that of the part.
pub fn property<W>(field: &Option<W>) -> Property<'_, W> {
    Property(field)
}

impl<W> Property<'_, W> {
    /// Asks for it as a field of type `P`.
    pub fn ask<P: Part<W>>(&self, has_default: bool) -> Asked {
        Asked {
            field: ptr::from_ref(self.0).cast(),
            absence: match (P::REQUIRED, has_default) {
                (false, _) => Absence::Empty,
                (true, true) => Absence::Default,
                (true, false) => Absence::Refused,
            },
            below: P::below(),
        }
    }
}

impl Outline {
    /// The outline of a part of `W`, given its fields.
    pub fn new<W: Record, const N: usize>(
        name: &'static str,
        fields: fn(&W) -> [Asked; N],
    ) -> Self {
        let whole = W::default();
        let asked = fields(&whole);
        let mut names = Vec::with_capacity(N);
        whole.visit(&mut |shape, fields, _| {
            for asked in &asked {
                let is_it = |field: &&dyn Field| ptr::addr_eq(ptr::from_ref(*field), asked.field);
                let index = fields.iter().position(is_it);
                names.push(index.map_or("", |index| shape.fields[index]));
            }
        });
        let masks: Vec<_> = asked
            .iter()
            .zip(&names)
            .map(|(asked, name)| asked.below.of(name))
            .collect();
        Self {
            shape: Shape {
                name,
                // Once for each partial struct of a program, whose outline is kept to its end anyway.
                fields: names.leak(),
            },
            absence: asked.iter().map(|asked| asked.absence).collect(),
            mask: masks.join(","),
        }
    }

    /// The first property that has to be there and is not among those found.
    pub(super) fn missing(&self, found: &[bool]) -> Option<&'static str> {
        let mut absent = self.absence.iter().zip(found);
        let index = absent.position(|(absence, found)| *absence == Absence::Refused && !found)?;
        self.shape.fields.get(index).copied()
    }
}
