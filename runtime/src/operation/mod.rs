//! Operations: calls that answer at once with something that goes on for seconds or hours.
//!
//! There are two kinds, and one poller for both. An operation of most APIs has `done`, and then `error` or `response`;
//! one of compute and its relatives has a `status` that becomes `DONE`, and tells by `error` whether that was a
//! success. What an operation says is read in [`told`], which method is asked about it is decided in [`place`], and when
//! in [`follow`], all for any type; [`Poller`] around them only knows the type.

#[cfg(feature = "blocking")]
mod blocking;
mod follow;
mod place;
mod poller;
mod result;
mod saved;
mod state;
mod told;

pub use self::poller::Poller;
pub use self::saved::SavedOperation;
pub use self::state::OperationState;
