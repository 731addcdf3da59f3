//! The schema `ExpirationDetails`.

use gapi_runtime::Timestamp;
use gapi_runtime::v1::record;

record! {
    /// Details regarding the expiration of this role assignment. Used to automatically
    /// revoke access when the time limit is reached.
    pub struct ExpirationDetails = "ExpirationDetails" {
        /// The specific timestamp when the role assignment expires.
        pub expire_time: Option<Timestamp> = "expireTime",
    }
}
