//! The schema `InstantSnapshotGroup`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::InstantSnapshotGroupResourceStatus;

record! {
    /// Represents an InstantSnapshotGroup resource.
    ///
    /// An instant snapshot group is a set of instant snapshots that represents a point
    /// in time state of a consistency group.
    pub struct InstantSnapshotGroup = "InstantSnapshotGroup" {
        /// Output only. \[Output Only\] Creation timestamp inRFC3339 text format.
        pub creation_timestamp: Option<String> = "creationTimestamp",
        /// Optional. An optional description of this resource. Provide this property
        /// when you create the resource.
        pub description: Option<String> = "description",
        /// Output only. \[Output Only\] The unique identifier for the resource. This
        /// identifier is defined by the server.
        pub id: Option<u64> = "id",
        /// Output only. \[Output Only\] Type of the resource.
        /// Alwayscompute#instantSnapshotGroup for InstantSnapshotGroup resources.
        ///
        /// The default is `compute#instantSnapshotGroup`.
        pub kind: Option<String> = "kind",
        /// Identifier. Name of the resource; provided by the client when the resource is
        /// created. The name must be 1-63 characters long, and comply withRFC1035.
        /// Specifically, the name must be 1-63 characters long and match the regular
        /// expression `[a-z]([-a-z0-9]*[a-z0-9])?` which means the first character must
        /// be a lowercase letter, and all following characters must be a dash, lowercase
        /// letter, or digit, except the last character, which cannot be a dash.
        ///
        /// Must match the pattern `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
        pub name: Option<String> = "name",
        /// Output only. \[Output Only\] URL of the region where the instant snapshot
        /// group resides. You must specify this field as part of the HTTP request URL.
        /// It is not settable as a field in the request body.
        pub region: Option<String> = "region",
        /// The property `resourceStatus`.
        ///
        /// Output only.
        pub resource_status: Option<Box<InstantSnapshotGroupResourceStatus>> =
            "resourceStatus",
        /// Output only. \[Output Only\] Server-defined URL for the resource.
        pub self_link: Option<String> = "selfLink",
        /// Output only. \[Output Only\] Server-defined URL for this resource's resource
        /// id.
        pub self_link_with_id: Option<String> = "selfLinkWithId",
        /// The property `sourceConsistencyGroup`.
        pub source_consistency_group: Option<String> = "sourceConsistencyGroup",
        /// Output only. \[Output Only\]
        pub status: Option<Open<InstantSnapshotGroupStatus>> = "status",
        /// Output only. \[Output Only\] URL of the zone where the instant snapshot group
        /// resides. You must specify this field as part of the HTTP request URL. It is
        /// not settable as a field in the request body.
        pub zone: Option<String> = "zone",
    }
}

open_enum! {
    /// Output only. \[Output Only\]
    pub enum InstantSnapshotGroupStatus = "InstantSnapshotGroup.status" {
        /// The value `CREATING`.
        Creating = "CREATING",
        /// The value `DELETING`.
        Deleting = "DELETING",
        /// The value `FAILED`.
        Failed = "FAILED",
        /// The value `INVALID`.
        Invalid = "INVALID",
        /// The value `READY`.
        Ready = "READY",
        /// The value `UNKNOWN`.
        Unknown = "UNKNOWN",
    }
}
