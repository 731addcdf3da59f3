//! The schema `InterconnectGroupsOperationalStatusInterconnectStatus`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::InterconnectDiagnostics;

record! {
    /// The status of one Interconnect in the group. The order is arbitrary.
    pub struct InterconnectGroupsOperationalStatusInterconnectStatus =
        "InterconnectGroupsOperationalStatusInterconnectStatus" {
        /// Output only. Whether the Interconnect is enabled.
        pub admin_enabled: Option<bool> = "adminEnabled",
        /// Output only. The diagnostics of the Interconnect, as returned by the existing
        /// get-diagnostics method.
        pub diagnostics: Option<Box<InterconnectDiagnostics>> = "diagnostics",
        /// Output only. The URL of the Interconnect being described.
        pub interconnect: Option<String> = "interconnect",
        /// Output only. Whether this interconnect is participating in the redundant
        /// configuration.
        pub is_active: Option<Open<InterconnectGroupsOperationalStatusInterconnectStatusIsActive>> =
            "isActive",
    }
}

open_enum! {
    /// Output only. Whether this interconnect is participating in the redundant
    /// configuration.
    pub enum InterconnectGroupsOperationalStatusInterconnectStatusIsActive =
        "InterconnectGroupsOperationalStatusInterconnectStatus.isActive" {
        /// The value `ACTIVE`.
        Active = "ACTIVE",
        /// The value `INACTIVE`.
        Inactive = "INACTIVE",
        /// The value `IS_ACTIVE_UNSPECIFIED`.
        IsActiveUnspecified = "IS_ACTIVE_UNSPECIFIED",
    }
}
