//! The schema `LicenseResourceCommitment`.

use gapi_runtime::v1::record;

record! {
    /// Commitment for a particular license resource.
    pub struct LicenseResourceCommitment = "LicenseResourceCommitment" {
        /// The number of licenses you plan to purchase.
        pub amount: Option<i64> = "amount",
        /// The number of cores per license.
        pub cores_per_license: Option<String> = "coresPerLicense",
        /// The applicable license URI.
        pub license: Option<String> = "license",
    }
}
