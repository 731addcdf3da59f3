//! Tokens: kept, fetched once for all callers, replaced in time and when refused, stored, and never printed.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]

mod api;
mod cache;
mod checks;
#[cfg(feature = "google-cloud-auth")]
mod google;
#[cfg(any(feature = "google-cloud-auth", feature = "yup-oauth2"))]
mod key;
mod server;
mod source;
mod store;
mod traces;
mod wire;
#[cfg(feature = "yup-oauth2")]
mod yup;
