//! The schema `HealthSourcesGetHealthResponseSourceInfo`.

use gapi_runtime::v1::record;

use super::HealthSourcesGetHealthResponseSourceInfoBackendInfo;

record! {
    /// The schema `HealthSourcesGetHealthResponseSourceInfo`.
    pub struct HealthSourcesGetHealthResponseSourceInfo =
        "HealthSourcesGetHealthResponseSourceInfo" {
        /// Represents an instance group or network endpoint group behind the source
        /// backend service. Only used if the sourceType of the regionHealthSource is
        /// BACKEND_SERVICE.
        pub backends: Option<Vec<HealthSourcesGetHealthResponseSourceInfoBackendInfo>> =
            "backends",
        /// Fully qualified URL of the forwarding rule associated with the source
        /// resource if it is a L4ILB backend service.
        pub forwarding_rule: Option<String> = "forwardingRule",
        /// Fully qualified URL of the associated source resource. This is always a
        /// backend service URL.
        pub source: Option<String> = "source",
    }
}
