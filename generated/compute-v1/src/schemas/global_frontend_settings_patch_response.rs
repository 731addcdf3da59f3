//! The schema `GlobalFrontendSettingsPatchResponse`.

use gapi_runtime::v1::record;

use super::Operation;

record! {
    /// Response to an UpdateGlobalFrontendSettingsRequest.
    pub struct GlobalFrontendSettingsPatchResponse =
        "GlobalFrontendSettingsPatchResponse" {
        /// The Operation resource for this long-running operation.
        pub operation: Option<Box<Operation>> = "operation",
    }
}
