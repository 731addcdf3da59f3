//! The schema `InterconnectsGetMacsecConfigResponse`.

use gapi_runtime::v1::record;

use super::InterconnectMacsecConfig;

record! {
    /// Response for the InterconnectsGetMacsecConfigRequest.
    pub struct InterconnectsGetMacsecConfigResponse =
        "InterconnectsGetMacsecConfigResponse" {
        /// end_interface: MixerGetResponseWithEtagBuilder
        pub etag: Option<String> = "etag",
        /// The property `result`.
        pub result: Option<Box<InterconnectMacsecConfig>> = "result",
    }
}
