//! The schema `AllocationReservationSharingPolicy`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// The schema `AllocationReservationSharingPolicy`.
    pub struct AllocationReservationSharingPolicy =
        "AllocationReservationSharingPolicy" {
        /// Sharing config for all Google Cloud services.
        pub service_share_type: Option<Open<AllocationReservationSharingPolicyServiceShareType>> =
            "serviceShareType",
    }
}

open_enum! {
    /// Sharing config for all Google Cloud services.
    pub enum AllocationReservationSharingPolicyServiceShareType =
        "AllocationReservationSharingPolicy.serviceShareType" {
        /// Allow all Google Cloud managed services to share reservations.
        AllowAll = "ALLOW_ALL",
        /// \[Default\] Disallow sharing with all Google Cloud services.
        DisallowAll = "DISALLOW_ALL",
        /// The value `SERVICE_SHARE_TYPE_UNSPECIFIED`.
        ServiceShareTypeUnspecified = "SERVICE_SHARE_TYPE_UNSPECIFIED",
    }
}
