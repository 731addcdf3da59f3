//! The schema `BackendCustomMetric`.

use gapi_runtime::v1::record;

record! {
    /// Custom Metrics are used for CUSTOM_METRICS balancing_mode.
    pub struct BackendCustomMetric = "BackendCustomMetric" {
        /// If true, the metric data is collected and reported to Cloud Monitoring, but
        /// is not used for load balancing.
        pub dry_run: Option<bool> = "dryRun",
        /// Optional parameter to define a target utilization for the Custom Metrics
        /// balancing mode. The valid range is \[0.0, 1.0\].
        pub max_utilization: Option<f64> = "maxUtilization",
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
