//! The runtime of the gapi clients: everything that happens when a generated crate makes a call.
//!
//! A [`Client`] holds one pool of connections, the [`Credentials`] and the limits. Generated crates make their services
//! from it, and every call they send goes through here: its address is built, credentials are added, the request goes
//! through the [`Transport`], and the response becomes a value or an [`Error`].
//!
//! # Features
//!
//! - `google-cloud-auth`: `GoogleCloudAuth`, application default credentials and the others of that crate.
//! - `hyper` (default): [`HyperTransport`], the default transport.
//! - `ring` (default) or `aws-lc-rs`: its TLS provider. Where both are on it is aws-lc-rs, because ring is on wherever any
//!   crate depends on this one with default features, and aws-lc-rs only where somebody asked for it. With neither, a
//!   library still compiles and leaves the choice to the program, but a `HyperTransport` cannot be built.
//! - `cache`: `MemoryCache`, a store for [responses that did not change](Cache).
//! - `config`: settings from a file and from the environment.
//! - `rate-limit`: `ClientBuilder::rate_limit`, so many requests a second.
//! - `reqwest`: `ReqwestTransport`, which sends through a `reqwest::Client` of yours.
//! - `blocking`: for code that is not async, every call has `send_blocking()` beside `send()`, a [`Batch`] as well, a
//!   [`Poller`] has `wait_blocking()`, and pages, items, downloads and streams have `blocking()`.
//! - `testing`: the module `testing`, for tests of programs that make calls.
//! - `yup-oauth2`: an `Authenticator` of that crate as a [`TokenSource`], for users who sign in and for service accounts
//!   that act for a user.

mod auth;
mod batch;
#[cfg(feature = "blocking")]
mod blocking;
mod body;
mod builder;
mod cache;
mod call;
mod cancel;
mod client;
mod collect;
#[cfg(feature = "config")]
pub mod config;
mod descriptor;
mod download;
mod error;
mod execute;
mod form;
mod load;
mod macros;
mod many;
mod multipart;
mod operation;
mod options;
mod output;
mod pages;
mod pause;
mod prepare;
mod progress;
mod query;
mod reply;
mod retry;
mod root;
mod service;
mod stats;
mod stream;
mod streamed;
#[cfg(feature = "testing")]
pub mod testing;
mod timer;
mod transport;
mod upload;
mod url;
#[doc(hidden)]
pub mod v1;
pub mod value;

use std::future::Future;
use std::pin::Pin;

#[cfg(feature = "google-cloud-auth")]
pub use self::auth::GoogleCloudAuth;
#[cfg(feature = "yup-oauth2")]
pub use self::auth::yup_token_storage;
pub use self::auth::{
    AccessToken, Anonymous, ApiKey, AuthHeaders, AuthRequest, CachedCredentials, Capabilities,
    Credentials, CredentialsError, FileTokenStore, MemoryTokenStore, Token, TokenKey, TokenSource,
    TokenStore, TokenStoreError,
};
pub use self::batch::{Batch, BatchPart, BatchResults, batch};
pub use self::body::Body;
pub use self::builder::ClientBuilder;
#[cfg(feature = "cache")]
pub use self::cache::MemoryCache;
pub use self::cache::{Cache, CacheEntry};
pub use self::cancel::Cancellation;
pub use self::client::Client;
pub use self::download::{Download, DownloadBody, DownloadError};
pub use self::error::{
    ApiError, Error, ErrorDetail, ErrorItem, FieldViolation, HelpLink, OperationError,
    QuotaViolation,
};
#[cfg(feature = "rate-limit")]
pub use self::load::RateLimit;
pub use self::many::{Many, Settled, many};
pub use self::operation::{OperationState, Poller, SavedOperation};
pub use self::options::CallOptions;
pub use self::output::{Output, RawBody};
#[cfg(feature = "blocking")]
pub use self::pages::Blocking;
pub use self::pages::{Items, Page, Pages, PartialPage};
pub use self::reply::Reply;
pub use self::reply::ResponseInfo;
pub use self::retry::{Attempt, AttemptOutcome, RetryBudget, RetryPolicy};
pub use self::stats::{ClientStats, HostStats};
pub use self::stream::Series;
pub use self::timer::{Timeout, TimeoutKind};
#[cfg(feature = "reqwest")]
pub use self::transport::ReqwestTransport;
#[cfg(feature = "hyper")]
pub use self::transport::{HyperTransport, HyperTransportBuilder};
pub use self::transport::{RequestState, Transport, TransportError, TransportErrorKind};
pub use self::upload::{Media, Upload, UploadError, UploadProgress, UploadSession};
pub use self::value::{
    Bytes, Date, Duration, FieldMask, InvalidTime, MaskError, Open, Partial, Record, Timestamp,
    Value, Wire, json,
};

/// A future in a box, as the object-safe traits of this crate return it.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;
