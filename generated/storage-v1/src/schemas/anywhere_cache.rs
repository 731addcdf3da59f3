//! The schema `AnywhereCache`.

use gapi_runtime::Duration;
use gapi_runtime::Timestamp;
use gapi_runtime::v1::record;

record! {
    /// An Anywhere Cache instance.
    pub struct AnywhereCache = "AnywhereCache" {
        /// The cache-level entry admission policy.
        pub admission_policy: Option<String> = "admissionPolicy",
        /// The ID of the Anywhere cache instance.
        pub anywhere_cache_id: Option<String> = "anywhereCacheId",
        /// The name of the bucket containing this cache instance.
        pub bucket: Option<String> = "bucket",
        /// The creation time of the cache instance in RFC 3339 format.
        pub create_time: Option<Timestamp> = "createTime",
        /// The ID of the resource, including the project number, bucket name and
        /// anywhere cache ID.
        pub id: Option<String> = "id",
        /// Specifies whether objects are ingested into the cache upon write.
        pub ingest_on_write: Option<bool> = "ingestOnWrite",
        /// The kind of item this is. For Anywhere Cache, this is always
        /// storage#anywhereCache.
        ///
        /// The default is `storage#anywhereCache`.
        pub kind: Option<String> = "kind",
        /// True if the cache instance has an active Update long-running operation.
        pub pending_update: Option<bool> = "pendingUpdate",
        /// The link to this cache instance.
        pub self_link: Option<String> = "selfLink",
        /// The current state of the cache instance.
        pub state: Option<String> = "state",
        /// The TTL of all cache entries in whole seconds. e.g., "7200s".
        pub ttl: Option<Duration> = "ttl",
        /// The modification time of the cache instance metadata in RFC 3339 format.
        pub update_time: Option<Timestamp> = "updateTime",
        /// The zone in which the cache instance is running. For example, us-central1-a.
        pub zone: Option<String> = "zone",
    }
}
