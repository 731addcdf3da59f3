//! The schema `ChannelToStoreLinkDetailsBillingDetails`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Information specific to billing.
    pub struct ChannelToStoreLinkDetailsBillingDetails =
        "ChannelToStoreLinkDetailsBillingDetails" {
        /// The current billing profile status.
        pub billing_status: Option<Open<ChannelToStoreLinkDetailsBillingDetailsBillingStatus>> =
            "billingStatus",
    }
}

open_enum! {
    /// The current billing profile status.
    pub enum ChannelToStoreLinkDetailsBillingDetailsBillingStatus =
        "ChannelToStoreLinkDetailsBillingDetails.billingStatus" {
        /// The value `billingStatusUnspecified`.
        BillingStatusUnspecified = "billingStatusUnspecified",
        /// The value `billingStatusPending`.
        BillingStatusPending = "billingStatusPending",
        /// The value `billingStatusActive`.
        BillingStatusActive = "billingStatusActive",
        /// The value `billingStatusInactive`.
        BillingStatusInactive = "billingStatusInactive",
    }
}
