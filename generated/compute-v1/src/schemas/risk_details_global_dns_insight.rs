//! The schema `RiskDetailsGlobalDnsInsight`.

use gapi_runtime::Duration;
use gapi_runtime::v1::record;

record! {
    /// Detailed insights for a global DNS reliability risk.
    pub struct RiskDetailsGlobalDnsInsight = "RiskDetailsGlobalDnsInsight" {
        /// Indicates whether the project's default DNS setting is global DNS.
        pub project_default_is_global_dns: Option<bool> = "projectDefaultIsGlobalDns",
        /// The observation window for the query counts.
        pub query_observation_window: Option<Duration> = "queryObservationWindow",
        /// The number of queries that are risky. This is always less than or equal to
        /// total_query_count.
        pub risky_query_count: Option<i64> = "riskyQueryCount",
        /// The total number of queries in the observation window.
        pub total_query_count: Option<i64> = "totalQueryCount",
    }
}
