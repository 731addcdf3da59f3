//! Lists that come page by page, as streams of pages and of items.
//!
//! Each page is a call of its own, with its own time limits and retries. What one page has to do with the next is in
//! [`Pager`], which is the same for all methods; the streams around it only know the types.

#[cfg(feature = "blocking")]
mod blocking;
pub(crate) mod mask;
mod page;
mod pager;
mod partial;
mod streams;

#[cfg(feature = "blocking")]
pub use self::blocking::Blocking;
pub use self::page::Page;
pub use self::partial::PartialPage;
pub use self::streams::{Items, Pages};
