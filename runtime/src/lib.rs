//! The runtime of the gapi clients: everything that happens when a generated crate makes a call.
//!
//! A [`Client`] holds one pool of connections, the [`Credentials`] and the limits. Generated crates make their services
//! from it, and every call they send goes through here: its address is built, credentials are added, the request goes
//! through the [`Transport`], and the response becomes a value or an [`Error`].
//!
//! # Features
//!
//! - `hyper` (default): [`HyperTransport`], the default transport.
//! - `ring` (default) or `aws-lc-rs`: its TLS provider. Where both are on it is aws-lc-rs, because ring is on wherever any
//!   crate depends on this one with default features, and aws-lc-rs only where somebody asked for it. With neither, a
//!   library still compiles and leaves the choice to the program, but a `HyperTransport` cannot be built.
//! - `rate-limit`: `ClientBuilder::rate_limit`, so many requests a second.
//! - `reqwest`: `ReqwestTransport`, which sends through a `reqwest::Client` of yours.

mod body;
mod builder;
mod call;
mod cancel;
mod client;
mod collect;
mod credentials;
mod descriptor;
mod error;
mod execute;
mod load;
mod macros;
mod many;
mod options;
mod output;
mod prepare;
mod progress;
mod query;
mod reply;
mod retry;
mod root;
mod service;
mod stats;
mod timer;
mod transport;
mod url;
#[doc(hidden)]
pub mod v1;
pub mod value;

use std::future::Future;
use std::pin::Pin;

pub use self::body::Body;
pub use self::builder::ClientBuilder;
pub use self::cancel::Cancellation;
pub use self::client::Client;
pub use self::credentials::{
    AccessToken, Anonymous, ApiKey, AuthHeaders, AuthRequest, Capabilities, Credentials,
    CredentialsError,
};
pub use self::error::{
    ApiError, Error, ErrorDetail, ErrorItem, FieldViolation, HelpLink, QuotaViolation,
};
#[cfg(feature = "rate-limit")]
pub use self::load::RateLimit;
pub use self::many::{Many, Settled, many};
pub use self::options::CallOptions;
pub use self::output::{Output, RawBody};
pub use self::reply::Reply;
pub use self::reply::ResponseInfo;
pub use self::retry::{Attempt, AttemptOutcome, RetryBudget, RetryPolicy};
pub use self::stats::{ClientStats, HostStats};
pub use self::timer::{Timeout, TimeoutKind};
#[cfg(feature = "reqwest")]
pub use self::transport::ReqwestTransport;
#[cfg(feature = "hyper")]
pub use self::transport::{HyperTransport, HyperTransportBuilder};
pub use self::transport::{RequestState, Transport, TransportError, TransportErrorKind};
pub use self::value::{
    Bytes, Date, Duration, FieldMask, InvalidTime, Open, Record, Timestamp, UnknownProperty, Value,
    Wire, json,
};

/// A future in a box, as the object-safe traits of this crate return it.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;
