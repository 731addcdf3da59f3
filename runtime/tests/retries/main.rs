//! The retry policy from outside, on a virtual clock: a scripted transport, waits of minutes that take no time.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod credentials;
mod ending;
mod load;
mod policy;
mod script;
mod storage;
