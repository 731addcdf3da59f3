//! The schema `InterconnectDiagnosticsMacsecStatus`.

use gapi_runtime::v1::record;

record! {
    /// Describes the status of MACsec encryption on the link.
    pub struct InterconnectDiagnosticsMacsecStatus =
        "InterconnectDiagnosticsMacsecStatus" {
        /// Indicates the Connectivity Association Key Name (CKN) currently being used if
        /// MACsec is operational.
        pub ckn: Option<String> = "ckn",
        /// Indicates whether or not MACsec is operational on this link.
        pub operational: Option<bool> = "operational",
    }
}
