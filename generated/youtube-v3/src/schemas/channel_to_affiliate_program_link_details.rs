//! The schema `ChannelToAffiliateProgramLinkDetails`.

use gapi_runtime::Timestamp;
use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Information specific to a creator in an affiliate program linked to a YouTube
    /// channel.
    pub struct ChannelToAffiliateProgramLinkDetails =
        "ChannelToAffiliateProgramLinkDetails" {
        /// Required. Google Merchant Center ID of the partner.
        pub merchant_id: Option<u64> = "merchantId",
        /// Required. Affiliate program status.
        pub program_status: Option<Open<ChannelToAffiliateProgramLinkDetailsProgramStatus>> =
            "programStatus",
        /// Optional. Reason for the last update of the affiliate program status.
        pub status_update_reason: Option<String> = "statusUpdateReason",
        /// Optional. Timestamp when the affiliate program status was last updated.
        pub status_update_time: Option<Timestamp> = "statusUpdateTime",
    }
}

open_enum! {
    /// Required. Affiliate program status.
    pub enum ChannelToAffiliateProgramLinkDetailsProgramStatus =
        "ChannelToAffiliateProgramLinkDetails.programStatus" {
        /// Unspecified status.
        AffiliateProgramStatusUnspecified = "affiliateProgramStatusUnspecified",
        /// Channel is active in the affiliate program.
        Active = "active",
        /// Channel is inactive in the affiliate program.
        Inactive = "inactive",
    }
}
