//! The schema `GetVersionOperationMetadata`.

use gapi_runtime::v1::record;

use super::GetVersionOperationMetadataSbomInfo;

record! {
    /// The schema `GetVersionOperationMetadata`.
    pub struct GetVersionOperationMetadata = "GetVersionOperationMetadata" {
        /// The property `inlineSbomInfo`.
        pub inline_sbom_info: Option<Box<GetVersionOperationMetadataSbomInfo>> =
            "inlineSbomInfo",
    }
}
