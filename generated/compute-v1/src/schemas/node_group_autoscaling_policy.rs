//! The schema `NodeGroupAutoscalingPolicy`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// The schema `NodeGroupAutoscalingPolicy`.
    pub struct NodeGroupAutoscalingPolicy = "NodeGroupAutoscalingPolicy" {
        /// The maximum number of nodes that the group should have. Must be set if
        /// autoscaling is enabled. Maximum value allowed is 100.
        pub max_nodes: Option<i32> = "maxNodes",
        /// The minimum number of nodes that the group should have.
        pub min_nodes: Option<i32> = "minNodes",
        /// The autoscaling mode. Set to one of: ON, OFF, or ONLY_SCALE_OUT. For more
        /// information, see Autoscaler modes.
        pub mode: Option<Open<NodeGroupAutoscalingPolicyMode>> = "mode",
    }
}

open_enum! {
    /// The autoscaling mode. Set to one of: ON, OFF, or ONLY_SCALE_OUT. For more
    /// information, see Autoscaler modes.
    pub enum NodeGroupAutoscalingPolicyMode = "NodeGroupAutoscalingPolicy.mode" {
        /// The value `MODE_UNSPECIFIED`.
        ModeUnspecified = "MODE_UNSPECIFIED",
        /// Autoscaling is disabled.
        Off = "OFF",
        /// Autocaling is fully enabled.
        On = "ON",
        /// Autoscaling will only scale out and will not remove nodes.
        OnlyScaleOut = "ONLY_SCALE_OUT",
    }
}
