//! The schema `InterconnectGroupsOperationalStatus`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::InterconnectGroupConfigured;
use super::InterconnectGroupIntent;
use super::InterconnectGroupsOperationalStatusInterconnectStatus;

record! {
    /// Request to get the status of the interconnect group with extra detail.
    pub struct InterconnectGroupsOperationalStatus =
        "InterconnectGroupsOperationalStatus" {
        /// Output only. The configuration analysis, as returned by Get.
        pub configured: Option<Box<InterconnectGroupConfigured>> = "configured",
        /// Output only. Summarizes the status of the group.
        pub group_status: Option<Open<InterconnectGroupsOperationalStatusGroupStatus>> =
            "groupStatus",
        /// Output only. The intent of the resource, as returned by Get.
        pub intent: Option<Box<InterconnectGroupIntent>> = "intent",
        /// The property `interconnectStatuses`.
        ///
        /// Output only.
        pub interconnect_statuses: Option<Vec<InterconnectGroupsOperationalStatusInterconnectStatus>> =
            "interconnectStatuses",
        /// Output only. The operational state of the group, including only active
        /// Interconnects.
        pub operational: Option<Box<InterconnectGroupConfigured>> = "operational",
    }
}

open_enum! {
    /// Output only. Summarizes the status of the group.
    pub enum InterconnectGroupsOperationalStatusGroupStatus =
        "InterconnectGroupsOperationalStatus.groupStatus" {
        /// The value `DEGRADED`.
        Degraded = "DEGRADED",
        /// The value `FULLY_DOWN`.
        FullyDown = "FULLY_DOWN",
        /// The value `FULLY_UP`.
        FullyUp = "FULLY_UP",
        /// The value `GROUPS_STATUS_UNSPECIFIED`.
        GroupsStatusUnspecified = "GROUPS_STATUS_UNSPECIFIED",
    }
}
