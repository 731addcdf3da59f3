//! The schema `Autoscaler`.

use std::collections::BTreeMap;

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::AutoscalerStatusDetails;
use super::AutoscalingPolicy;
use super::ScalingScheduleStatus;

record! {
    /// Represents an Autoscaler resource.
    ///
    /// Google Compute Engine has two Autoscaler resources:
    ///
    /// - Zonal (`/compute/docs/reference/rest/v1/autoscalers`)
    /// - Regional (`/compute/docs/reference/rest/v1/regionAutoscalers`)
    ///
    /// Use autoscalers to automatically add or delete instances from a managed instance
    /// group according to your defined autoscaling policy. For more information, read
    /// Autoscaling Groups of Instances.
    ///
    /// For zonal managed instance groups resource, use the autoscaler resource.
    ///
    /// For regional managed instance groups, use theregionAutoscalers resource.
    pub struct Autoscaler = "Autoscaler" {
        /// The configuration parameters for the autoscaling algorithm. You can define
        /// one or more signals for an autoscaler:
        /// cpuUtilization,customMetricUtilizations, andloadBalancingUtilization.
        ///
        /// If none of these are specified, the default will be to autoscale based
        /// oncpuUtilization to 0.6 or 60%.
        pub autoscaling_policy: Option<Box<AutoscalingPolicy>> = "autoscalingPolicy",
        /// Output only. \[Output Only\] Creation timestamp inRFC3339 text format.
        pub creation_timestamp: Option<String> = "creationTimestamp",
        /// An optional description of this resource. Provide this property when you
        /// create the resource.
        pub description: Option<String> = "description",
        /// Output only. \[Output Only\] The unique identifier for the resource. This
        /// identifier is defined by the server.
        pub id: Option<u64> = "id",
        /// Output only. \[Output Only\] Type of the resource. Always compute#autoscaler
        /// for autoscalers.
        ///
        /// The default is `compute#autoscaler`.
        pub kind: Option<String> = "kind",
        /// Name of the resource. Provided by the client when the resource is created.
        /// The name must be 1-63 characters long, and comply withRFC1035. Specifically,
        /// the name must be 1-63 characters long and match the regular expression
        /// `[a-z]([-a-z0-9]*[a-z0-9])?` which means the first character must be a
        /// lowercase letter, and all following characters must be a dash, lowercase
        /// letter, or digit, except the last character, which cannot be a dash.
        ///
        /// Required by `compute.autoscalers.insert`. Must match the pattern
        /// `[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?`.
        pub name: Option<String> = "name",
        /// Output only. \[Output Only\] Target recommended MIG size (number of
        /// instances) computed by autoscaler. Autoscaler calculates the recommended MIG
        /// size even when the autoscaling policy mode is different from ON. This field
        /// is empty when autoscaler is not connected to an existing managed instance
        /// group or autoscaler did not generate its prediction.
        pub recommended_size: Option<i32> = "recommendedSize",
        /// Output only. \[Output Only\] URL of theregion where the instance group
        /// resides (for autoscalers living in regional scope).
        pub region: Option<String> = "region",
        /// Output only. \[Output Only\] Status information of existing scaling
        /// schedules.
        pub scaling_schedule_status: Option<BTreeMap<String, ScalingScheduleStatus>> =
            "scalingScheduleStatus",
        /// \[Output Only\] Server-defined URL for the resource.
        pub self_link: Option<String> = "selfLink",
        /// \[Output Only\] The status of the autoscaler configuration. Current set of
        /// possible values:
        ///
        /// - PENDING: Autoscaler backend hasn't read new/updated configuration.
        /// - DELETING: Configuration is being deleted.
        /// - ACTIVE: Configuration is acknowledged to be effective. Some warnings might
        ///   be present in the statusDetails field.
        /// - ERROR: Configuration has errors. Actionable for users. Details are present
        ///   in the statusDetails field.
        ///
        /// New values might be added in the future.
        pub status: Option<Open<AutoscalerStatus>> = "status",
        /// \[Output Only\] Human-readable details about the current state of the
        /// autoscaler. Read the documentation forCommonly returned status messages for
        /// examples of status messages you might encounter.
        pub status_details: Option<Vec<AutoscalerStatusDetails>> = "statusDetails",
        /// URL of the managed instance group that this autoscaler will scale. This field
        /// is required when creating an autoscaler.
        pub target: Option<String> = "target",
        /// Output only. \[Output Only\] URL of thezone where the instance group resides
        /// (for autoscalers living in zonal scope).
        pub zone: Option<String> = "zone",
    }
}

open_enum! {
    /// \[Output Only\] The status of the autoscaler configuration. Current set of
    /// possible values:
    ///
    /// - PENDING: Autoscaler backend hasn't read new/updated configuration.
    /// - DELETING: Configuration is being deleted.
    /// - ACTIVE: Configuration is acknowledged to be effective. Some warnings might be
    ///   present in the statusDetails field.
    /// - ERROR: Configuration has errors. Actionable for users. Details are present in
    ///   the statusDetails field.
    ///
    /// New values might be added in the future.
    pub enum AutoscalerStatus = "Autoscaler.status" {
        /// Configuration is acknowledged to be effective
        Active = "ACTIVE",
        /// Configuration is being deleted
        Deleting = "DELETING",
        /// Configuration has errors. Actionable for users.
        Error = "ERROR",
        /// Autoscaler backend hasn't read new/updated configuration
        Pending = "PENDING",
    }
}
