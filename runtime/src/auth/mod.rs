//! Credentials: what authorises requests, and where tokens come from.
//!
//! A call asks [`Credentials`] for headers. Whoever can fetch tokens implements the smaller [`TokenSource`] and leaves
//! the rest, which is the same for all of them, to [`CachedCredentials`]; a [`TokenStore`] lets tokens outlive the
//! program. The adapters of other libraries are the features `google-cloud-auth` and `yup-oauth2`.

mod cache;
mod credentials;
mod emulator;
mod error;
mod file;
#[cfg(feature = "google-cloud-auth")]
mod google;
mod headers;
mod simple;
mod store;
mod token;
#[cfg(feature = "yup-oauth2")]
mod yup;

pub use self::cache::CachedCredentials;
pub use self::credentials::{AuthRequest, Capabilities, Credentials};
pub(crate) use self::emulator::emulator_credentials;
pub use self::error::CredentialsError;
pub use self::file::FileTokenStore;
#[cfg(feature = "google-cloud-auth")]
pub use self::google::GoogleCloudAuth;
pub(crate) use self::headers::API_KEY_HEADER;
pub use self::headers::AuthHeaders;
pub use self::simple::{AccessToken, Anonymous, ApiKey};
pub use self::store::{MemoryTokenStore, TokenKey, TokenStore, TokenStoreError};
pub use self::token::{Token, TokenSource};
#[cfg(feature = "yup-oauth2")]
pub use self::yup::yup_token_storage;
