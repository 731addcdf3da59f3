//! The schema `InstanceGroupManagerResizeRequest`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::DurationSchema;
use super::InstanceGroupManagerResizeRequestStatus;
use super::PerInstanceConfig;

record! {
    /// InstanceGroupManagerResizeRequest represents a request to create a number of VMs:
    /// either immediately or by queuing the request for the specified time. This resize
    /// request is nested under InstanceGroupManager and the VMs created by this request
    /// are added to the owning InstanceGroupManager.
    pub struct InstanceGroupManagerResizeRequest = "InstanceGroupManagerResizeRequest" {
        /// Output only. The creation timestamp for this resize request inRFC3339 text
        /// format.
        pub creation_timestamp: Option<String> = "creationTimestamp",
        /// An optional description of this resource.
        pub description: Option<String> = "description",
        /// Output only. A unique identifier for this resource type. The server generates
        /// this identifier.
        pub id: Option<u64> = "id",
        /// The names of instances to be created by this resize request. The number of
        /// names specified determines the number of instances to create. The group's
        /// target size will be increased by this number. This field cannot be used
        /// together with 'resize_by'.
        pub instances: Option<Vec<PerInstanceConfig>> = "instances",
        /// Output only. The resource type, which is
        /// alwayscompute#instanceGroupManagerResizeRequest for resize requests.
        ///
        /// The default is `compute#instanceGroupManagerResizeRequest`.
        pub kind: Option<String> = "kind",
        /// The name of this resize request. The name must be 1-63 characters long, and
        /// comply withRFC1035.
        ///
        /// Required by `compute.instanceGroupManagerResizeRequests.insert`. Must match
        /// the pattern `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
        pub name: Option<String> = "name",
        /// Output only. The URL of a region where the resize request is located.
        /// Populated only for regional resize requests.
        pub region: Option<String> = "region",
        /// Requested run duration for instances that will be created by this request. At
        /// the end of the run duration instance will be deleted.
        pub requested_run_duration: Option<Box<DurationSchema>> = "requestedRunDuration",
        /// The number of instances to be created by this resize request. The group's
        /// target size will be increased by this number. This field cannot be used
        /// together with 'instances'.
        pub resize_by: Option<i32> = "resizeBy",
        /// Output only. The URL for this resize request. The server defines this URL.
        pub self_link: Option<String> = "selfLink",
        /// Output only. Server-defined URL for this resource with the resource id.
        pub self_link_with_id: Option<String> = "selfLinkWithId",
        /// Output only. Current state of the request.
        pub state: Option<Open<InstanceGroupManagerResizeRequestState>> = "state",
        /// Output only. Status of the request.
        pub status: Option<Box<InstanceGroupManagerResizeRequestStatus>> = "status",
        /// Output only. The URL of a zone where the resize request is located. Populated
        /// only for zonal resize requests.
        pub zone: Option<String> = "zone",
    }
}

open_enum! {
    /// Output only. Current state of the request.
    pub enum InstanceGroupManagerResizeRequestState =
        "InstanceGroupManagerResizeRequest.state" {
        /// The request was created successfully and was accepted for provisioning when
        /// the capacity becomes available.
        Accepted = "ACCEPTED",
        /// The request is cancelled.
        Cancelled = "CANCELLED",
        /// Resize request is being created and may still fail creation.
        Creating = "CREATING",
        /// The request failed before or during provisioning. If the request fails during
        /// provisioning, any VMs that were created during provisioning are rolled back
        /// and removed from the MIG.
        Failed = "FAILED",
        /// Default value. This value should never be returned.
        StateUnspecified = "STATE_UNSPECIFIED",
        /// The request succeeded.
        Succeeded = "SUCCEEDED",
    }
}
