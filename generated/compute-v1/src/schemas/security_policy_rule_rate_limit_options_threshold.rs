//! The schema `SecurityPolicyRuleRateLimitOptionsThreshold`.

use gapi_runtime::v1::record;

record! {
    /// The schema `SecurityPolicyRuleRateLimitOptionsThreshold`.
    pub struct SecurityPolicyRuleRateLimitOptionsThreshold =
        "SecurityPolicyRuleRateLimitOptionsThreshold" {
        /// Number of HTTP(S) requests for calculating the threshold.
        pub count: Option<i32> = "count",
        /// Interval over which the threshold is computed.
        pub interval_sec: Option<i32> = "intervalSec",
    }
}
