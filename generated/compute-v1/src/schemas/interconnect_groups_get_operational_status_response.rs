//! The schema `InterconnectGroupsGetOperationalStatusResponse`.

use gapi_runtime::v1::record;

use super::InterconnectGroupsOperationalStatus;

record! {
    /// Response for the InterconnectGroupsGetOperationalStatusResponse.
    pub struct InterconnectGroupsGetOperationalStatusResponse =
        "InterconnectGroupsGetOperationalStatusResponse" {
        /// The property `etag`.
        pub etag: Option<String> = "etag",
        /// The property `result`.
        pub result: Option<Box<InterconnectGroupsOperationalStatus>> = "result",
    }
}
