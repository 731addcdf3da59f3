//! The schema `RestrictionConfig`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// The schema `RestrictionConfig`.
    pub struct RestrictionConfig = "RestrictionConfig" {
        /// Output only. Specifies the type of dataset/table restriction.
        ///
        /// Named `type` on the wire.
        pub type_: Option<Open<RestrictionConfigType>> = "type",
    }
}

open_enum! {
    /// Output only. Specifies the type of dataset/table restriction.
    pub enum RestrictionConfigType = "RestrictionConfig.type" {
        /// Should never be used.
        RestrictionTypeUnspecified = "RESTRICTION_TYPE_UNSPECIFIED",
        /// Restrict data egress. See [Data
        /// egress](https://cloud.google.com/bigquery/docs/analytics-hub-introduction#data_egress)
        /// for more details.
        RestrictedDataEgress = "RESTRICTED_DATA_EGRESS",
    }
}
