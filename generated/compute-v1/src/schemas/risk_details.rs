//! The schema `RiskDetails`.

use gapi_runtime::Duration;
use gapi_runtime::Timestamp;
use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::RiskDetailsGlobalDnsInsight;

record! {
    /// Detailed insights and metrics about a detected reliability risk.
    pub struct RiskDetails = "RiskDetails" {
        /// The duration of the risk since it was detected.
        pub duration: Option<Duration> = "duration",
        /// Insight details for global DNS risk.
        pub global_dns_insight: Option<Box<RiskDetailsGlobalDnsInsight>> =
            "globalDnsInsight",
        /// The last time the risk was updated.
        pub last_update_timestamp: Option<Timestamp> = "lastUpdateTimestamp",
        /// The severity of the risk.
        pub severity: Option<Open<RiskDetailsSeverity>> = "severity",
        /// The type of risk.
        ///
        /// Named `type` on the wire.
        pub type_: Option<Open<RiskDetailsType>> = "type",
    }
}

open_enum! {
    /// The severity of the risk.
    pub enum RiskDetailsSeverity = "RiskDetails.severity" {
        /// Critical severity.
        Critical = "CRITICAL",
        /// High severity.
        High = "HIGH",
        /// Low severity.
        Low = "LOW",
        /// Medium severity.
        Medium = "MEDIUM",
        /// No severity specified. The default value.
        SeverityUnspecified = "SEVERITY_UNSPECIFIED",
    }
}

open_enum! {
    /// The type of risk.
    pub enum RiskDetailsType = "RiskDetails.type" {
        /// Risk type related to global DNS.
        GlobalDns = "GLOBAL_DNS",
        /// Default value. This value is unused.
        RiskTypeUnspecified = "RISK_TYPE_UNSPECIFIED",
    }
}
