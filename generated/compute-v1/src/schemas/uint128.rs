//! The schema `Uint128`.

use gapi_runtime::v1::record;

record! {
    /// The schema `Uint128`.
    pub struct Uint128 = "Uint128" {
        /// The property `high`.
        pub high: Option<u64> = "high",
        /// The property `low`.
        pub low: Option<u64> = "low",
    }
}
