//! The schema `GenAiFunctionCacheStats`.

use gapi_runtime::v1::record;

record! {
    /// Provides cache statistics for a GenAi function call.
    pub struct GenAiFunctionCacheStats = "GenAiFunctionCacheStats" {
        /// Number of rows served from cache.
        pub num_cache_hit_rows: Option<i64> = "numCacheHitRows",
    }
}
