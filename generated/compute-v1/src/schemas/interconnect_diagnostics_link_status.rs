//! The schema `InterconnectDiagnosticsLinkStatus`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::InterconnectDiagnosticsArpEntry;
use super::InterconnectDiagnosticsLinkLacpStatus;
use super::InterconnectDiagnosticsLinkOpticalPower;
use super::InterconnectDiagnosticsMacsecStatus;

record! {
    /// The schema `InterconnectDiagnosticsLinkStatus`.
    pub struct InterconnectDiagnosticsLinkStatus = "InterconnectDiagnosticsLinkStatus" {
        /// A list of InterconnectDiagnostics.ARPEntry objects, describing the ARP
        /// neighbor entries seen on this link. This will be empty if the link is bundled
        pub arp_caches: Option<Vec<InterconnectDiagnosticsArpEntry>> = "arpCaches",
        /// The unique ID for this link assigned during turn up by Google.
        pub circuit_id: Option<String> = "circuitId",
        /// The Demarc address assigned by Google and provided in the LoA.
        pub google_demarc: Option<String> = "googleDemarc",
        /// The property `lacpStatus`.
        pub lacp_status: Option<Box<InterconnectDiagnosticsLinkLacpStatus>> =
            "lacpStatus",
        /// Describes the status of MACsec encryption on this link.
        pub macsec: Option<Box<InterconnectDiagnosticsMacsecStatus>> = "macsec",
        /// The operational status of the link.
        pub operational_status: Option<Open<InterconnectDiagnosticsLinkStatusOperationalStatus>> =
            "operationalStatus",
        /// An InterconnectDiagnostics.LinkOpticalPower object, describing the current
        /// value and status of the received light level.
        pub receiving_optical_power: Option<Box<InterconnectDiagnosticsLinkOpticalPower>> =
            "receivingOpticalPower",
        /// An InterconnectDiagnostics.LinkOpticalPower object, describing the current
        /// value and status of the transmitted light level.
        pub transmitting_optical_power: Option<Box<InterconnectDiagnosticsLinkOpticalPower>> =
            "transmittingOpticalPower",
    }
}

open_enum! {
    /// The operational status of the link.
    pub enum InterconnectDiagnosticsLinkStatusOperationalStatus =
        "InterconnectDiagnosticsLinkStatus.operationalStatus" {
        /// The interface is unable to communicate with the remote end.
        LinkOperationalStatusDown = "LINK_OPERATIONAL_STATUS_DOWN",
        /// The interface has low level communication with the remote end.
        LinkOperationalStatusUp = "LINK_OPERATIONAL_STATUS_UP",
    }
}
