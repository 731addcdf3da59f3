//! What calls do over time, from outside: retries, limits, ends, pages. A scripted transport and a virtual clock, so that
//! waits of minutes take no time.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod batch;
mod batch_credentials;
mod batch_hostile;
mod credentials;
mod ending;
mod load;
mod operations;
mod pages;
mod policy;
mod script;
mod storage;
