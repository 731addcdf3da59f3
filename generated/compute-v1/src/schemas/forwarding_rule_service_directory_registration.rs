//! The schema `ForwardingRuleServiceDirectoryRegistration`.

use gapi_runtime::v1::record;

record! {
    /// Describes the auto-registration of the forwarding rule to Service Directory. The
    /// region and project of the Service Directory resource generated from this
    /// registration will be the same as this forwarding rule.
    pub struct ForwardingRuleServiceDirectoryRegistration =
        "ForwardingRuleServiceDirectoryRegistration" {
        /// Service Directory namespace to register the forwarding rule under.
        pub namespace: Option<String> = "namespace",
        /// Service Directory service to register the forwarding rule under.
        pub service: Option<String> = "service",
        /// \[Optional\] Service Directory region to register this global forwarding rule
        /// under. Default to "us-central1". Only used for PSC for Google APIs. All PSC
        /// for Google APIs forwarding rules on the same network should use the same
        /// Service Directory region.
        pub service_directory_region: Option<String> = "serviceDirectoryRegion",
    }
}
