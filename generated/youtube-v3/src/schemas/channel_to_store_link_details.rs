//! The schema `ChannelToStoreLinkDetails`.

use gapi_runtime::v1::record;

use super::ChannelToStoreLinkDetailsBillingDetails;
use super::ChannelToStoreLinkDetailsMerchantAffiliateProgramDetails;

record! {
    /// Information specific to a store on a merchandising platform linked to a YouTube
    /// channel.
    pub struct ChannelToStoreLinkDetails = "ChannelToStoreLinkDetails" {
        /// Information specific to billing (read-only).
        pub billing_details: Option<Box<ChannelToStoreLinkDetailsBillingDetails>> =
            "billingDetails",
        /// Information specific to merchant affiliate program (read-only).
        pub merchant_affiliate_program_details: Option<Box<ChannelToStoreLinkDetailsMerchantAffiliateProgramDetails>> =
            "merchantAffiliateProgramDetails",
        /// Google Merchant Center id of the store.
        pub merchant_id: Option<u64> = "merchantId",
        /// Name of the store.
        pub store_name: Option<String> = "storeName",
        /// Landing page of the store.
        pub store_url: Option<String> = "storeUrl",
    }
}
