//! Settings in layers: built-in defaults, a file, the environment, the builder, the call. Each wins over those before.
//!
//! ```no_run
//! use gapi_runtime::config::Configuration;
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let settings = Configuration::new().file("gapi.toml").environment();
//! let client = settings.builder()?.application("my-app/1.2").build()?;
//! # Ok(())
//! # }
//! ```
//!
//! The order does not depend on the order of these functions: the file and the environment make the builder's defaults,
//! and what is said to the builder, or for one call, comes after. Nothing is read that is not asked for:
//! [`Client::builder`](crate::Client::builder) looks at no file and no variable.
//!
//! # Settings
//!
//! A setting has the name of the function of [`ClientBuilder`], [`RetryPolicy`](crate::RetryPolicy) or, for the pool and
//! the proxy of the default transport, `HyperTransportBuilder`, where its meaning is told; the default is in parentheses.
//! A transport that is given to the builder has settings of its own.
//!
//! | key in the file | environment variable | type | what |
//! | --- | --- | --- | --- |
//! | `application` | `GAPI_APPLICATION` | text | name and version of the program |
//! | `quota_project` | `GAPI_QUOTA_PROJECT`, `GOOGLE_CLOUD_QUOTA_PROJECT` | text | the project that is billed |
//! | `scopes` | `GAPI_SCOPES` | list | the OAuth scopes to ask for |
//! | `universe_domain` | `GAPI_UNIVERSE_DOMAIN`, `GOOGLE_CLOUD_UNIVERSE_DOMAIN` | text | the domain in place of `googleapis.com` |
//! | `timeout` | `GAPI_TIMEOUT` | duration | of a call, all attempts included (120 s) |
//! | `connect_timeout` | `GAPI_CONNECT_TIMEOUT` | duration | of a new connection (10 s) |
//! | `credentials_timeout` | `GAPI_CREDENTIALS_TIMEOUT` | duration | of getting a token (30 s) |
//! | `attempt_timeout` | `GAPI_ATTEMPT_TIMEOUT` | duration | until the headers of a response (60 s) |
//! | `idle_timeout` | `GAPI_IDLE_TIMEOUT` | duration | between two pieces of a body (60 s) |
//! | `max_response_size` | `GAPI_MAX_RESPONSE_SIZE` | number | bytes of a response in memory (64 MiB) |
//! | `retry.attempts` | `GAPI_RETRY_ATTEMPTS` | number | the most attempts of a call (5) |
//! | `retry.first_wait` | `GAPI_RETRY_FIRST_WAIT` | duration | the longest first wait (1 s) |
//! | `retry.longest_wait` | `GAPI_RETRY_LONGEST_WAIT` | duration | the longest wait (32 s) |
//! | `retry.max_server_delay` | `GAPI_RETRY_MAX_SERVER_DELAY` | duration | the longest delay that a server may ask for (60 s) |
//! | `retry_budget.percent` | `GAPI_RETRY_BUDGET_PERCENT` | number | retries for each 100 calls to a host (20) |
//! | `retry_budget.per_second` | `GAPI_RETRY_BUDGET_PER_SECOND` | number | retries a second beside that (10) |
//! | `max_concurrent_calls` | `GAPI_MAX_CONCURRENT_CALLS` | number | calls in flight |
//! | `max_concurrent_calls_per_host` | `GAPI_MAX_CONCURRENT_CALLS_PER_HOST` | number | calls in flight to one host |
//! | `rate_limit` | `GAPI_RATE_LIMIT` | number | requests a second (feature `rate-limit`) |
//! | `rate_limit_per_host` | `GAPI_RATE_LIMIT_PER_HOST` | number | requests a second to one host (feature `rate-limit`) |
//! | `pool_idle_timeout` | `GAPI_POOL_IDLE_TIMEOUT` | duration | until an idle connection is closed (90 s; feature `hyper`) |
//! | `pool_max_idle_per_host` | `GAPI_POOL_MAX_IDLE_PER_HOST` | number | idle connections to a host (100; feature `hyper`) |
//! | `http1_only` | `GAPI_HTTP1_ONLY` | true or false | whether HTTP/2 is never spoken (feature `hyper`) |
//! | `proxy` | `GAPI_PROXY` | text | a proxy's URL, or `none` (those of the environment; feature `hyper`) |
//! | `slow_down_when_refused` | `GAPI_SLOW_DOWN_WHEN_REFUSED` | true or false | whether refusals (429) slow down all calls to a host |
//! | `allow_hosts` | `GAPI_ALLOW_HOSTS` | list | hosts outside the universe that credentials may go to |
//! | `allow_http_loopback` | `GAPI_ALLOW_HTTP_LOOPBACK` | true or false | whether they may go to this machine |
//! | `roots` | `GAPI_ROOTS` | table | roots by API: `drive = "https://drive.example.com/"` |
//! | `emulators` | `GAPI_EMULATORS` | table | emulators by API: `storage = "localhost:9023"` |
//! | `emulators.storage` | `STORAGE_EMULATOR_HOST` | text | with or without `/storage/v1` |
//! | `emulators.pubsub` | `PUBSUB_EMULATOR_HOST` | text | |
//! | `emulators.firestore` | `FIRESTORE_EMULATOR_HOST` | text | |
//! | `emulators.datastore` | `DATASTORE_EMULATOR_HOST` | text | |
//! | `emulators.identitytoolkit` | `FIREBASE_AUTH_EMULATOR_HOST` | text | `/identitytoolkit.googleapis.com` is added (v1 and v2); called as the project's `owner` |
//! | `emulators.bigquery` | `BIGQUERY_EMULATOR_HOST` | text | |
//! | `emulators.bigtableadmin` | `BIGTABLE_EMULATOR_HOST` | text | speaks gRPC only: calls fail, and do not reach production |
//! | `emulators.spanner` | `SPANNER_EMULATOR_HOST` | text | names the port for gRPC: name the other one in `GAPI_EMULATORS` |
//!
//! # Values
//!
//! A duration is a number and `ms`, `s`, `m` or `h`, such as `"30s"`, in the file as text. A number is not negative. In
//! the environment a list is separated by commas, and so is a table, as in `drive=https://drive.example.com/`. A table
//! adds to that of an earlier layer, API by API, and so does `allow_hosts`; everything else replaces it. A variable that
//! is empty counts as one that is not set.
//!
//! A name that begins with `GAPI_` and is none of these is an error, as an unknown key in the file is, for both are
//! mostly slips that would otherwise change nothing, unnoticed. Other variables are nobody's business here. Errors say
//! where the value comes from; they do not repeat what a variable holds, except for parts of addresses.
//!
//! # Emulators
//!
//! An emulator is named by host and port or by a URL. Its API is called without credentials, whatever the client has,
//! so it may be anywhere and need not speak TLS: see [`ClientBuilder::emulator`]. All other APIs are called as usual.

mod read;
mod settings;

use std::ffi::OsString;
use std::fmt;
use std::path::PathBuf;

use crate::builder::ClientBuilder;
use crate::error::Error;

/// Where settings come from; [all of them](self#settings) are in one table.
#[derive(Clone, Default)]
#[must_use = "settings do nothing until a client is built with them"]
pub struct Configuration {
    file: Option<PathBuf>,
    variables: Vec<(OsString, OsString)>,
}

impl Configuration {
    /// The built-in defaults.
    pub fn new() -> Self {
        Self::default()
    }

    /// Reads a TOML file, which must be there. There is one file: another one takes its place.
    pub fn file(mut self, path: impl Into<PathBuf>) -> Self {
        self.file = Some(path.into());
        self
    }

    /// Reads the environment of this process, as it is now.
    pub fn environment(self) -> Self {
        self.variables(std::env::vars_os())
    }

    /// Reads these variables as if they were the environment; of two that have the same name the last one counts.
    pub fn variables(
        mut self,
        variables: impl IntoIterator<Item = (impl Into<OsString>, impl Into<OsString>)>,
    ) -> Self {
        let variables = variables.into_iter();
        self.variables
            .extend(variables.map(|(name, value)| (name.into(), value.into())));
        self
    }

    /// A builder whose defaults these settings are.
    ///
    /// # Errors
    ///
    /// The file cannot be read or is not TOML; a key or a variable is unknown, or has a value that is not what it must
    /// be. The error says which and where.
    pub fn builder(&self) -> Result<ClientBuilder, Error> {
        let mut builder = ClientBuilder::new();
        if let Some(path) = &self.file {
            builder = read::file(builder, path).map_err(Error::configuration)?;
        }
        read::environment(builder, &self.variables).map_err(Error::configuration)
    }
}

impl fmt::Debug for Configuration {
    /// Prints no values: the environment holds what is nobody's business.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Configuration")
            .field("file", &self.file)
            .field("variables", &self.variables.len())
            .finish()
    }
}

#[cfg(test)]
mod tests;
