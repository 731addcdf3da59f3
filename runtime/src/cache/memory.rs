//! A store in memory.

use std::fmt;
use std::io;
use std::sync::Arc;

use quick_cache::sync::{Cache as Store, DefaultLifecycle};
use quick_cache::{OptionsBuilder, Weighter};

use super::{Cache, CacheEntry};
use crate::BoxFuture;

/// Keeps responses in memory, within a number of bytes and a number of entries. Entries that are used again and again
/// stay longest.
///
/// All clones of a client share theirs, and an `Arc` of one can be given to several clients: principals never share.
///
/// ```
/// use gapi_runtime::{Client, MemoryCache};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let client = Client::builder().cache(MemoryCache::new(32 * 1024 * 1024, 10_000)).build()?;
/// # Ok(())
/// # }
/// ```
pub struct MemoryCache {
    entries: Store<Box<str>, Arc<CacheEntry>, Weight, std::hash::RandomState>,
    largest: u64,
}

impl MemoryCache {
    /// A store that holds at most so many bytes (keys, headers and decompressed bodies) and entries.
    ///
    /// A response that needs more than an eighth of the bytes is not kept, so that one never drives out all others. With
    /// room for fewer than two entries nothing is kept.
    #[expect(clippy::missing_panics_doc, reason = "it does not panic")]
    pub fn new(max_bytes: u64, max_entries: usize) -> Self {
        let entries = u64::try_from(max_entries).unwrap_or(u64::MAX).max(1);
        // An entry weighs at least its share, so that one bound keeps both.
        let weight = Weight {
            least: max_bytes.div_ceil(entries).max(1),
        };
        // Every use waits for a server, so one lock for a moment is enough; with more shards the bounds would be theirs.
        let options = OptionsBuilder::new()
            .shards(1)
            .estimated_items_capacity(max_entries.min(MAX_REMEMBERED))
            .weight_capacity(max_bytes)
            .build()
            .expect("all options that it needs are set");
        Self {
            entries: Store::with_options(
                options,
                weight,
                std::hash::RandomState::new(),
                DefaultLifecycle::default(),
            ),
            largest: max_bytes / 8,
        }
    }

    /// How many responses it holds.
    pub fn entries(&self) -> usize {
        self.entries.len()
    }

    /// How many bytes they take; a small one counts with its share of the bound, bytes divided by entries.
    pub fn bytes(&self) -> u64 {
        self.entries.weight()
    }

    /// Forgets everything.
    pub fn clear(&self) {
        self.entries.clear();
    }
}

impl Cache for MemoryCache {
    fn get<'a>(&'a self, key: &'a str) -> BoxFuture<'a, io::Result<Option<CacheEntry>>> {
        let found = self.entries.get(key);
        let found = found.map(|entry| CacheEntry::clone(&entry));
        Box::pin(std::future::ready(Ok(found)))
    }

    fn put<'a>(&'a self, key: &'a str, entry: CacheEntry) -> BoxFuture<'a, io::Result<()>> {
        if size(key, &entry) <= self.largest {
            self.entries.insert(key.into(), Arc::new(entry.detached()));
        } else {
            // What it was before is out of date.
            self.entries.remove(key);
        }
        Box::pin(std::future::ready(Ok(())))
    }

    fn remove<'a>(&'a self, key: &'a str) -> BoxFuture<'a, io::Result<()>> {
        self.entries.remove(key);
        Box::pin(std::future::ready(Ok(())))
    }
}

/// The store remembers that it had some keys, for about half as many as this.
const MAX_REMEMBERED: usize = 65_536;

/// What an entry counts.
#[derive(Clone)]
struct Weight {
    least: u64,
}

impl Weighter<Box<str>, Arc<CacheEntry>> for Weight {
    fn weight(&self, key: &Box<str>, entry: &Arc<CacheEntry>) -> u64 {
        size(key, entry).max(self.least)
    }
}

fn size(key: &str, entry: &CacheEntry) -> u64 {
    (key.len() + entry.size()) as u64
}

impl fmt::Debug for MemoryCache {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MemoryCache")
            .field("entries", &self.entries())
            .field("bytes", &self.bytes())
            .finish_non_exhaustive()
    }
}
