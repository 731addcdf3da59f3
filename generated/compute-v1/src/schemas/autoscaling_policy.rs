//! The schema `AutoscalingPolicy`.

use std::collections::BTreeMap;

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::AutoscalingPolicyCpuUtilization;
use super::AutoscalingPolicyCustomMetricUtilization;
use super::AutoscalingPolicyLoadBalancingUtilization;
use super::AutoscalingPolicyScaleInControl;
use super::AutoscalingPolicyScalingSchedule;

record! {
    /// Cloud Autoscaler policy.
    pub struct AutoscalingPolicy = "AutoscalingPolicy" {
        /// The number of seconds that your application takes to initialize on a VM
        /// instance. This is referred to as the initialization period
        /// (`/compute/docs/autoscaler#cool_down_period`). Specifying an accurate
        /// initialization period improves autoscaler decisions. For example, when
        /// scaling out, the autoscaler ignores data from VMs that are still initializing
        /// because those VMs might not yet represent normal usage of your application.
        /// The default initialization period is 60 seconds.
        ///
        /// Initialization periods might vary because of numerous factors. We recommend
        /// that you test how long your application takes to initialize. To do this,
        /// create a VM and time your application's startup process.
        pub cool_down_period_sec: Option<i32> = "coolDownPeriodSec",
        /// Defines the CPU utilization policy that allows the autoscaler to scale based
        /// on the average CPU utilization of a managed instance group.
        pub cpu_utilization: Option<Box<AutoscalingPolicyCpuUtilization>> =
            "cpuUtilization",
        /// Configuration parameters of autoscaling based on a custom metric.
        pub custom_metric_utilizations: Option<Vec<AutoscalingPolicyCustomMetricUtilization>> =
            "customMetricUtilizations",
        /// Configuration parameters of autoscaling based on load balancer.
        pub load_balancing_utilization: Option<Box<AutoscalingPolicyLoadBalancingUtilization>> =
            "loadBalancingUtilization",
        /// The maximum number of instances that the autoscaler can scale out to. This is
        /// required when creating or updating an autoscaler. The maximum number of
        /// replicas must not be lower than minimal number of replicas.
        pub max_num_replicas: Option<i32> = "maxNumReplicas",
        /// The minimum number of replicas that the autoscaler can scale in to. This
        /// cannot be less than 0. If not provided, autoscaler chooses a default value
        /// depending on maximum number of instances allowed.
        pub min_num_replicas: Option<i32> = "minNumReplicas",
        /// Defines the operating mode for this policy. The following modes are
        /// available:
        ///
        /// - OFF: Disables the autoscaler but maintains its configuration.
        /// - ONLY_SCALE_OUT: Restricts the autoscaler to add VM instances only.
        /// - ON: Enables all autoscaler activities according to its policy.
        ///
        /// For more information, see "Turning off or restricting an autoscaler"
        pub mode: Option<Open<AutoscalingPolicyMode>> = "mode",
        /// The property `scaleInControl`.
        pub scale_in_control: Option<Box<AutoscalingPolicyScaleInControl>> =
            "scaleInControl",
        /// Scaling schedules defined for an autoscaler. Multiple schedules can be set on
        /// an autoscaler, and they can overlap. During overlapping periods the greatest
        /// min_required_replicas of all scaling schedules is applied. Up to 128 scaling
        /// schedules are allowed.
        pub scaling_schedules: Option<BTreeMap<String, AutoscalingPolicyScalingSchedule>> =
            "scalingSchedules",
        /// The number of seconds that autoscaler waits for load stabilization before
        /// making scale-in decisions. This is referred to as the stabilization period
        /// (`/compute/docs/autoscaler#stabilization_period`). This might appear as a
        /// delay in scaling in but it is an important mechanism for your application to
        /// not have fluctuating size due to short term load fluctuations.
        ///
        /// The default stabilization period is 600 seconds.
        pub stabilization_period_sec: Option<i32> = "stabilizationPeriodSec",
    }
}

open_enum! {
    /// Defines the operating mode for this policy. The following modes are available:
    ///
    /// - OFF: Disables the autoscaler but maintains its configuration.
    /// - ONLY_SCALE_OUT: Restricts the autoscaler to add VM instances only.
    /// - ON: Enables all autoscaler activities according to its policy.
    ///
    /// For more information, see "Turning off or restricting an autoscaler"
    pub enum AutoscalingPolicyMode = "AutoscalingPolicy.mode" {
        /// Do not automatically scale the MIG in or out. The recommended_size field
        /// contains the size of MIG that would be set if the actuation mode was enabled.
        Off = "OFF",
        /// Automatically scale the MIG in and out according to the policy.
        On = "ON",
        /// Automatically create VMs according to the policy, but do not scale the MIG
        /// in.
        OnlyScaleOut = "ONLY_SCALE_OUT",
        /// Automatically create VMs according to the policy, but do not scale the MIG
        /// in. It's recommended to use ONLY_SCALE_OUT instead of ONLY_UP.
        OnlyUp = "ONLY_UP",
    }
}
