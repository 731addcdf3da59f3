//! The schema `GetHealthOperationMetadata`.

use gapi_runtime::v1::record;

use super::GetHealthOperationMetadataHealthInfo;

record! {
    /// Metadata for GetHealth operations.
    pub struct GetHealthOperationMetadata = "GetHealthOperationMetadata" {
        /// Output only. The health information.
        pub health_info: Option<Box<GetHealthOperationMetadataHealthInfo>> =
            "healthInfo",
    }
}
