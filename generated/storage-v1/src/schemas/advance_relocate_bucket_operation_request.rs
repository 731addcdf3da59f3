//! The schema `AdvanceRelocateBucketOperationRequest`.

use gapi_runtime::Duration;
use gapi_runtime::Timestamp;
use gapi_runtime::v1::record;

record! {
    /// An AdvanceRelocateBucketOperation request.
    pub struct AdvanceRelocateBucketOperationRequest =
        "AdvanceRelocateBucketOperationRequest" {
        /// Specifies the time when the relocation will revert to the sync stage if the
        /// relocation hasn't succeeded.
        pub expire_time: Option<Timestamp> = "expireTime",
        /// Specifies the duration after which the relocation will revert to the sync
        /// stage if the relocation hasn't succeeded. Optional, if not supplied, a
        /// default value of 12h will be used.
        pub ttl: Option<Duration> = "ttl",
    }
}
