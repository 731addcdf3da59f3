//! The table of settings: one line each.

use std::time::Duration;

use crate::builder::ClientBuilder as B;
#[cfg(feature = "rate-limit")]
use crate::load::RateLimit;
use crate::retry::{RetryBudget, RetryPolicy};
#[cfg(feature = "hyper")]
use crate::transport::HyperTransportBuilder;

/// One setting.
pub(super) struct Setting {
    /// Its name in the file; a dot separates a table and a key.
    pub(super) key: &'static str,
    /// What other programs call it in the environment. Our own name wins.
    pub(super) shared_variable: Option<&'static str>,
    pub(super) apply: Apply,
}

/// What type a setting has, and how a builder gets it.
#[derive(Clone, Copy)]
pub(super) enum Apply {
    Text(fn(B, String) -> B),
    Duration(fn(B, Duration) -> B),
    Number(fn(B, u32) -> B),
    Bytes(fn(B, u64) -> B),
    Flag(fn(B, bool) -> B),
    List(fn(B, Vec<String>) -> B),
    /// One entry at a time.
    Table(fn(B, String, String) -> B),
}

use Apply::{Bytes, Duration as Time, Flag, List, Number, Table, Text};

/// All settings. They are applied in this order, so that of a root and an emulator for one API the emulator, which gets
/// no credentials, wins.
pub(super) const SETTINGS: &[Setting] = &[
    setting("application", Text(B::application)),
    setting("quota_project", Text(B::quota_project)).shared("GOOGLE_CLOUD_QUOTA_PROJECT"),
    setting("scopes", List(B::scopes)),
    setting("universe_domain", Text(B::universe_domain)).shared("GOOGLE_CLOUD_UNIVERSE_DOMAIN"),
    setting("timeout", Time(B::timeout)),
    setting("connect_timeout", Time(B::connect_timeout)),
    setting("credentials_timeout", Time(B::credentials_timeout)),
    setting("attempt_timeout", Time(B::attempt_timeout)),
    setting("idle_timeout", Time(B::idle_timeout)),
    setting("max_response_size", Bytes(B::max_response_size)),
    setting(
        "retry.attempts",
        Number(|b, n| retry(b, |policy| *policy = policy.attempts(n))),
    ),
    setting(
        "retry.first_wait",
        Time(|b, wait| retry(b, |policy| policy.first_wait = wait)),
    ),
    setting(
        "retry.longest_wait",
        Time(|b, wait| retry(b, |policy| policy.longest_wait = wait)),
    ),
    setting(
        "retry.max_server_delay",
        Time(|b, wait| retry(b, |policy| *policy = policy.max_server_delay(wait))),
    ),
    setting(
        "retry_budget.percent",
        Number(|b, n| budget(b, |budget| budget.percent = n)),
    ),
    setting(
        "retry_budget.per_second",
        Number(|b, n| budget(b, |budget| budget.per_second = n)),
    ),
    setting(
        "max_concurrent_calls",
        Number(|b, n| b.max_concurrent_calls(size(n))),
    ),
    setting(
        "max_concurrent_calls_per_host",
        Number(|b, n| b.max_concurrent_calls_per_host(size(n))),
    ),
    #[cfg(feature = "rate-limit")]
    setting(
        "rate_limit",
        Number(|b, n| b.rate_limit(RateLimit::per_second(n))),
    ),
    #[cfg(feature = "rate-limit")]
    setting(
        "rate_limit_per_host",
        Number(|b, n| b.rate_limit_per_host(RateLimit::per_second(n))),
    ),
    #[cfg(feature = "hyper")]
    setting(
        "pool_idle_timeout",
        Time(|b, time| hyper(b, |pool| pool.pool_idle_timeout(time))),
    ),
    #[cfg(feature = "hyper")]
    setting(
        "pool_max_idle_per_host",
        Number(|b, n| hyper(b, |pool| pool.pool_max_idle_per_host(size(n)))),
    ),
    #[cfg(feature = "hyper")]
    setting(
        "http1_only",
        Flag(|b, only| hyper(b, |pool| pool.http1_only(only))),
    ),
    #[cfg(feature = "hyper")]
    setting(
        "proxy",
        Text(|b, url| {
            hyper(b, |pool| {
                if url == "none" {
                    pool.no_proxy()
                } else {
                    pool.proxy(url)
                }
            })
        }),
    ),
    setting("slow_down_when_refused", Flag(B::slow_down_when_refused)),
    setting(
        "allow_hosts",
        List(|b, hosts| hosts.into_iter().fold(b, B::allow_host)),
    ),
    setting("allow_http_loopback", Flag(B::allow_http_loopback)),
    setting("roots", Table(B::root_url)),
    setting("emulators", Table(B::emulator)),
];

/// Variables that name an emulator, and its API. Google's own tools and libraries read them.
pub(super) const EMULATORS: [(&str, &str); 8] = [
    ("STORAGE_EMULATOR_HOST", "storage"),
    ("PUBSUB_EMULATOR_HOST", "pubsub"),
    ("FIRESTORE_EMULATOR_HOST", "firestore"),
    ("DATASTORE_EMULATOR_HOST", "datastore"),
    ("FIREBASE_AUTH_EMULATOR_HOST", "identitytoolkit"),
    ("BIGQUERY_EMULATOR_HOST", "bigquery"),
    ("BIGTABLE_EMULATOR_HOST", "bigtableadmin"),
    ("SPANNER_EMULATOR_HOST", "spanner"),
];

const fn setting(key: &'static str, apply: Apply) -> Setting {
    Setting {
        key,
        shared_variable: None,
        apply,
    }
}

fn retry(mut builder: B, change: impl FnOnce(&mut RetryPolicy)) -> B {
    change(&mut builder.retry);
    builder
}

fn budget(mut builder: B, change: impl FnOnce(&mut RetryBudget)) -> B {
    change(&mut builder.budget);
    builder
}

/// Changes the default transport; one that is given to the builder has its own settings.
#[cfg(feature = "hyper")]
fn hyper(mut builder: B, change: impl FnOnce(HyperTransportBuilder) -> HyperTransportBuilder) -> B {
    builder.hyper = change(builder.hyper);
    builder
}

fn size(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

impl Setting {
    const fn shared(mut self, variable: &'static str) -> Self {
        self.shared_variable = Some(variable);
        self
    }

    /// Its name in the environment.
    pub(super) fn variable(&self) -> String {
        format!("GAPI_{}", self.key.replace('.', "_").to_ascii_uppercase())
    }
}

impl Apply {
    /// What a value must be.
    pub(super) fn expected(&self) -> &'static str {
        match self {
            Text(_) => "text",
            Time(_) => "a duration such as `30s`, `500ms` or `2m`",
            Number(_) | Bytes(_) => "a whole number that is not negative and not too large",
            Flag(_) => "true or false",
            List(_) => "a list of texts",
            Table(_) => "a table of texts by API",
        }
    }
}
