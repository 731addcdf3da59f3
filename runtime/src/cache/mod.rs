//! Responses kept for the next time: bodies are asked for with their `ETag` and not sent again when they are the same.
//!
//! Nothing is cached unless [`ClientBuilder::cache`](crate::ClientBuilder::cache) says so. Every use is a request: the
//! server is asked whether what is stored still holds (`If-None-Match`) and answers with 304 and no body when it does.
//! So a cached answer is never out of date, a write needs no invalidation, and somebody who lost access gets the
//! server's refusal. What is saved is the body's way through the network.

mod entry;
#[cfg(feature = "cache")]
mod memory;
mod step;

use std::io;
use std::sync::Arc;
use std::sync::atomic::AtomicU64;

use crate::BoxFuture;

pub use self::entry::CacheEntry;
#[cfg(feature = "cache")]
pub use self::memory::MemoryCache;
pub(crate) use self::step::ask;

/// Where responses are kept; [`MemoryCache`](crate::MemoryCache) is one, a disk or a shared server could be others.
///
/// What may be kept, under which key, and when it may be used is decided by the client: a store keeps an entry under
/// its key and gives it back unchanged, or forgets it, which is always allowed. One that fails, or takes longer than a
/// second, is traced as a warning and the call goes on without it; the text of its error must hold no secret.
///
/// Only answers to `GET` are kept that are complete, have status 200, JSON and an `ETag`, and do not forbid it
/// (`Cache-Control: no-store`, `Vary: *`). A call goes past the cache that carries its own credentials or an encryption
/// key, its own condition or range, its own `Cache-Control`, or an `alt` other than `json`; credentials that do not say
/// [who they are](crate::Credentials::identity) keep out everything.
///
/// The key tells apart methods, addresses, principals, scopes, the project that is billed, the version of the API, and
/// all headers set on a call. It holds the address and the principal's name as text, so it is as private as they are.
pub trait Cache: Send + Sync + 'static {
    /// The entry of a key.
    fn get<'a>(&'a self, key: &'a str) -> BoxFuture<'a, io::Result<Option<CacheEntry>>>;

    /// Keeps an entry, in place of an earlier one.
    fn put<'a>(&'a self, key: &'a str, entry: CacheEntry) -> BoxFuture<'a, io::Result<()>>;

    /// Forgets the entry of a key, because it proved wrong.
    fn remove<'a>(&'a self, key: &'a str) -> BoxFuture<'a, io::Result<()>>;
}

impl<T: Cache + ?Sized> Cache for Arc<T> {
    fn get<'a>(&'a self, key: &'a str) -> BoxFuture<'a, io::Result<Option<CacheEntry>>> {
        (**self).get(key)
    }

    fn put<'a>(&'a self, key: &'a str, entry: CacheEntry) -> BoxFuture<'a, io::Result<()>> {
        (**self).put(key, entry)
    }

    fn remove<'a>(&'a self, key: &'a str) -> BoxFuture<'a, io::Result<()>> {
        (**self).remove(key)
    }
}

/// The cache of a client, and what became of the answers that could be cached.
pub(crate) struct ResponseCache {
    store: Box<dyn Cache>,
    /// Served from the cache, after a 304.
    pub(crate) hits: AtomicU64,
    /// Sent by the server although the cache was asked.
    pub(crate) misses: AtomicU64,
    /// Kept for later, those of which only the headers are new included.
    pub(crate) stores: AtomicU64,
}

impl ResponseCache {
    pub(crate) fn new(store: impl Cache) -> Self {
        Self {
            store: Box::new(store),
            hits: AtomicU64::new(0),
            misses: AtomicU64::new(0),
            stores: AtomicU64::new(0),
        }
    }
}
