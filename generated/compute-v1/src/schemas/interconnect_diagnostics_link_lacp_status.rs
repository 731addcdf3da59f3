//! The schema `InterconnectDiagnosticsLinkLACPStatus`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// The schema `InterconnectDiagnosticsLinkLACPStatus`.
    pub struct InterconnectDiagnosticsLinkLacpStatus =
        "InterconnectDiagnosticsLinkLACPStatus" {
        /// System ID of the port on Google's side of the LACP exchange.
        pub google_system_id: Option<String> = "googleSystemId",
        /// System ID of the port on the neighbor's side of the LACP exchange.
        pub neighbor_system_id: Option<String> = "neighborSystemId",
        /// The state of a LACP link, which can take one of the following values:
        ///
        /// - ACTIVE: The link is configured and active within the bundle.
        /// - DETACHED: The link is not configured within the bundle. This means that the
        ///   rest of the object should be empty.
        pub state: Option<Open<InterconnectDiagnosticsLinkLacpStatusState>> = "state",
    }
}

open_enum! {
    /// The state of a LACP link, which can take one of the following values:
    ///
    /// - ACTIVE: The link is configured and active within the bundle.
    /// - DETACHED: The link is not configured within the bundle. This means that the
    ///   rest of the object should be empty.
    pub enum InterconnectDiagnosticsLinkLacpStatusState =
        "InterconnectDiagnosticsLinkLACPStatus.state" {
        /// The link is configured and active within the bundle.
        Active = "ACTIVE",
        /// The link is not configured within the bundle, this means the rest of the
        /// object should be empty.
        Detached = "DETACHED",
    }
}
