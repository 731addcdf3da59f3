//! The schema `BgpRouteAsPath`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// The schema `BgpRouteAsPath`.
    pub struct BgpRouteAsPath = "BgpRouteAsPath" {
        /// Output only. \[Output only\] ASNs in the path segment. When type is SEQUENCE,
        /// these are ordered.
        pub asns: Option<Vec<i32>> = "asns",
        /// Output only. \[Output only\] ASNs in the path segment. This field is for
        /// better support of 32 bit ASNs as the other asns field suffers from overflow
        /// when the ASN is larger. When type is SEQUENCE, these are ordered.
        pub asns32: Option<Vec<u32>> = "asns32",
        /// Output only. \[Output only\] Type of AS-PATH segment (SEQUENCE or SET)
        ///
        /// Named `type` on the wire.
        pub type_: Option<Open<BgpRouteAsPathType>> = "type",
    }
}

open_enum! {
    /// Output only. \[Output only\] Type of AS-PATH segment (SEQUENCE or SET)
    pub enum BgpRouteAsPathType = "BgpRouteAsPath.type" {
        /// The value `AS_PATH_TYPE_SEQUENCE`.
        AsPathTypeSequence = "AS_PATH_TYPE_SEQUENCE",
        /// The value `AS_PATH_TYPE_SET`.
        AsPathTypeSet = "AS_PATH_TYPE_SET",
    }
}
