//! The schema `Subsetting`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Subsetting configuration for this BackendService. Currently this is applicable
    /// only for Internal TCP/UDP load balancing, Internal HTTP(S) load balancing and
    /// Traffic Director.
    pub struct Subsetting = "Subsetting" {
        /// The property `policy`.
        pub policy: Option<Open<SubsettingPolicy>> = "policy",
    }
}

open_enum! {
    /// The property `policy` of `Subsetting`.
    pub enum SubsettingPolicy = "Subsetting.policy" {
        /// Subsetting based on consistent hashing.
        ///
        /// For Traffic Director, the number of backends per backend group (the subset
        /// size) is based on the `subset_size` parameter.
        ///
        /// For Internal HTTP(S) load balancing, the number of backends per backend group
        /// (the subset size) is dynamically adjusted in two cases:
        ///
        /// - As the number of proxy instances participating in Internal HTTP(S) load
        ///   balancing increases, the subset size decreases.
        /// - When the total number of backends in a network exceeds the capacity of a
        ///   single proxy instance, subset sizes are reduced automatically for each
        ///   service that has backend subsetting enabled.
        ConsistentHashSubsetting = "CONSISTENT_HASH_SUBSETTING",
        /// No Subsetting.
        ///
        /// Clients may open connections and send traffic to all backends of this backend
        /// service. This can lead to performance issues if there is substantial
        /// imbalance in the count of clients and backends.
        None = "NONE",
    }
}
