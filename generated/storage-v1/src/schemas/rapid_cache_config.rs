//! The schema `RapidCacheConfig`.

use std::collections::BTreeMap;

use gapi_runtime::v1::record;

use super::RapidCachePolicy;

record! {
    /// Configuration options for the rapid cache of a managed folder.
    pub struct RapidCacheConfig = "RapidCacheConfig" {
        /// A map of rapid cache IDs to the corresponding `RapidCachePolicy`
        /// configurations for a managed folder.
        pub policies: Option<BTreeMap<String, RapidCachePolicy>> = "policies",
    }
}
