//! The schema `ResourceStatusScheduling`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// The schema `ResourceStatusScheduling`.
    pub struct ResourceStatusScheduling = "ResourceStatusScheduling" {
        /// Specifies the availability domain to place the instance in. The value must be
        /// a number between 1 and the number of availability domains specified in the
        /// spread placement policy attached to the instance.
        pub availability_domain: Option<i32> = "availabilityDomain",
        /// Output only. Specifies the timestamp, when the instance will start graceful
        /// shutdown process, in RFC3339 text format.
        pub graceful_shutdown_timestamp: Option<String> = "gracefulShutdownTimestamp",
        /// Output only. Protection tier for the workload which specifies the workload
        /// expectations in the event of infrastructure failures at data center (e.g.
        /// power and/or cooling failures).
        pub protection_tier: Option<Open<ResourceStatusSchedulingProtectionTier>> =
            "protectionTier",
        /// Time in future when the instance will be terminated inRFC3339 text format.
        pub termination_timestamp: Option<String> = "terminationTimestamp",
    }
}

open_enum! {
    /// Output only. Protection tier for the workload which specifies the workload
    /// expectations in the event of infrastructure failures at data center (e.g. power
    /// and/or cooling failures).
    pub enum ResourceStatusSchedulingProtectionTier =
        "ResourceStatusScheduling.protectionTier" {
        /// CAPACITY_OPTIMIZED capacity leverages redundancies (e.g. power, cooling) at
        /// the data center during normal operating conditions. In the event of
        /// infrastructure failures at data center (e.g. power and/or cooling failures),
        /// this workload may be disrupted. As a consequence, it has a weaker
        /// availability SLO than STANDARD.
        ProtectionTierCapacityOptimized = "PROTECTION_TIER_CAPACITY_OPTIMIZED",
        /// STANDARD protection for workload that should be protected by redundancies
        /// (e.g. power, cooling) at the data center level. In the event of
        /// infrastructure failures at data center (e.g. power and/or cooling failures),
        /// this workload is expected to continue as normal using the redundancies.
        ProtectionTierStandard = "PROTECTION_TIER_STANDARD",
        /// Unspecified protection tier.
        ProtectionTierUnspecified = "PROTECTION_TIER_UNSPECIFIED",
    }
}
