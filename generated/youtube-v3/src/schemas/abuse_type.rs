//! The schema `AbuseType`.

use gapi_runtime::v1::record;

record! {
    /// The schema `AbuseType`.
    pub struct AbuseType = "AbuseType" {
        /// The property `id`.
        pub id: Option<String> = "id",
    }
}
