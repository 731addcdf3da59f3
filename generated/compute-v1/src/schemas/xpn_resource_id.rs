//! The schema `XpnResourceId`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Service resource (a.k.a service project) ID.
    pub struct XpnResourceId = "XpnResourceId" {
        /// The ID of the service resource. In the case of projects, this field supports
        /// project id (e.g., my-project-123) and project number (e.g. 12345678).
        pub id: Option<String> = "id",
        /// The type of the service resource.
        ///
        /// Named `type` on the wire.
        pub type_: Option<Open<XpnResourceIdType>> = "type",
    }
}

open_enum! {
    /// The type of the service resource.
    pub enum XpnResourceIdType = "XpnResourceId.type" {
        /// The value `PROJECT`.
        Project = "PROJECT",
        /// The value `XPN_RESOURCE_TYPE_UNSPECIFIED`.
        XpnResourceTypeUnspecified = "XPN_RESOURCE_TYPE_UNSPECIFIED",
    }
}
