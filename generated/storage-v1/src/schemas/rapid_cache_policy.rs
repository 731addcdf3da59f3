//! The schema `RapidCachePolicy`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// The rapid cache policy configuration for a managed folder.
    pub struct RapidCachePolicy = "RapidCachePolicy" {
        /// The ingest-on-write policy for objects in the managed folder. When set to
        /// `enabled`, objects are automatically ingested into the cache when they are
        /// written to the managed folder.
        pub ingest_on_write: Option<Open<RapidCachePolicyIngestOnWrite>> =
            "ingestOnWrite",
        /// The unique identifier of the rapid cache.
        pub rapid_cache_id: Option<String> = "rapidCacheId",
    }
}

open_enum! {
    /// The ingest-on-write policy for objects in the managed folder. When set to
    /// `enabled`, objects are automatically ingested into the cache when they are
    /// written to the managed folder.
    pub enum RapidCachePolicyIngestOnWrite = "RapidCachePolicy.ingestOnWrite" {
        /// Ingestion on write is explicitly enabled for the managed folder.
        Enabled = "enabled",
        /// Ingestion on write isn't specified at the managed folder level and is
        /// inherited from the parent resource's configuration. This is the default
        /// value.
        Unspecified = "unspecified",
    }
}
