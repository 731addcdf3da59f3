//! The schema `DeprecationStatus`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Deprecation status for a public resource.
    pub struct DeprecationStatus = "DeprecationStatus" {
        /// An optional RFC3339 timestamp on or after which the state of this resource is
        /// intended to change to DELETED. This is only informational and the status will
        /// not change unless the client explicitly changes it.
        pub deleted: Option<String> = "deleted",
        /// An optional RFC3339 timestamp on or after which the state of this resource is
        /// intended to change to DEPRECATED. This is only informational and the status
        /// will not change unless the client explicitly changes it.
        pub deprecated: Option<String> = "deprecated",
        /// An optional RFC3339 timestamp on or after which the state of this resource is
        /// intended to change to OBSOLETE. This is only informational and the status
        /// will not change unless the client explicitly changes it.
        pub obsolete: Option<String> = "obsolete",
        /// The URL of the suggested replacement for a deprecated resource. The suggested
        /// replacement resource must be the same kind of resource as the deprecated
        /// resource.
        pub replacement: Option<String> = "replacement",
        /// The deprecation state of this resource. This can be ACTIVE,DEPRECATED,
        /// OBSOLETE, or DELETED. Operations which communicate the end of life date for
        /// an image, can useACTIVE. Operations which create a new resource using
        /// aDEPRECATED resource will return successfully, but with a warning indicating
        /// the deprecated resource and recommending its replacement. Operations which
        /// use OBSOLETE orDELETED resources will be rejected and result in an error.
        pub state: Option<Open<DeprecationStatusState>> = "state",
    }
}

open_enum! {
    /// The deprecation state of this resource. This can be ACTIVE,DEPRECATED, OBSOLETE,
    /// or DELETED. Operations which communicate the end of life date for an image, can
    /// useACTIVE. Operations which create a new resource using aDEPRECATED resource will
    /// return successfully, but with a warning indicating the deprecated resource and
    /// recommending its replacement. Operations which use OBSOLETE orDELETED resources
    /// will be rejected and result in an error.
    pub enum DeprecationStatusState = "DeprecationStatus.state" {
        /// The value `ACTIVE`.
        Active = "ACTIVE",
        /// The value `DELETED`.
        Deleted = "DELETED",
        /// The value `DEPRECATED`.
        Deprecated = "DEPRECATED",
        /// The value `OBSOLETE`.
        Obsolete = "OBSOLETE",
    }
}
