//! The schema `BackendServiceCustomMetric`.

use gapi_runtime::v1::record;

record! {
    /// Custom Metrics are used for WEIGHTED_ROUND_ROBIN locality_lb_policy.
    pub struct BackendServiceCustomMetric = "BackendServiceCustomMetric" {
        /// If true, the metric data is not used for load balancing.
        pub dry_run: Option<bool> = "dryRun",
        /// Name of a custom utilization signal. The name must be 1-64 characters long
        /// and match the regular expression `[a-z]([-_.a-z0-9]*[a-z0-9])?` which means
        /// that the first character must be a lowercase letter, and all following
        /// characters must be a dash, period, underscore, lowercase letter, or digit,
        /// except the last character, which cannot be a dash, period, or underscore. For
        /// usage guidelines, see Custom Metrics balancing mode. This field can only be
        /// used for a global or regional backend service with the loadBalancingScheme
        /// set to EXTERNAL_MANAGED,INTERNAL_MANAGED INTERNAL_SELF_MANAGED.
        pub name: Option<String> = "name",
    }
}
