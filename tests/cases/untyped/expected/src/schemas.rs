//! Schemas: what calls send and receive.

mod a;
mod b;
mod choice;
mod no_type;
mod nothing_at_all;
mod thing;

pub use a::A;
pub use b::B;
pub use choice::Choice;
pub use no_type::NoType;
pub use nothing_at_all::NothingAtAll;
pub use thing::Thing;
pub use thing::ThingInline;
