//! The schema `InterconnectAttachmentGroupConfiguredAvailabilitySLAIntendedSlaBlockers`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// \[Output Only\] Reasons why configuration.availabilitySLA.sla differs from
    /// intent.availabilitySLA. This list is empty if and only if those are the same.
    ///
    /// The schema
    /// `InterconnectAttachmentGroupConfiguredAvailabilitySLAIntendedSlaBlockers`.
    pub struct InterconnectAttachmentGroupConfiguredAvailabilitySlaIntendedSlaBlockers =
        "InterconnectAttachmentGroupConfiguredAvailabilitySLAIntendedSlaBlockers" {
        /// Output only. \[Output Only\] URLs of any particular Attachments to explain
        /// this blocker in more detail.
        pub attachments: Option<Vec<String>> = "attachments",
        /// The property `blockerType`.
        ///
        /// Output only.
        pub blocker_type: Option<Open<InterconnectAttachmentGroupConfiguredAvailabilitySlaIntendedSlaBlockersBlockerType>> =
            "blockerType",
        /// Output only. \[Output Only\] The url of Google Cloud public documentation
        /// explaining this requirement. This is set for every type of requirement.
        pub documentation_link: Option<String> = "documentationLink",
        /// Output only. \[Output Only\] A human-readable explanation of this requirement
        /// and why it's not met. This is set for every type of requirement.
        pub explanation: Option<String> = "explanation",
        /// Output only. \[Output Only\] Metros used to explain this blocker in more
        /// detail. These are three-letter lowercase strings like "iad". This will be set
        /// for some blockers (like NO_ATTACHMENTS_IN_METRO_AND_ZONE) but does not apply
        /// to others.
        pub metros: Option<Vec<String>> = "metros",
        /// Output only. \[Output Only\] Regions used to explain this blocker in more
        /// detail. These are region names formatted like "us-central1". This will be set
        /// for some blockers (like INCOMPATIBLE_REGIONS) but does not apply to others.
        pub regions: Option<Vec<String>> = "regions",
        /// Output only. \[Output Only\] Zones used to explain this blocker in more
        /// detail. Format is "zone1" and/or "zone2". This will be set for some blockers
        /// (like MISSING_ZONE) but does not apply to others.
        pub zones: Option<Vec<String>> = "zones",
    }
}

open_enum! {
    /// The property `blockerType` of
    /// `InterconnectAttachmentGroupConfiguredAvailabilitySLAIntendedSlaBlockers`.
    pub enum InterconnectAttachmentGroupConfiguredAvailabilitySlaIntendedSlaBlockersBlockerType =
        "InterconnectAttachmentGroupConfiguredAvailabilitySLAIntendedSlaBlockers.blockerType" {
        /// The value `BLOCKER_TYPE_UNSPECIFIED`.
        BlockerTypeUnspecified = "BLOCKER_TYPE_UNSPECIFIED",
        /// The value `INCOMPATIBLE_METROS`.
        IncompatibleMetros = "INCOMPATIBLE_METROS",
        /// The value `INCOMPATIBLE_REGIONS`.
        IncompatibleRegions = "INCOMPATIBLE_REGIONS",
        /// The value `MISSING_GLOBAL_ROUTING`.
        MissingGlobalRouting = "MISSING_GLOBAL_ROUTING",
        /// The value `NO_ATTACHMENTS`.
        NoAttachments = "NO_ATTACHMENTS",
        /// The value `NO_ATTACHMENTS_IN_METRO_AND_ZONE`.
        NoAttachmentsInMetroAndZone = "NO_ATTACHMENTS_IN_METRO_AND_ZONE",
        /// The value `OTHER`.
        Other = "OTHER",
    }
}
