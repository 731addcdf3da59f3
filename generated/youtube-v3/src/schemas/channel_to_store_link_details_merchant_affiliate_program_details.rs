//! The schema `ChannelToStoreLinkDetailsMerchantAffiliateProgramDetails`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Information specific to merchant affiliate program.
    pub struct ChannelToStoreLinkDetailsMerchantAffiliateProgramDetails =
        "ChannelToStoreLinkDetailsMerchantAffiliateProgramDetails" {
        /// The current merchant affiliate program status.
        pub status: Option<Open<ChannelToStoreLinkDetailsMerchantAffiliateProgramDetailsStatus>> =
            "status",
    }
}

open_enum! {
    /// The current merchant affiliate program status.
    pub enum ChannelToStoreLinkDetailsMerchantAffiliateProgramDetailsStatus =
        "ChannelToStoreLinkDetailsMerchantAffiliateProgramDetails.status" {
        /// Unspecified status.
        MerchantAffiliateProgramStatusUnspecified =
            "merchantAffiliateProgramStatusUnspecified",
        /// Merchant is eligible for the merchant affiliate program.
        MerchantAffiliateProgramStatusEligible =
            "merchantAffiliateProgramStatusEligible",
        /// Merchant affiliate program is active.
        MerchantAffiliateProgramStatusActive = "merchantAffiliateProgramStatusActive",
        /// Merchant affiliate program is paused.
        MerchantAffiliateProgramStatusPaused = "merchantAffiliateProgramStatusPaused",
    }
}
