//! The schema `InterconnectsGetDiagnosticsResponse`.

use gapi_runtime::v1::record;

use super::InterconnectDiagnostics;

record! {
    /// Response for the InterconnectsGetDiagnosticsRequest.
    pub struct InterconnectsGetDiagnosticsResponse =
        "InterconnectsGetDiagnosticsResponse" {
        /// The property `result`.
        pub result: Option<Box<InterconnectDiagnostics>> = "result",
    }
}
