//! The steps of an attempt that concern the cache: ask it before, serve from it after a 304, keep what came.

use std::future::Future;
use std::io;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode, header};

use super::{CacheEntry, ResponseCache};
use crate::auth::AuthHeaders;
use crate::body::Body;
use crate::call::Call;
use crate::descriptor::HttpMethod;
use crate::options::QUOTA_PROJECT_HEADER;
use crate::prepare::Prepared;
use crate::timer::{TimeoutKind, Timer};

/// The longest that a store may take.
const STORE_TIME: Duration = Duration::from_secs(1);

/// Headers by which a call says itself what it wants of caches, or of which part.
const OWN_CONDITIONS: [&str; 7] = [
    "cache-control",
    "if-match",
    "if-modified-since",
    "if-none-match",
    "if-range",
    "if-unmodified-since",
    "range",
];

/// Headers that are the same in every request of a client and say nothing about what is asked for.
const OF_CLIENT: [&str; 3] = ["accept-encoding", "user-agent", "x-goog-api-client"];

/// A request that the cache was asked about.
pub(crate) struct Asked<'a> {
    cache: &'a ResponseCache,
    key: String,
    /// The headers that a response can depend on.
    headers: HeaderMap,
    /// Held until the answer is there, so that it can be served even when the store has dropped it.
    entry: Option<CacheEntry>,
}

/// Before an attempt: looks up what is stored, and makes the request conditional. `None` when the call goes past the
/// cache.
pub(crate) async fn ask<'a>(
    cache: &'a ResponseCache,
    call: &Call,
    prepared: &Prepared<'_>,
    auth: &AuthHeaders,
    request: &mut http::Request<Body>,
    timer: &mut Timer<'_>,
) -> Option<Asked<'a>> {
    let query = request.uri().query().unwrap_or_default();
    let mut alt = query
        .split('&')
        .filter_map(|pair| pair.strip_prefix("alt="));
    if call.method.http_method != HttpMethod::Get
        || call.method.raw
        || call.body.is_some()
        || call.form.is_some()
        || !alt.all(|format| format == "json")
        || prepared.has_secrets()
        || OWN_CONDITIONS
            .iter()
            .any(|name| request.headers().contains_key(*name))
    {
        return None;
    }
    let identity = call.service.credentials().identity()?;
    // What credentials add is secret, and stands for the principal. Only the project is part of what is asked for.
    let mut secret = HeaderMap::new();
    auth.apply(&mut secret);
    secret.remove(QUOTA_PROJECT_HEADER);
    let visible = request.headers().iter();
    let headers: HeaderMap = visible
        .filter(|(name, _)| !secret.contains_key(*name))
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect();
    let mut asked = Asked {
        cache,
        key: key(request, &identity, prepared, &headers),
        headers,
        entry: None,
    };
    let found = limited(timer, "get", cache.store.get(&asked.key)).await;
    let limit = prepared.limits().response_size;
    asked.entry = found.flatten().filter(|entry| {
        entry.etag().is_some() && entry.body.len() as u64 <= limit && entry.answers(&asked.headers)
    });
    if let Some(etag) = asked.entry.as_ref().and_then(CacheEntry::etag) {
        let condition = etag.clone();
        request
            .headers_mut()
            .insert(header::IF_NONE_MATCH, condition);
    }
    Some(asked)
}

impl Asked<'_> {
    /// After a 304: the headers and the body of what it confirmed, when it answers a condition of ours.
    pub(crate) async fn serve(
        self,
        headers: &HeaderMap,
        timer: &mut Timer<'_>,
    ) -> Option<(HeaderMap, Bytes)> {
        let stored = self.entry.as_ref()?;
        if !stored.is_confirmed_by(headers) {
            // Asking the same again would end the same way.
            limited(timer, "remove", self.cache.store.remove(&self.key)).await;
            return None;
        }
        count(&self.cache.hits);
        let mut fresh = stored.clone();
        fresh.update(headers);
        if fresh.headers != stored.headers {
            self.put(StatusCode::OK, &fresh.headers, &fresh.body, timer)
                .await;
        }
        Some((fresh.headers, fresh.body))
    }

    /// After a complete response: keeps it when that is allowed.
    pub(crate) async fn keep(
        self,
        status: StatusCode,
        headers: &HeaderMap,
        body: &Bytes,
        timer: &mut Timer<'_>,
    ) {
        count(&self.cache.misses);
        self.put(status, headers, body, timer).await;
    }

    async fn put(
        &self,
        status: StatusCode,
        headers: &HeaderMap,
        body: &Bytes,
        timer: &mut Timer<'_>,
    ) {
        let Some(entry) = CacheEntry::of(status, headers, body, &self.headers) else {
            return;
        };
        let put = self.cache.store.put(&self.key, entry);
        if limited(timer, "put", put).await.is_some() {
            count(&self.cache.stores);
        }
    }
}

/// What a store does, or nothing when it fails or takes too long: a call does not fail because of its cache.
async fn limited<T>(
    timer: &mut Timer<'_>,
    operation: &'static str,
    work: impl Future<Output = io::Result<T>>,
) -> Option<T> {
    let done = timer.limit(TimeoutKind::Total, STORE_TIME, work).await;
    let reason = match done {
        Ok(Ok(value)) => return Some(value),
        Ok(Err(error)) => error.to_string(),
        Err(_) => format!("no answer within {STORE_TIME:?}"),
    };
    tracing::warn!(
        operation,
        reason,
        "the cache failed; the call goes on without it"
    );
    None
}

/// Everything that makes an answer another one. Each part is preceded by its length, so that no two lists of parts look
/// the same.
fn key(
    request: &http::Request<Body>,
    identity: &str,
    prepared: &Prepared<'_>,
    headers: &HeaderMap,
) -> String {
    let mut key = String::new();
    let mut add = |part: &str| {
        key.push_str(&part.len().to_string());
        key.push(':');
        key.push_str(part);
    };
    add(request.method().as_str());
    add(&request.uri().to_string());
    add(identity);
    // A token for less shows less: Drive lists only a program's own files under `drive.file`.
    add(&prepared.scopes().join(" "));
    // Not all that matters is named in `Vary`; `X-Goog-FieldMask` is not.
    for (name, value) in headers {
        if !OF_CLIENT.contains(&name.as_str()) {
            add(name.as_str());
            add(&value.as_bytes().escape_ascii().to_string());
        }
    }
    key
}

fn count(counter: &AtomicU64) {
    counter.fetch_add(1, Ordering::Relaxed);
}
