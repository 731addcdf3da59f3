//! Answers that are a series of values, decoded one by one as they arrive.
//!
//! Bytes go through up to three steps, none of which keeps more than it has to: [`Inflate`](inflate::Inflate) undoes the
//! content coding piece by piece, [`Split`](split::Split) finds where a value ends, and [`Series`] decodes it.

mod array;
#[cfg(feature = "blocking")]
mod blocking;
mod events;
mod inflate;
mod series;
mod split;

pub use self::series::Series;
