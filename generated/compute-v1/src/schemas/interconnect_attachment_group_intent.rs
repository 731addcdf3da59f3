//! The schema `InterconnectAttachmentGroupIntent`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// The user's intent for this AttachmentGroup. This is the only required field
    /// besides the name that must be specified on group creation.
    pub struct InterconnectAttachmentGroupIntent = "InterconnectAttachmentGroupIntent" {
        /// The property `availabilitySla`.
        pub availability_sla: Option<Open<InterconnectAttachmentGroupIntentAvailabilitySla>> =
            "availabilitySla",
    }
}

open_enum! {
    /// The property `availabilitySla` of `InterconnectAttachmentGroupIntent`.
    pub enum InterconnectAttachmentGroupIntentAvailabilitySla =
        "InterconnectAttachmentGroupIntent.availabilitySla" {
        /// The value `AVAILABILITY_SLA_UNSPECIFIED`.
        AvailabilitySlaUnspecified = "AVAILABILITY_SLA_UNSPECIFIED",
        /// The value `NO_SLA`.
        NoSla = "NO_SLA",
        /// The value `PRODUCTION_CRITICAL`.
        ProductionCritical = "PRODUCTION_CRITICAL",
        /// The value `PRODUCTION_NON_CRITICAL`.
        ProductionNonCritical = "PRODUCTION_NON_CRITICAL",
    }
}
