//! The schema `InterconnectAttachmentGroupConfiguredAvailabilitySLA`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::InterconnectAttachmentGroupConfiguredAvailabilitySlaIntendedSlaBlockers;

record! {
    /// \[Output Only\] Which SLA this group is configured to support, and why this group
    /// does or does not meet that SLA's requirements.
    ///
    /// The schema `InterconnectAttachmentGroupConfiguredAvailabilitySLA`.
    pub struct InterconnectAttachmentGroupConfiguredAvailabilitySla =
        "InterconnectAttachmentGroupConfiguredAvailabilitySLA" {
        /// The property `effectiveSla`.
        ///
        /// Output only.
        pub effective_sla: Option<Open<InterconnectAttachmentGroupConfiguredAvailabilitySlaEffectiveSla>> =
            "effectiveSla",
        /// The property `intendedSlaBlockers`.
        ///
        /// Output only.
        pub intended_sla_blockers: Option<Vec<InterconnectAttachmentGroupConfiguredAvailabilitySlaIntendedSlaBlockers>> =
            "intendedSlaBlockers",
    }
}

open_enum! {
    /// The property `effectiveSla` of
    /// `InterconnectAttachmentGroupConfiguredAvailabilitySLA`.
    pub enum InterconnectAttachmentGroupConfiguredAvailabilitySlaEffectiveSla =
        "InterconnectAttachmentGroupConfiguredAvailabilitySLA.effectiveSla" {
        /// The value `EFFECTIVE_SLA_UNSPECIFIED`.
        EffectiveSlaUnspecified = "EFFECTIVE_SLA_UNSPECIFIED",
        /// The value `NO_SLA`.
        NoSla = "NO_SLA",
        /// The value `PRODUCTION_CRITICAL`.
        ProductionCritical = "PRODUCTION_CRITICAL",
        /// The value `PRODUCTION_NON_CRITICAL`.
        ProductionNonCritical = "PRODUCTION_NON_CRITICAL",
    }
}
