//! The schema `AccessPolicy`.

use gapi_runtime::v1::record;

record! {
    /// Rights management policy for YouTube resources.
    pub struct AccessPolicy = "AccessPolicy" {
        /// The value of allowed indicates whether the access to the policy is allowed or
        /// denied by default.
        pub allowed: Option<bool> = "allowed",
        /// A list of region codes that identify countries where the default policy do
        /// not apply.
        pub exception: Option<Vec<String>> = "exception",
    }
}
