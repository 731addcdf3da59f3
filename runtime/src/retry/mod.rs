//! When a call is sent again: what a failure means, whether the call may be repeated, how long to wait, and when to stop.
//!
//! Each question has a file, and each answer is a plain function of what is known. [`Retries`] asks them in order; it
//! does not wait and does not send, which `execute` does.

mod attempts;
mod breaks;
mod budget;
mod class;
mod decide;
mod delay;
mod policy;
mod safety;

pub(crate) use self::attempts::History;
pub use self::attempts::{Attempt, AttemptOutcome};
pub(crate) use self::breaks::Breaks;
pub use self::budget::RetryBudget;
pub(crate) use self::budget::{Budget, Recent};
pub(crate) use self::class::is_rate_limit;
pub(crate) use self::decide::{Next, Retries};
pub(crate) use self::delay::server_delay;
pub use self::policy::RetryPolicy;
pub(crate) use self::safety::{REQUEST_ID, is_read, is_safe, needs_request_id, new_request_id};
